import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type {
  AttributeList,
  ChangeLeave,
  ImportResult,
  PersonPage,
  Unit,
  personQuerySchema,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { importPeople } from './import-people.ts';
import { importUnits } from './import-units.ts';
import { PersonEntity } from './person.entity.ts';
import { nameReachedBy, reachedBySql } from './reach.ts';
import { clocksSql } from './person-clocks.ts';
import { compareNames } from './compare-names.ts';
import { lockRoster } from './roster-lock.ts';
import { buildTree } from './unit-tree.ts';
import { UnitEntity } from './unit.entity.ts';

@Injectable()
export class DirectoryService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Units in tree order; a manager's own branch only, and without counts of people. */
  async listUnits(account: AccountEntity): Promise<Unit[]> {
    const units = await this.database.getRepository(UnitEntity).find({ order: { key: 'ASC' } });
    units.sort((one, other) => compareNames(one.name, other.name));
    const tree = buildTree(units);
    const visible =
      account.unitId === null ? null : new Set(tree.branch(account.unitId).map((unit) => unit.id));
    const people = account.role === 'admin' ? await this.countPeople() : null;
    return tree
      .walk()
      .filter(({ node }) => visible === null || visible.has(node.id))
      .map(({ node, depth }) => ({
        id: node.id,
        key: node.key,
        name: node.name,
        parentId: node.parentId,
        depth,
        people: people === null ? null : (people.get(node.id) ?? 0),
        properties: people === null ? null : node.properties,
      }));
  }

  async listPeople(query: z.output<typeof personQuerySchema>): Promise<PersonPage> {
    const { search, reachedBy, offset, limit } = query;
    const wanted = this.database.getRepository(PersonEntity).createQueryBuilder('p');
    if (search !== '') {
      const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
      const columns = ['name', 'email', 'key', 'reach'].map(
        (column) => `p.${column} ILIKE :pattern`,
      );
      wanted.andWhere(`(${columns.join(' OR ')})`, { pattern });
    }
    if (reachedBy !== undefined)
      wanted.andWhere(`${reachedBySql('p')} = :reachedBy`, { reachedBy });
    const [people, total] = await wanted
      .orderBy('p.name', 'ASC')
      .addOrderBy('p.key', 'ASC')
      .skip(offset)
      .take(limit)
      .getManyAndCount();
    const units = await this.database.getRepository(UnitEntity).find();
    const names = new Map(units.map((unit) => [unit.id, unit.name]));
    const clocks = await this.readClocks(people.map(({ id }) => id));
    return {
      total,
      people: people.map(
        ({ id, key, email, reach, name, unitId, locale, leaveFrom, leaveUntil }) => ({
          id,
          key,
          email,
          reachedBy: nameReachedBy({ email, reach }),
          reach,
          name,
          unitId,
          unitName: names.get(unitId) ?? '',
          locale,
          timeZone: clocks.get(id)?.timeZone ?? '',
          country: clocks.get(id)?.country ?? null,
          leave:
            leaveFrom === null && leaveUntil === null
              ? null
              : { from: leaveFrom, until: leaveUntil },
        }),
      ),
    };
  }

  /** Says when a person is away, or that nothing is known of it. */
  async changeLeave(by: AccountEntity, id: string, { leave }: ChangeLeave): Promise<void> {
    await this.database.transaction(async (db) => {
      const { from: leaveFrom = null, until: leaveUntil = null } = leave ?? {};
      const { affected } = await db.update(PersonEntity, { id }, { leaveFrom, leaveUntil });
      if (affected !== 1) throw new AppError('not-found', say('There is no such person.'));
      await this.audit.record(db, by.id, 'leave-changed', { personId: id, isAway: leave !== null });
    });
  }

  private async readClocks(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { timeZone: string; country: string | null }>> {
    const rows = await this.database.query<
      { id: string; timeZone: string; country: string | null }[]
    >(
      `SELECT person_id AS id, time_zone AS "timeZone", country FROM (${clocksSql}) c
       WHERE person_id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Attribute columns that people.csv brought, by name. */
  async listAttributes(): Promise<AttributeList['attributes']> {
    return this.database.query(
      `SELECT a.key AS name, count(DISTINCT a.value) FILTER (WHERE a.value <> '')::int AS values
       FROM roster.person p, jsonb_each_text(p.attributes) a
       GROUP BY a.key ORDER BY a.key`,
    );
  }

  importUnits(by: AccountEntity, text: string, dryRun: boolean): Promise<ImportResult> {
    return this.runImport(by, 'units', text, dryRun);
  }

  importPeople(by: AccountEntity, text: string, dryRun: boolean): Promise<ImportResult> {
    return this.runImport(by, 'people', text, dryRun);
  }

  private runImport(
    by: AccountEntity,
    kind: 'units' | 'people',
    text: string,
    dryRun: boolean,
  ): Promise<ImportResult> {
    return this.database.transaction(async (db) => {
      // What a dry run promised must still be true while rows are written.
      await lockRoster(db);
      const result =
        kind === 'units'
          ? await importUnits(db, text, dryRun)
          : await importPeople(db, text, { dryRun, now: this.clock.now() });
      if (!dryRun) {
        const { added, changed } = result;
        await this.audit.record(db, by.id, `${kind}-imported`, { added, changed });
      }
      return result;
    });
  }

  private async countPeople(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ unit_id: string; people: number }[]>(
      'SELECT unit_id, count(*)::int AS people FROM roster.person GROUP BY unit_id',
    );
    return new Map(rows.map((row) => [row.unit_id, row.people]));
  }
}

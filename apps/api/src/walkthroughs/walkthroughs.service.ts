import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { checklists, listMishapChecks, mustGoWrong, walksPerMishap } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type { BeginWalk, SaveWalk, Walk, WalkOverview } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { compareNames } from '../directory/compare-names.ts';
import { UnitEntity } from '../directory/unit.entity.ts';
import { buildTree } from '../directory/unit-tree.ts';
import { findVisibleUnits } from '../directory/visible-units.ts';
import { writeCsv } from '../files/write-csv.ts';
import { AppError } from '../http/app-error.ts';
import { listResults, scoreSections, summariseWalk } from './describe-walks.ts';
import {
  findWalk,
  readMishaps,
  readOwnChecks,
  readWalks,
  type WalkRow,
} from './walkthrough.queries.ts';

/** Walks in somebody's shoes: drafted by their author, filed under their name, then unchanged. */
@Injectable()
export class WalkthroughsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async overview(account: AccountEntity): Promise<WalkOverview> {
    const db = this.database.manager;
    const rows = await readWalks(db, await this.readerOf(account));
    const units = await db.getRepository(UnitEntity).find();
    units.sort((one, other) => compareNames(one.name, other.name));
    return {
      walks: rows.map((row) => summariseWalk(row, account.id)),
      results: listResults(rows).sort((one, other) => compareNames(one.unitName, other.unitName)),
      units: buildTree(units)
        .walk()
        .map(({ node, depth }) => ({ id: node.id, name: node.name, depth })),
      mustGoWrong: (await readMishaps(db)).flatMap(({ unit_id: unitId, list, went_wrong: went }) =>
        mustGoWrong(went) ? [{ unitId, list }] : [],
      ),
    };
  }

  /** One line for each filed walk that the account may read. */
  async export(account: AccountEntity): Promise<string> {
    const rows = (await readWalks(this.database.manager, await this.readerOf(account))).filter(
      ({ filed_at: filedAt }) => filedAt !== null,
    );
    const head =
      'unit,list,walked_on,by,persona,goal,channel,goes_wrong,score,checks_counted,checks_asked';
    return writeCsv([
      head.split(','),
      ...rows.map((row) => {
        const { score, checks } = summariseWalk(row, account.id);
        return [
          row.unit_name,
          row.list,
          row.walked_on,
          row.by,
          row.persona,
          row.goal,
          row.channel,
          row.goes_wrong ? 'yes' : 'no',
          score?.toString() ?? '',
          checks.counted.toString(),
          checks.asked.toString(),
        ];
      }),
    ]);
  }

  /** @throws AppError `not-found` for a unit that does not exist. */
  async begin(account: AccountEntity, input: BeginWalk): Promise<Walk> {
    const db = this.database.manager;
    if (!(await db.getRepository(UnitEntity).existsBy({ id: input.unitId }))) {
      throw new AppError('not-found', say('There is no such unit.'));
    }
    const checks = (await readOwnChecks(db)).filter(({ list }) => list === input.list);
    const [made] = await db.query<{ id: string }[]>(
      `INSERT INTO office.walkthrough
         (list, unit_id, account_id, begun_at, walked_as, goal, channel, walked_on, goes_wrong,
          own_checks)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
      [
        input.list,
        input.unitId,
        account.id,
        this.clock.now(),
        input.persona,
        input.goal,
        input.channel,
        input.walkedOn,
        input.goesWrong,
        JSON.stringify(checks),
      ],
    );
    return this.read(account, made?.id ?? '');
  }

  /** @throws AppError `not-found` alike for a walk that is not there and one not for this account. */
  async read(account: AccountEntity, id: string): Promise<Walk> {
    const row = await this.find(account, id);
    const db = this.database.manager;
    const pictures = await db.query<Walk['pictures']>(
      `SELECT id, check_id AS "check" FROM office.walkthrough_picture
       WHERE walkthrough_id = $1 ORDER BY taken_at, id`,
      [id],
    );
    return {
      ...summariseWalk(row, account.id),
      sections: scoreSections(row),
      findings: row.findings,
      revision: row.revision,
      ownChecks: [...row.own_checks],
      pictures,
      mustGoWrong: row.filed_at === null && (await this.isMishapDue(db, row)),
    };
  }

  /**
   * Replaces all of a draft.
   *
   * @throws AppError `invalid-request` naming a check it does not ask, `conflict` where another window
   *   has saved since.
   */
  async save(account: AccountEntity, id: string, input: SaveWalk): Promise<Walk> {
    await this.database.transaction(async (db) => {
      const row = await this.lockDraft(account, id, db);
      if (row.revision !== input.revision && row.editor !== input.editor) {
        throw new AppError(
          'conflict',
          say('This draft was saved in another window or device since.'),
        );
      }
      const known = new Set(listChecks(row));
      const unknown = Object.keys(input.findings).find((check) => !known.has(check));
      if (unknown !== undefined) throw unknownCheck(unknown, `findings.${unknown}`);
      await db.query(
        `UPDATE office.walkthrough
       SET walked_as = $2, goal = $3, channel = $4, walked_on = $5, goes_wrong = $6, findings = $7,
         editor = $8, revision = revision + 1
       WHERE id = $1`,
        [
          id,
          input.persona,
          input.goal,
          input.channel,
          input.walkedOn,
          input.goesWrong,
          JSON.stringify(input.findings),
          input.editor,
        ],
      );
    });
    return this.read(account, id);
  }

  /** Files a draft for good. @throws AppError `conflict` saying what stands in the way. */
  async file(account: AccountEntity, id: string): Promise<Walk> {
    await this.database.transaction(async (db) => {
      // Two walks of one unit that are filed at once must not both count as the second of three.
      await db.query('SELECT pg_advisory_xact_lock(hashtext($1))', ['office.walkthrough']);
      const row = await this.lockDraft(account, id, db);
      const answered = Object.entries(row.findings).flatMap(([check, { answer }]) =>
        answer === null || answer === 'na' ? [] : [check],
      );
      if (answered.length === 0) {
        throw new AppError(
          'conflict',
          say('Nothing is checked yet. Answer at least one check first.'),
        );
      }
      const mishaps = listMishapChecks(row.list);
      if (row.goes_wrong && !answered.some((check) => mishaps.includes(check))) {
        throw new AppError(
          'conflict',
          say(
            'Something went wrong in this walk. Answer at least one check of how that was dealt with.',
          ),
        );
      }
      const tomorrow = new Date(this.clock.now().getTime() + 86_400_000);
      if (row.walked_on > tomorrow.toISOString().slice(0, 10)) {
        throw new AppError(
          'conflict',
          say('The day of this walk is still to come. Correct it first.'),
        );
      }
      if (!row.goes_wrong && (await this.isMishapDue(db, row))) {
        throw new AppError('conflict', sayMishapIsDue(row.unit_name));
      }
      await db.query('UPDATE office.walkthrough SET filed_at = $2 WHERE id = $1', [
        id,
        this.clock.now(),
      ]);
      await this.audit.record(db, account.id, 'walkthrough-filed', {
        walkthroughId: id,
        unitId: row.unit_id,
      });
    });
    return this.read(account, id);
  }

  /** A draft by its author; what is filed by its author or an administrator. */
  async remove(account: AccountEntity, id: string): Promise<WalkOverview> {
    const row = await this.find(account, id);
    if (row.account_id !== account.id && account.role !== 'admin') {
      throw new AppError(
        'forbidden',
        say('Only whoever walked, or an administrator, takes it back.'),
      );
    }
    await this.database.transaction(async (db) => {
      await db.query('DELETE FROM office.walkthrough WHERE id = $1', [id]);
      if (row.filed_at !== null) {
        await this.audit.record(db, account.id, 'walkthrough-removed', {
          walkthroughId: id,
          unitId: row.unit_id,
        });
      }
    });
    return this.overview(account);
  }

  /** @throws AppError as {@link read} */
  async find(account: AccountEntity, id: string): Promise<WalkRow> {
    const row = await findWalk(this.database.manager, await this.readerOf(account), id);
    if (row === null) throw new AppError('not-found', say('There is no such walk.'));
    return row;
  }

  /**
   * A draft that nobody else changes or files until the transaction ends.
   *
   * @throws AppError `not-found` for what is not one's own, `conflict` for what is filed.
   */
  async lockDraft(account: AccountEntity, id: string, db: EntityManager): Promise<WalkRow> {
    await db.query('SELECT 1 FROM office.walkthrough WHERE id = $1 FOR UPDATE', [id]);
    const row = await findWalk(db, { accountId: account.id, visible: [] }, id);
    if (row === null) throw new AppError('not-found', say('There is no such walk of yours.'));
    if (row.filed_at !== null) {
      throw new AppError(
        'conflict',
        say('This walk is filed, and what is filed is never changed.'),
      );
    }
    return row;
  }

  private async isMishapDue(db: EntityManager, row: WalkRow): Promise<boolean> {
    const all = await readMishaps(db);
    const own = all.find((one) => one.unit_id === row.unit_id && one.list === row.list);
    return mustGoWrong(own?.went_wrong ?? []);
  }

  private async readerOf(
    account: AccountEntity,
  ): Promise<{ accountId: string; visible: readonly string[] | null }> {
    return {
      accountId: account.id,
      visible: await findVisibleUnits(this.database.manager, account),
    };
  }
}

/** Ids of every check that a walk asks. */
export function listChecks({ list, own_checks: own }: WalkRow): string[] {
  return [
    ...checklists[list].sections.flatMap(({ checks }) => checks.map(({ id }) => id)),
    ...own.map(({ id }) => id),
  ];
}

export function unknownCheck(check: string, column: string): AppError {
  const reason = say('This walk has no such check.');
  return new AppError('invalid-request', `${check}: ${reason}`, [{ row: null, column, reason }]);
}

function sayMishapIsDue(unit: string): string {
  return say(
    'One in {count} walks plays a scenario in which something goes wrong, and the last two of {unit} did not. Nothing is filed: walk one that does, and say so at the top.',
    { count: walksPerMishap, unit },
  );
}

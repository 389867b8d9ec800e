import { readTree, type TreeUnit } from '@throughline/disclosure';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type {
  ImportResult,
  ServiceQuery,
  ServiceRelation,
  ServiceRelations,
  ServiceReport,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { writeCsv } from '../files/write-csv.ts';
import { AppError } from '../http/app-error.ts';
import { isSameLine } from './find-servers.ts';
import { importService, saySameLine } from './import-service.ts';
import { layOutMatrix } from './lay-out-matrix.ts';
import { listRelations, listServiceWaves, listWaveUnits, readService } from './service.queries.ts';

@Injectable()
export class ServiceService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
  ) {}

  async relations(): Promise<ServiceRelations> {
    return { relations: await listRelations(this.database.manager) };
  }

  /** @throws AppError 422 for a unit that is not there or that would rate what it belongs to. */
  async state(by: AccountEntity, relation: ServiceRelation): Promise<ServiceRelations> {
    const { servingId, servedId } = relation;
    await this.database.transaction(async (db) => {
      const units = await db.query<TreeUnit[]>(
        'SELECT id, parent_id AS "parentId" FROM roster.unit',
      );
      for (const [name, id] of Object.entries(relation)) {
        if (!units.some((unit) => unit.id === id)) {
          throw new AppError(
            'invalid-request',
            say('{field}: there is no such unit', { field: name }),
          );
        }
      }
      if (isSameLine(readTree(units), servingId, servedId)) {
        throw new AppError('invalid-request', `servedId: ${saySameLine()}`);
      }
      await db.query(
        `INSERT INTO roster.service (serving_id, served_id) VALUES ($1, $2)
         ON CONFLICT DO NOTHING`,
        [servingId, servedId],
      );
      await this.audit.record(db, by.id, 'service-stated', { servingId, servedId });
    });
    return this.relations();
  }

  /** Waves that were opened keep what was drawn for them. */
  async remove(by: AccountEntity, relation: ServiceRelation): Promise<ServiceRelations> {
    const { servingId, servedId } = relation;
    await this.database.transaction(async (db) => {
      await db.query('DELETE FROM roster.service WHERE serving_id = $1 AND served_id = $2', [
        servingId,
        servedId,
      ]);
      await this.audit.record(db, by.id, 'service-removed', { servingId, servedId });
    });
    return this.relations();
  }

  import(by: AccountEntity, text: string, dryRun: boolean): Promise<ImportResult> {
    return this.database.transaction(async (db) => {
      // Nobody states a pair between what was compared and what is written.
      await db.query('LOCK TABLE roster.service IN SHARE ROW EXCLUSIVE MODE');
      const result = await importService(db, text, dryRun);
      if (!dryRun) {
        await this.audit.record(db, by.id, 'service-imported', { added: result.added });
      }
      return result;
    });
  }

  /** @throws AppError `not-found` for a wave that shows nothing of service. */
  async report({ waveId }: ServiceQuery): Promise<ServiceReport> {
    const db = this.database.manager;
    const waves = await listServiceWaves(db);
    const { length: relations } = await listRelations(db);
    const wave = waveId === undefined ? waves[0] : waves.find((one) => one.waveId === waveId);
    if (waveId !== undefined && wave === undefined) {
      throw new AppError('not-found', say('There are no results of such a wave.'));
    }
    if (wave === undefined) return { waves, relations, matrix: null };
    const units = await listWaveUnits(db, wave.waveId);
    const rows = await readService(db, wave.waveId);
    return { waves, relations, matrix: layOutMatrix(wave, units, rows) };
  }

  /** The same digits as on the screen, as a file. */
  async export(query: ServiceQuery): Promise<string> {
    const { matrix } = await this.report(query);
    const header = ['serving', 'served', 'score', 'low', 'high', 'n'];
    const rows = (matrix?.serving ?? []).flatMap(({ unitName: serving, overall, cells }) =>
      [...(overall === null ? [] : [overall]), ...cells].map(
        ({ unitName, shown, low, high, n }) => [
          serving,
          unitName,
          shown,
          String(low),
          String(high),
          n,
        ],
      ),
    );
    return writeCsv([header, ...rows]);
  }
}

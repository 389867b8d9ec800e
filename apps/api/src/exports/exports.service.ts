import { Injectable, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { ExportFile, ExportKind, NewExport } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { ExportGatherer } from './gather-export.ts';

/** How long a file is kept for whoever asked for it. */
const keptMilliseconds = 24 * 3_600_000;
/** Of one account in an hour: every file of a wave many times over. */
const mostAnHour = 30;

const mediaTypes: Readonly<Record<ExportKind, string>> = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

interface ExportRow extends Omit<ExportFile, 'askedAt' | 'expiresAt'> {
  readonly askedAt: Date;
  readonly expiresAt: Date;
}

/** Files of what an account sees, made by the worker and kept for a day, for that account alone. */
@Injectable()
export class ExportsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly gatherer: ExportGatherer,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError as gathering does, and `too-many-requests` above the limit. */
  async ask(by: AccountEntity, wanted: NewExport): Promise<ExportFile> {
    await this.limit(by);
    const content = JSON.stringify(await this.gatherer.gather(by, wanted));
    const now = this.clock.now();
    return this.database.transaction(async (db) => {
      const [made] = await db.query<{ id: string }[]>(
        `INSERT INTO office.export
           (account_id, role, unit_id, kind, content, asked_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
        [
          by.id,
          by.role,
          by.unitId,
          wanted.kind,
          content,
          now,
          new Date(now.getTime() + keptMilliseconds),
        ],
      );
      const id = made?.id ?? '';
      await this.jobs.enqueueExport(db, id);
      const { kind, waveId = null } = wanted;
      await this.audit.record(db, by.id, 'export-asked', { kind, waveId });
      return this.find(by, id, db);
    });
  }

  /** @throws AppError `not-found` alike for one that is not there, is over, or is somebody else's. */
  async find(
    by: AccountEntity,
    id: string,
    db: Pick<EntityManager, 'query'> = this.database,
  ): Promise<ExportFile> {
    const [found] = await db.query<ExportRow[]>(
      `SELECT id, kind, state, progress, file_name AS "fileName", octet_length(file) AS bytes,
         asked_at AS "askedAt", expires_at AS "expiresAt"
       FROM office.export WHERE ${isTheirs}`,
      this.claim(by, id),
    );
    if (found === undefined)
      throw new AppError('not-found', say('There is no such export of yours.'));
    const { askedAt, expiresAt, ...rest } = found;
    return { ...rest, askedAt: askedAt.toISOString(), expiresAt: expiresAt.toISOString() };
  }

  /** @throws AppError `not-found` also while it is being made. */
  async read(by: AccountEntity, id: string): Promise<StreamableFile> {
    const { kind, fileName } = await this.find(by, id);
    const [found] = await this.database.query<{ file: Buffer | null }[]>(
      `SELECT file FROM office.export WHERE ${isTheirs}`,
      this.claim(by, id),
    );
    const file = found?.file ?? null;
    if (file === null) throw new AppError('not-found', say('The file is not there yet.'));
    return new StreamableFile(file, {
      type: mediaTypes[kind],
      disposition: `attachment; filename="${fileName}"`,
      length: file.length,
    });
  }

  private claim(by: AccountEntity, id: string): unknown[] {
    return [id, by.id, by.role, by.unitId, this.clock.now()];
  }

  private async limit(by: AccountEntity): Promise<void> {
    const [asked] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM office.export
       WHERE account_id = $1 AND asked_at > $2::timestamptz - interval '1 hour'`,
      [by.id, this.clock.now()],
    );
    if ((asked?.count ?? 0) < mostAnHour) return;
    throw new AppError(
      'too-many-requests',
      say('You have asked for {count} files within an hour. Try again later.', {
        count: mostAnHour,
      }),
    );
  }
}

/** Of `claim`: who has become something else since has no right to what was seen before. */
const isTheirs =
  'id = $1 AND account_id = $2 AND role = $3 AND unit_id IS NOT DISTINCT FROM $4 AND expires_at > $5';

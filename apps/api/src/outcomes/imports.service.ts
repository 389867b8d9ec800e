import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { ImportPlan, ImportTrial, OutcomeImport, Upload } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { openSheet, readSheetFile } from '../files/read-sheet-file.ts';
import type { SheetFile } from '../files/sheet-file.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { columnOf } from './guess-columns.ts';
import { listImports, undoImport } from './imports.queries.ts';
import { UnitMatcher } from './match-units.ts';
import { readMetricBook } from './metric-book.ts';
import { lockOutcomes, settleSeconds } from './outcome-lock.ts';
import { proposePlan } from './propose-plan.ts';
import { readSources } from './single-rule.queries.ts';
import type { Tried } from './tried-import.ts';
import { tryAnswers } from './try-answers.ts';
import { tryFigures } from './try-figures.ts';
import {
  dropUpload,
  findImportOf,
  keepUpload,
  openUpload,
  readUpload,
  recallPlan,
  rememberPlan,
  type StoredUpload,
} from './uploads.queries.ts';
import { listUnitNames } from './unit-names.queries.ts';
import { writeTried } from './write-tried.ts';

const examples = 3;

/** Files of outcomes: sent, looked at, corrected, imported as a whole or not at all, undone. */
@Injectable()
export class ImportsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file that can be read, and says how it is probably meant. */
  upload(by: AccountEntity, fileName: string, content: Readable): Promise<Upload> {
    return this.database.transaction(async (db) => {
      const about = { accountId: by.id, fileName, at: this.clock.now() };
      const upload = await keepUpload(db, content, about);
      return describeUpload(db, upload, await readSheetFile(openUpload(db, upload.id), null));
    });
  }

  /** The same for another sheet of a workbook. */
  async readSheet(by: AccountEntity, id: string, sheet: string | undefined): Promise<Upload> {
    const db = this.database.manager;
    const upload = await findUpload(db, by, id);
    return describeUpload(db, upload, await readSheetFile(openUpload(db, id), sheet ?? null));
  }

  /** What an import by this plan would do; writes nothing. */
  try(by: AccountEntity, id: string, plan: ImportPlan): Promise<ImportTrial> {
    return this.database.transaction(async (db) => {
      await findUpload(db, by, id);
      return (await this.tryPlan(db, id, plan)).trial;
    });
  }

  /** Imports a file by a plan. @throws AppError `import-refused` where a single row is refused. */
  import(by: AccountEntity, id: string, plan: ImportPlan): Promise<ImportTrial> {
    return this.database.transaction(async (db) => {
      await lockOutcomes(db);
      const { fileName, sha256 } = await findUpload(db, by, id);
      const tried = await this.tryPlan(db, id, plan);
      const { header, comparison, answers, trial } = tried;
      const importId = await writeTried(db, tried, plan.source, {
        accountId: by.id,
        fileName,
        sha256,
        at: this.clock.now(),
      });
      await rememberPlan(db, header, plan);
      await dropUpload(db, id);
      if (importId !== null) {
        const { added, changed } = comparison;
        await this.audit.record(db, by.id, 'outcomes-imported', {
          importId,
          added,
          changed,
          answers: answers?.written ?? null,
        });
        await this.jobs.enqueueStudies(db, settleSeconds);
      }
      return trial;
    });
  }

  async list(): Promise<{ imports: OutcomeImport[] }> {
    return { imports: await listImports(this.database.manager) };
  }

  /** Puts back what stood before an import. @throws AppError `conflict` where a later one has changed it since. */
  undo(by: AccountEntity, id: string): Promise<OutcomeImport> {
    return this.database.transaction(async (db) => {
      await lockOutcomes(db);
      await undoImport(db, { id, accountId: by.id, at: this.clock.now() });
      await this.audit.record(db, by.id, 'import-undone', { importId: id });
      await this.jobs.enqueueStudies(db, settleSeconds);
      const [undone] = await listImports(db, id);
      if (undone === undefined) throw new Error('the import is gone');
      return undone;
    });
  }

  private async tryPlan(db: EntityManager, id: string, plan: ImportPlan): Promise<Tried> {
    const context = {
      plan,
      matcher: new UnitMatcher(await listUnitNames(db), plan.units),
      book: await readMetricBook((sql) => db.query(sql)),
    };
    const file = await openSheet(openUpload(db, id), plan.sheet);
    return plan.rows === 'answers'
      ? tryAnswers(db, file, context, this.clock.now())
      : tryFigures(db, file, context);
  }
}

async function findUpload(db: EntityManager, by: AccountEntity, id: string): Promise<StoredUpload> {
  const upload = await readUpload(db, by.id, id);
  if (upload !== null) return upload;
  throw new AppError('not-found', say('This file is not here any more. Choose it again.'));
}

async function describeUpload(
  db: EntityManager,
  { id, fileName, sha256 }: StoredUpload,
  file: SheetFile,
): Promise<Upload> {
  const { plan, guesses, doubts, isRemembered } = proposePlan(file, {
    units: await listUnitNames(db),
    book: await readMetricBook((sql) => db.query(sql)),
    remembered: await recallPlan(db, file.header),
    sources: await readSources(db),
  });
  const before = await findImportOf(db, sha256);
  return {
    id,
    fileName,
    kind: file.kind,
    encoding: file.encoding,
    delimiter: file.delimiter,
    sheets: [...file.sheets],
    rows: file.rowCount,
    columns: file.header.map((name, at) => ({
      name,
      examples: [...new Set(columnOf(file, at).map(String))].slice(0, examples),
      role: guesses[at]?.role ?? null,
      confidence: guesses[at]?.confidence ?? null,
    })),
    plan,
    isRemembered,
    doubts,
    importedBefore: before === null ? null : { at: before.at.toISOString(), by: before.by },
  };
}

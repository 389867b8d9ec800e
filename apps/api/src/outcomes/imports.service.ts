import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ImportPlan, ImportTrial, OutcomeImport, Upload } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { readSheetFile } from '../files/read-sheet-file.ts';
import { refuse } from '../files/refuse.ts';
import type { SheetFile } from '../files/sheet-file.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { compareFigures, type Comparison } from './compare-figures.ts';
import { describeTrial } from './describe-trial.ts';
import { columnOf } from './guess-columns.ts';
import { listImports, undoImport } from './imports.queries.ts';
import { RowInterpreter, type ImportContext } from './interpret-rows.ts';
import { UnitMatcher, type UnitName } from './match-units.ts';
import { readMetricBook } from './metric-book.ts';
import { lockOutcomes, settleSeconds } from './outcome-lock.ts';
import { proposePlan } from './propose-plan.ts';
import { refuseTaken } from './refuse-taken.ts';
import {
  dropUpload,
  findImportOf,
  keepUpload,
  readUpload,
  recallPlan,
  rememberPlan,
  type StoredUpload,
} from './uploads.queries.ts';
import { hashContent, writeImport } from './write-import.ts';

const examples = 3;

interface Tried {
  readonly upload: StoredUpload;
  readonly file: SheetFile;
  readonly read: RowInterpreter;
  readonly comparison: Comparison;
  readonly context: ImportContext;
}

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
  async upload(by: AccountEntity, fileName: string, bytes: Buffer): Promise<Upload> {
    const file = await readSheetFile(bytes, null);
    const sha256 = hashContent(bytes);
    const id = await this.database.transaction((db) =>
      keepUpload(db, { accountId: by.id, fileName, sha256, content: bytes, at: this.clock.now() }),
    );
    return describeUpload(this.database.manager, { id, fileName, sha256, content: bytes }, file);
  }

  /** The same for another sheet of a workbook. */
  async readSheet(by: AccountEntity, id: string, sheet: string | undefined): Promise<Upload> {
    const db = this.database.manager;
    const upload = await findUpload(db, by, id);
    return describeUpload(db, upload, await readSheetFile(upload.content, sheet ?? null));
  }

  /** What an import by this plan would do; writes nothing. */
  async try(by: AccountEntity, id: string, plan: ImportPlan): Promise<ImportTrial> {
    const { file, read, comparison, context } = await tryPlan(this.database.manager, {
      by,
      id,
      plan,
    });
    return describeTrial(file.rows.length, read, comparison, context);
  }

  /** Imports a file by a plan. @throws AppError `import-refused` where a single row is refused. */
  import(by: AccountEntity, id: string, plan: ImportPlan): Promise<ImportTrial> {
    return this.database.transaction(async (db) => {
      await lockOutcomes(db);
      const { upload, file, read, comparison, context } = await tryPlan(db, { by, id, plan });
      if (read.issueCount > 0) throw refuse(read.issues, read.issueCount);
      const { fileName, sha256 } = upload;
      const source = { accountId: by.id, fileName, sha256, at: this.clock.now() };
      const importId = await writeImport(db, comparison, source);
      await rememberPlan(db, file.header, plan);
      await dropUpload(db, id);
      if (importId !== null) {
        const { added, changed } = comparison;
        await this.audit.record(db, by.id, 'outcomes-imported', { importId, added, changed });
        await this.jobs.enqueueStudies(db, settleSeconds);
      }
      return describeTrial(file.rows.length, read, comparison, context);
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
}

async function findUpload(db: EntityManager, by: AccountEntity, id: string): Promise<StoredUpload> {
  const upload = await readUpload(db, by.id, id);
  if (upload !== null) return upload;
  throw new AppError('not-found', 'This file is not here any more. Choose it again.');
}

function listUnits(db: EntityManager): Promise<UnitName[]> {
  return db.query('SELECT id, key, name FROM roster.unit ORDER BY key');
}

async function tryPlan(
  db: EntityManager,
  { by, id, plan }: { readonly by: AccountEntity; readonly id: string; readonly plan: ImportPlan },
): Promise<Tried> {
  const upload = await findUpload(db, by, id);
  const file = await readSheetFile(upload.content, plan.sheet);
  const context = {
    plan,
    matcher: new UnitMatcher(await listUnits(db), plan.units),
    book: await readMetricBook((sql) => db.query(sql)),
  };
  const read = new RowInterpreter(context).readAll(file);
  const figures = read.figures.map(({ unit, metric, period, value, n, standardDeviation }) => ({
    unitId: unit.id,
    metric,
    period,
    value,
    n,
    standardDeviation,
  }));
  const comparison = await compareFigures(db, figures);
  refuseTaken(
    comparison,
    figures,
    read.figures.map(({ line }) => line),
  );
  return { upload, file, read, comparison, context };
}

async function describeUpload(
  db: EntityManager,
  { id, fileName, sha256 }: StoredUpload,
  file: SheetFile,
): Promise<Upload> {
  const { plan, guesses, doubts, isRemembered } = proposePlan(file, {
    units: await listUnits(db),
    book: await readMetricBook((sql) => db.query(sql)),
    remembered: await recallPlan(db, file.header),
  });
  const before = await findImportOf(db, sha256);
  return {
    id,
    fileName,
    kind: file.kind,
    encoding: file.encoding,
    delimiter: file.delimiter,
    sheets: [...file.sheets],
    rows: file.rows.length,
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

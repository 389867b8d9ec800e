import { exportContentSchema, type ExportContent, type ExportKind } from '@throughline/types';
import type pg from 'pg';
import { errorFacts } from '../config/error-facts.ts';
import type { Logger } from '../config/logger.ts';
import { speakIn } from '../speech/speech.ts';
import { isReport } from './is-report.ts';
import { makeCsv } from './make-csv.ts';
import { makeWorkbook } from './make-workbook.ts';
import { makeReport } from './report/make-report.ts';
import { makeSlides } from './slides/make-slides.ts';
import { toldStudy } from './study-tables.ts';

interface ExportRow {
  readonly kind: ExportKind;
  readonly content: string;
}

export interface ExportContext {
  readonly study: pg.Pool;
  readonly logger: Logger;
}

/** Makes a file that was asked for, of what is written down with it; one that is there already stays. */
export async function makeExport({ study, logger }: ExportContext, id: string): Promise<void> {
  const found = await study.query<ExportRow>(
    `UPDATE office.export SET state = 'making', progress = 0
     WHERE id = $1 AND state IN ('waiting', 'making') RETURNING kind, content`,
    [id],
  );
  const [row] = found.rows;
  if (row === undefined) return;
  try {
    const content = exportContentSchema.parse(JSON.parse(row.content));
    const onPart = async (share: number): Promise<void> => {
      await study.query('UPDATE office.export SET progress = $2 WHERE id = $1', [id, share]);
    };
    const file = await speakIn(content.language, () => make(row.kind, content, onPart));
    await study.query(
      `UPDATE office.export SET state = 'done', progress = 1, content = NULL, file = $2, file_name = $3
       WHERE id = $1 AND state = 'making'`,
      [id, file, nameFile(row.kind, content)],
    );
  } catch (error) {
    // Whoever asked is there to see it, and asks again.
    logger.error({ exportId: id, ...errorFacts(error) }, 'a file could not be made');
    await study.query(
      `UPDATE office.export SET state = 'failed', content = NULL WHERE id = $1 AND state = 'making'`,
      [id],
    );
  }
}

/** Deletes what is over, with its file. */
export async function deleteOldExports(study: pg.Pool, now: Date): Promise<void> {
  await study.query('DELETE FROM office.export WHERE expires_at <= $1', [now]);
}

async function make(
  kind: ExportKind,
  content: ExportContent,
  onPart: (share: number) => Promise<void>,
): Promise<Buffer> {
  if (kind === 'xlsx') return Buffer.from(makeWorkbook(content));
  if (kind === 'csv') return Buffer.from(makeCsv(content));
  const study = toldStudy(content.study);
  if (study === null) throw new Error('A report needs a result.');
  return kind === 'pdf' ? makeReport(content, study, onPart) : makeSlides(content, study, onPart);
}

/** "throughline-2026-11-27.pdf", "throughline-wave-3-2026-11-27.csv". */
function nameFile(kind: ExportKind, { scores, seenAt, isDemo }: ExportContent): string {
  const wave = scores === null || isReport(kind) ? '' : `wave-${scores.waveNumber}-`;
  return `throughline-${isDemo ? 'demo-' : ''}${wave}${seenAt.slice(0, 10)}.${kind}`;
}

import type { ExportContent } from '@throughline/types';
import type { ToldStudy } from '../study-tables.ts';
import { ReportDocument } from './report-document.ts';
import { nameReport } from './report-words.ts';
import { writeFirstPage } from './write-first-page.ts';
import { writeHypothesis } from './write-hypothesis.ts';

/**
 * The board report: the first screen, and a page for each hypothesis. Charts are drawn as lines from
 * the numbers that stand beside them, so they are sharp at any size.
 *
 * @param onPart told after each part how much of the whole there is, 0 to 1.
 */
export async function makeReport(
  content: ExportContent,
  study: ToldStudy,
  onPart: (share: number) => Promise<void>,
): Promise<Buffer> {
  const { seenAt, timeZone } = content;
  const report = new ReportDocument({ ...nameReport(content), createdAt: new Date(seenAt) });
  const { hypotheses } = study.result;
  writeFirstPage(report, content, study);
  for (const [at, hypothesis] of hypotheses.entries()) {
    await onPart((at + 1) / (hypotheses.length + 1));
    const unitMeans = content.unitMeans[hypothesis.id] ?? [];
    writeHypothesis(report, hypothesis, { study, timeZone, unitMeans });
  }
  return report.end();
}

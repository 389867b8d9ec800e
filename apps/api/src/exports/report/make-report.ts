import type { ExportContent } from '@throughline/types';
import { formatDay } from '../moments.ts';
import type { ToldStudy } from '../study-tables.ts';
import { ReportDocument } from './report-document.ts';
import { sayWave } from './report-words.ts';
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
  const { isDemo, seenAt, timeZone } = content;
  const organisation = `${content.organisation}${isDemo ? ' (demonstration)' : ''}`;
  const wave = sayWave(content);
  const report = new ReportDocument({
    title: `Is it passed on? ${organisation}, ${formatDay(seenAt, timeZone)}`,
    subject: 'Whether the way people are treated inside is passed on to customers, and how sure',
    createdAt: new Date(seenAt),
    footer: [organisation, formatDay(seenAt, timeZone), ...(wave === null ? [] : [wave])].join(
      ' · ',
    ),
  });
  const { hypotheses } = study.result;
  writeFirstPage(report, content, study);
  for (const [at, hypothesis] of hypotheses.entries()) {
    await onPart((at + 1) / (hypotheses.length + 1));
    writeHypothesis(report, hypothesis, { study, timeZone });
  }
  return report.end();
}

import { choosePhrases } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import type { ExportContent } from '@throughline/types';
import type { ToldStudy } from '../study-tables.ts';
import { explainMarks, sayDemo } from '../study-words.ts';
import { writeIntervals } from './draw-intervals.ts';
import { styles } from './look.ts';
import type { ReportDocument } from './report-document.ts';
import { listCaveats, listSeen, sayBasis } from './report-words.ts';

/** Of a hypothesis, what stays on one page: its words in two lines, and the first of its estimates. */
const firstHeight =
  10 + styles.section.leading + 2 * styles.body.leading + 2 * styles.small.leading + 32;

/** The answer, how sure it is, and what it rests on: the first screen on paper. */
export function writeFirstPage(
  report: ReportDocument,
  content: ExportContent,
  study: ToldStudy,
): void {
  const { result, texts, names } = study;
  const { smallestEffect, hypotheses } = result;
  // As on screen: the fourth proposition is the question itself, else the first there is.
  const main = hypotheses.find(({ id }) => id === 'H4') ?? hypotheses[0];
  const text = main === undefined ? undefined : texts[main.id];
  report.write(say('Is it passed on?'), styles.kicker, 'H1');
  report.write(listSeen(content).join(' '), styles.small, 'P');
  if (content.isDemo) {
    report.write(`${say('Demonstration')}. ${sayDemo()}`, styles.digits, 'P');
  }
  report.space(10);
  report.write(text?.headline ?? '', styles.finding, 'P');
  const [change] = text?.whatWouldChange ?? [];
  if (change !== undefined) {
    report.space(6);
    report.write(change, styles.body, 'P');
  }
  report.space(10);
  report.write(say('What came of the hypotheses'), styles.heading, 'H2');
  report.write(sayBasis(study), styles.body, 'P');
  const numbered = hypotheses.findLast(({ components }) => components.length > 0)?.id;
  for (const { id, proposition, verdict, components } of hypotheses) {
    report.reserve(firstHeight);
    const hasNumbers = id === numbered;
    report.rule();
    report.write(
      say('{id}: {text}', { id, text: choosePhrases().word[verdict.word] }),
      styles.section,
      'H3',
    );
    report.write(sayKnown(proposition), styles.body, 'P');
    report.space(2);
    writeIntervals(report, { effects: components, names, smallestEffect, hasNumbers });
  }
  report.rule();
  if (hypotheses.some(({ components }) => components.length > 0)) {
    report.write(explainMarks(smallestEffect), styles.small, 'P');
  }
  report.write(listCaveats(study, content.timeZone).join(' '), styles.small, 'P');
}

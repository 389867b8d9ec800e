import { describeByCode } from '@throughline/linkage';
import type { HypothesisResult, StudyResult } from '@throughline/types';
import { writeVerdict } from '../verdicts/write-verdict.ts';
import { paint } from '../screen/paint.ts';
import type { Screen } from '../screen/screen.ts';
import { wrapText } from '../screen/wrap-text.ts';
import { writeCount } from '../screen/write-number.ts';
import type { AnsweredStudy } from './answered-study.ts';
import { listChecks, listComponents, listLevels, listVerdicts } from './study-tables.ts';
import { verdictNames } from '../verdicts/words.ts';

/** The study for people: all verdicts, then each hypothesis with what stands behind it. */
export function writeStudyText(answered: AnsweredStudy, screen: Screen): string {
  const { result, registrationSha256, missingMeasures, notListed } = answered;
  const { panel, hypotheses, lag, smallestEffect, alpha, kind } = result;
  const paragraphs = [
    [
      paint(screen, 'title', `Is it passed on? A ${kind} study of ${hypotheses.length} hypotheses`),
      `Lag ${lag}, smallest effect that matters ${smallestEffect}, alpha ${alpha}. Registration ${registrationSha256.slice(0, 12)}.`,
      `Panel: ${writeCount(panel.units)} units, ${writeCount(panel.periods)} periods (${panel.firstPeriod ?? 'none'} to ${panel.lastPeriod ?? 'none'}), ${writeCount(panel.rows)} rows.`,
      ...Object.entries({ ...panel.dropped, unitNotListed: notListed })
        .filter(([, count]) => count > 0)
        .map(([reason, count]) => `Left out: ${writeCount(count)} (${reason}).`),
      ...missingMeasures.map((name) => `No file has "${name}".`),
    ],
    listVerdicts(hypotheses, screen),
    ...hypotheses.flatMap((one) => writeHypothesis(one, result, screen)),
    [
      'An association over time, not proof of cause. Every figure is in --json, with charts in --html.',
    ],
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function writeHypothesis(one: HypothesisResult, study: StudyResult, screen: Screen): string[][] {
  const title = `${one.id}  ${verdictNames[one.verdict.word]}`;
  return [
    [
      paint(screen, 'title', title),
      ...wrapText(one.proposition, screen.width).map((line) => paint(screen, 'faint', line)),
      ...writeVerdict(one, describeByCode(one, study), screen),
    ],
    ...(one.components.length > 0 ? [listComponents(one, screen)] : []),
    ...(one.correlation.within.n > 0 ? [listLevels(one, screen)] : []),
    ...(one.checks.length > 0 ? [listChecks(one, screen)] : []),
  ];
}

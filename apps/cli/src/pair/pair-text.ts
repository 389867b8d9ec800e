import { type PairAnalysis, describeByCode, evidenceNeeded, quoteCell } from '@throughline/linkage';
import { paint } from '../screen/paint.ts';
import type { Screen } from '../screen/screen.ts';
import type { AnsweredPair } from './answered-pair.ts';
import { describeDropped } from './describe-dropped.ts';
import { describeSize, describeTiming } from './describe-panel.ts';
import { drawLags, drawLatest } from './pair-charts.ts';
import { listLevels, listModel, listPeriods } from './pair-tables.ts';
import { writeVerdict } from '../verdicts/write-verdict.ts';

/** The analysis for people: the answer, a table by period, the levels, the model, and what was left out. */
export function writePairText({ analysis }: AnsweredPair, screen: Screen): string {
  const { panel, hypothesis } = analysis;
  const dropped = describeDropped(panel);
  const title = `Is it passed on? ${quoteCell(panel.predictor)} and ${quoteCell(panel.outcome)}, across units`;
  const latest = drawLatest(analysis, screen);
  const paragraphs = [
    [
      paint(screen, 'title', title),
      ...writeVerdict(hypothesis, describeByCode(hypothesis, analysis.study), screen),
    ],
    [describeTiming(analysis), ''].concat(listPeriods(analysis, screen)),
    ...(latest === null ? [] : [latest]),
    ...(panel.periods.length > 1 ? [listLevels(analysis, screen)] : []),
    ...(hypothesis.forward === null && hypothesis.backward === null
      ? []
      : [listModel(analysis, screen)]),
    ...(analysis.hypothesis.lags.some(({ r }) => r !== null) ? [drawLags(analysis, screen)] : []),
    [describeSize(panel), ...(dropped.length > 0 ? ['Left out:', ...dropped] : [])],
    describeLimits(analysis),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function describeLimits({ byPeriod, periodsWithoutSpread }: PairAnalysis): string[] {
  const { unitsToDraw } = evidenceNeeded;
  const thin = byPeriod.filter(({ n, pearson }) => pearson.r !== null && n < unitsToDraw);
  return [
    ...(thin.length > 0
      ? [
          `Under ${unitsToDraw} units, do not read it: ${thin.map(({ period }) => period).join(', ')}.`,
        ]
      : []),
    ...(periodsWithoutSpread.length > 0
      ? [
          `The levels do without ${periodsWithoutSpread.join(', ')}: a side does not vary there, and has no z-scores.`,
        ]
      : []),
    'A period is a snapshot: an association, not proof of cause.',
  ];
}

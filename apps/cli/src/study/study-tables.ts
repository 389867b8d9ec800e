import { checkNames, sayHolds } from '@throughline/linkage';
import type { HypothesisResult } from '@throughline/types';
import { alignTable } from '../screen/align-table.ts';
import type { Screen } from '../screen/screen.ts';
import {
  writeCount,
  writeFigure,
  writeProbability,
  writeRange,
  writeReason,
} from '../screen/write-number.ts';
import { directionNames, estimatorNames, verdictNames } from '../verdicts/words.ts';

/** All verdicts at a glance. */
export function listVerdicts(hypotheses: readonly HypothesisResult[], screen: Screen): string[] {
  return alignTable(
    [
      { heading: '', isFigure: false },
      { heading: 'verdict', isFigure: false },
      { heading: 'who moves first', isFigure: false },
      { heading: 'p', isFigure: true },
      { heading: 'adjusted p', isFigure: true },
    ],
    hypotheses.map(({ id, verdict, primaryP, adjustedP }) => [
      id,
      `${verdictNames[verdict.word]}${verdict.reservations.length > 0 ? ', with reservations' : ''}`,
      directionNames[verdict.direction],
      writeProbability(primaryP),
      writeProbability(adjustedP),
    ]),
    screen,
  );
}

/** Everything that must hold for the hypothesis, each an effect of its own. */
export function listComponents({ components }: HypothesisResult, screen: Screen): string[] {
  return alignTable(
    [
      { heading: 'must hold', isFigure: false },
      { heading: 'estimated by', isFigure: false },
      { heading: 'SD per SD', isFigure: true },
      { heading: '95 % interval', isFigure: true },
      { heading: 'p', isFigure: true },
    ],
    components.map(({ from, to, estimator, estimate, low, high, p }) => [
      `${from} -> ${to}`,
      estimatorNames[estimator],
      writeFigure(estimate),
      writeRange(low, high) ?? '',
      writeProbability(p),
    ]),
    screen,
  );
}

/** The plain correlations at the lag of the study. */
export function listLevels({ correlation }: HypothesisResult, screen: Screen): string[] {
  const { within, withinTwoWay, between } = correlation;
  return alignTable(
    [
      { heading: 'correlation at that lag', isFigure: false },
      { heading: 'n', isFigure: true },
      { heading: 'r', isFigure: true },
      { heading: '95 % interval', isFigure: true },
    ],
    [
      { name: 'within units', ...within },
      { name: 'the same, without what all share', ...withinTwoWay },
      { name: 'between the means of units', ...between },
    ].map(({ name, n, r, low, high, reason }) => [
      name,
      writeCount(n),
      writeFigure(r),
      writeRange(low, high) ?? writeReason(reason),
    ]),
    screen,
  );
}

/** What became of it when it was put to the test. */
export function listChecks({ checks }: HypothesisResult, screen: Screen): string[] {
  return alignTable(
    [
      { heading: 'put to the test', isFigure: false },
      { heading: 'about', isFigure: false },
      { heading: '', isFigure: false },
    ],
    checks.map(({ name, about, holds }) => [
      checkNames[name],
      about.slice(0, 2).join(' -> '),
      sayHolds(holds),
    ]),
    screen,
  );
}

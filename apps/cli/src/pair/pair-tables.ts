import type { PairAnalysis } from '@throughline/linkage';
import type { Effect } from '@throughline/types';
import { alignTable } from '../screen/align-table.ts';
import { paint } from '../screen/paint.ts';
import type { Screen } from '../screen/screen.ts';
import {
  writeCount,
  writeFigure,
  writeProbability,
  writeRange,
  writeReason,
} from '../screen/write-number.ts';

/** Periods of a long panel that the terminal shows; JSON and the page have all. */
const mostPeriods = 30;

/** One line a period, the latest ones where there are very many. */
export function listPeriods({ byPeriod }: PairAnalysis, screen: Screen): string[] {
  const hidden = Math.max(0, byPeriod.length - mostPeriods);
  const lines = alignTable(
    [
      { heading: 'period', isFigure: false },
      { heading: 'n', isFigure: true },
      { heading: 'Pearson r', isFigure: true },
      { heading: '95 % interval', isFigure: true },
      { heading: 'p', isFigure: true },
      { heading: 'Spearman r', isFigure: true },
    ],
    byPeriod
      .slice(hidden)
      .map(({ period, n, pearson, spearman }) => [
        period,
        writeCount(n),
        writeFigure(pearson.r),
        writeInterval(pearson),
        writeProbability(pearson.p),
        writeFigure(spearman.r),
      ]),
    screen,
  );
  const note = `The ${mostPeriods} latest of ${byPeriod.length} periods; --json and --html have all.`;
  return hidden > 0 ? [...lines, paint(screen, 'faint', note)] : lines;
}

/** Differences between units and changes inside them are two questions: never one pooled figure. */
export function listLevels(
  { within, withinTwoWay, between }: PairAnalysis,
  screen: Screen,
): string[] {
  return alignTable(
    [
      { heading: 'units seen in two periods or more', isFigure: false },
      { heading: 'units', isFigure: true },
      { heading: 'rows', isFigure: true },
      { heading: 'r', isFigure: true },
      { heading: '95 % interval', isFigure: true },
      { heading: 'p', isFigure: true },
    ],
    [
      { name: 'within units, over time', ...within },
      { name: 'the same, without what all share', ...withinTwoWay },
      { name: 'between the means of units', ...between, units: between.n, rows: null },
    ].map(({ name, units, rows, r, p, ...interval }) => [
      name,
      writeCount(units),
      rows === null ? '' : writeCount(rows),
      writeFigure(r),
      writeInterval(interval),
      writeProbability(p),
    ]),
    screen,
  );
}

/** The model in both directions: which side moves first? */
export function listModel({ hypothesis, study, panel }: PairAnalysis, screen: Screen): string[] {
  const directions: readonly (readonly [string, Effect | null])[] = [
    [`${panel.predictor} first, ${panel.outcome} later`, hypothesis.forward],
    [`${panel.outcome} first, ${panel.predictor} later`, hypothesis.backward],
  ];
  return alignTable(
    [
      { heading: `model, ${study.lag} period${study.lag === 1 ? '' : 's'} later`, isFigure: false },
      { heading: 'units', isFigure: true },
      { heading: 'rows', isFigure: true },
      { heading: 'SD per SD', isFigure: true },
      { heading: '95 % interval', isFigure: true },
      { heading: 'p', isFigure: true },
    ],
    directions.map(([name, effect]) => [
      name,
      writeCount(effect?.units ?? 0),
      writeCount(effect?.rows ?? 0),
      writeFigure(effect?.estimate ?? null),
      effect === null ? writeReason('not-estimable') : (writeRange(effect.low, effect.high) ?? ''),
      writeProbability(effect?.p ?? null),
    ]),
    screen,
  );
}

function writeInterval({
  low,
  high,
  reason,
}: {
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: string | null;
}): string {
  return writeRange(low, high) ?? writeReason(reason);
}

import { type PairAnalysis, evidenceNeeded, quoteCell } from '@throughline/linkage';
import { drawIntervals } from '../charts/draw-intervals.ts';
import { drawScatter } from '../charts/draw-scatter.ts';
import { paint } from '../screen/paint.ts';
import type { Screen } from '../screen/screen.ts';
import { namePeriod } from './describe-panel.ts';
import { writeCount, writeFigure, writeRange } from '../screen/write-number.ts';

/** The units of the latest period that has enough of them; null where none has. */
export function drawLatest({ panel, byPeriod }: PairAnalysis, screen: Screen): string[] | null {
  const latest = byPeriod.findLast(
    ({ n, pearson }) => pearson.r !== null && n >= evidenceNeeded.unitsToDraw,
  );
  if (latest === undefined) return null;
  const rows = panel.rows.filter(({ period }) => period === latest.period);
  const points = rows.map(({ culture, outcome }) => ({ x: culture.value, y: outcome.value }));
  const width = Math.min(60, screen.width - 20);
  const title = `${quoteCell(panel.outcome)} over ${quoteCell(panel.predictor)}, ${namePeriod(panel, latest.period)}: ${writeCount(latest.n)} units`;
  return [paint(screen, 'title', title), ...drawScatter(points, { width, height: 12 })];
}

/** How the two go together inside units at each lag. */
export function drawLags({ hypothesis, panel }: PairAnalysis, screen: Screen): string[] {
  const lines = hypothesis.lags.map(({ lag, r, low, high, n }) => ({
    label: lag > 0 ? `+${lag}` : String(lag),
    estimate: r,
    low,
    high,
    note:
      r === null
        ? 'none'
        : `${writeFigure(r, 2).padStart(5)}  ${(writeRange(low, high, 2) ?? '').padStart(14)}  ${writeCount(n)}`,
  }));
  return [
    paint(screen, 'title', 'Within units, by lag (without what all units share); descriptive'),
    paint(
      screen,
      'faint',
      `+: ${panel.predictor} comes first; -: ${panel.outcome} comes first. Columns: r, interval, n`,
    ),
    ...drawIntervals(lines, Math.max(25, Math.min(49, screen.width - 36))),
  ];
}

import type { UnitLineage } from '@throughline/types';
import type { PublishedRow } from '../scores/published-cells.ts';

type Level = UnitLineage['past'][number]['levels'][number];

/** What is told of one level. */
export type PooledLevel = Pick<Level, 'score' | 'shown' | 'low' | 'high' | 'n' | 'nMid'>;

/**
 * Published levels of several units as that of all their people, weighted by them; the level of one
 * unit is told as it is. Made of published cells alone, it tells no more than they do.
 *
 * The half width of the interval is that of a weighted mean of independent estimates.
 *
 * @throws RangeError without any level.
 */
export function poolLevels(rows: readonly PublishedRow[]): PooledLevel {
  const [first] = rows;
  if (first === undefined) throw new RangeError('There is no level to be pooled.');
  if (rows.length === 1) {
    const { score, shown, low, high, n, nMid } = first;
    return { score, shown, low, high, n, nMid };
  }
  const nMid = rows.reduce((sum, row) => sum + row.nMid, 0);
  const value = rows.reduce((sum, row) => sum + row.score * row.nMid, 0) / nMid;
  const half = Math.hypot(...rows.map((row) => ((row.high - row.low) / 2) * (row.nMid / nMid)));
  return {
    score: round(value),
    // "10 or less" of all of them is no more than that of all together.
    shown: rows.every(({ shown }) => shown === first.shown)
      ? first.shown
      : String(Math.round(value)),
    low: round(Math.max(0, value - half)),
    high: round(Math.min(100, value + half)),
    n: addBands(rows.map(({ n }) => n)),
    nMid,
  };
}

/** "5-9" and "10-14" are "15-23"; sizes that are told exactly stay so. */
function addBands(sizes: readonly string[]): string {
  const ends = sizes.map((size) => size.split('-').map(Number));
  const low = ends.reduce((sum, [from = 0]) => sum + from, 0);
  const high = ends.reduce((sum, [from = 0, to = from]) => sum + to, 0);
  return low === high ? String(low) : `${low}-${high}`;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

import { quantile } from '@throughline/stats';
import type { PrecisionRule } from '@throughline/types';
import { type ObservationFigure, observationPrecision } from './observation-precision.ts';

/** What is known of the metric whose figures are checked. */
export interface FigureScale {
  readonly rule: PrecisionRule;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Why a figure should be looked at.
 *
 * - `outlier`: far from the unit's own other periods
 * - `jump`: its n is far from that of the unit's other periods
 * - `no-count`: per cent of n that is no whole number of customers
 * - `spread`: a standard deviation beyond what the range allows
 */
export type FigureDoubt = 'outlier' | 'jump' | 'no-count' | 'spread';

/** Robust standard deviations beyond which a figure is far from its unit's others. */
const farDeviations = 5;
/** Periods from which the spread of a unit is known well enough. */
const fewestPeriods = 8;
const fewestCounts = 4;
const farRatio = 4;

/**
 * Doubts about the figures of one unit and metric, each against the others: the median and the median
 * absolute deviation, which a few wrong figures do not move. A figure is no outlier within five of its
 * own standard errors either. Nothing is changed: all of it may be right.
 *
 * @param figures every period of the unit, in any order.
 * @returns doubts by the place of their figure; figures without any are absent.
 */
export function doubtFigures(
  figures: readonly ObservationFigure[],
  scale: FigureScale,
): ReadonlyMap<number, readonly FigureDoubt[]> {
  const isFar = findFar(figures, scale);
  const counts = figures.map(({ n }) => n).filter((n) => n !== null);
  const usual = counts.length < fewestCounts ? null : medianOf(counts);
  return new Map(
    figures.flatMap((figure, place) => {
      const doubts: FigureDoubt[] = [
        ...(isFar(figure) ? (['outlier'] as const) : []),
        ...(usual !== null && figure.n !== null && isJump(figure.n, usual)
          ? (['jump'] as const)
          : []),
        ...(isUncountable(figure, scale) ? (['no-count'] as const) : []),
        ...(isSpreadTooWide(figure, scale) ? (['spread'] as const) : []),
      ];
      return doubts.length === 0 ? [] : [[place, doubts]];
    }),
  );
}

/** The figures of one metric by their number and where they lie. */
export interface FigureSpan {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Whether figures of a metric look as if they were written on a shorter scale: all of at least five
 * lie within a tenth of the range above its lowest value, as shares of 1 do among per cents, or
 * within 1 of the middle of a scale from -100 to 100.
 */
export function isScaleTooWide(
  { count, least, most }: FigureSpan,
  { low, high }: FigureScale,
): boolean {
  if (count < 5 || low === null || high === null || least === most) return false;
  if (low < 0) return Math.max(Math.abs(least), Math.abs(most)) <= high / 100;
  return most <= low + (high - low) / 10;
}

function findFar(
  figures: readonly ObservationFigure[],
  { rule }: FigureScale,
): (figure: ObservationFigure) => boolean {
  if (figures.length < fewestPeriods) return () => false;
  const middle = medianOf(figures.map(({ value }) => value));
  // 1.4826 makes the median absolute deviation of a normal distribution its standard deviation.
  const spread = 1.4826 * medianOf(figures.map(({ value }) => Math.abs(value - middle)));
  return (figure) => {
    const own = observationPrecision(rule, figure)?.standardError ?? 0;
    const scale = Math.max(spread, own);
    return scale > 0 && Math.abs(figure.value - middle) > farDeviations * scale;
  };
}

function isJump(n: number, usual: number): boolean {
  return n > farRatio * usual || n * farRatio < usual;
}

/** A share of n customers is a whole number of them, but for the decimals that were rounded away. */
function isUncountable({ value, n }: ObservationFigure, { rule }: FigureScale): boolean {
  if (n === null || (rule !== 'share' && rule !== 'nps')) return false;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const count = (value / 100) * n;
  const rounding = (n * 0.5 * 10 ** -decimals) / 100;
  return Math.abs(count - Math.round(count)) > rounding + 1e-9;
}

/** No answers spread wider than half of them at either end. */
function isSpreadTooWide(
  { n, standardDeviation }: ObservationFigure,
  { low, high }: FigureScale,
): boolean {
  if (standardDeviation === null || low === null || high === null) return false;
  const correction = n === null || n < 2 ? Math.SQRT2 : Math.sqrt(n / (n - 1));
  return standardDeviation > ((high - low) / 2) * correction + 1e-9;
}

function medianOf(values: readonly number[]): number {
  return quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  );
}

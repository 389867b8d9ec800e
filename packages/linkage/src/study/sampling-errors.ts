import type { PrecisionRule } from '@throughline/types';
import type { Measure } from './measure.ts';
import type { StudyInput, StudyScore } from './study-input.ts';
import type { Series, StudyPanel } from './study-panel.ts';

/**
 * What is known of the sampling error of cell means.
 *
 * - `full`: variances and what two scores of the same people share
 * - `variances`: variances only, so that several scores cannot be corrected together
 * - `none`: nothing
 */
export type Precision = 'full' | 'variances' | 'none';

/** A part of a covariance, row by row. */
export interface WeightedColumn {
  readonly weight: number;
  readonly column: Float64Array;
}

export interface SamplingErrors {
  /** The least of what is known about the measures. */
  readonly precisionOf: (measures: readonly Measure[]) => Precision;
  /** Covariance of the sampling errors of two measures: a weighted sum of columns; 0 where nothing is known. */
  readonly terms: (first: Measure, second: Measure) => readonly WeightedColumn[];
  /** Pooled variance between people inside cells; null where not known. */
  readonly withinVariance: (series: Series) => number | null;
}

/**
 * Sampling errors of cell means from the spread inside cells.
 *
 * Two scores of the same people have correlated errors: pooled covariance x people with both / (n first x n second).
 * Customers and employees are different people. See docs/statistics.md#errors-in-variables.
 */
export function samplingErrors(panel: StudyPanel, input: StudyInput): SamplingErrors {
  const pooled = pooledCovariances(input);
  const figureVariance = figureVariances(panel, input);
  const own = (series: Series, row: number): number | null => {
    const n = series.counts[row] ?? null;
    if (series.side === 'outcome') return figureVariance(series, row);
    const variance = pooled.get(pairKey(series.name, series.name))?.covariance ?? null;
    return variance === null || n === null ? null : variance / n;
  };
  const between = (row: number, first: Series, second: Series): number => {
    if (first === second) return (own(first, row) ?? 0) + (first.roundingVariance[row] ?? 0);
    const known = pooled.get(pairKey(first.name, second.name));
    const [n, m] = [first.counts[row] ?? null, second.counts[row] ?? null];
    if (known === undefined || n === null || m === null) return 0;
    const { unit, period } = { unit: panel.unit[row] ?? '', period: panel.period[row] ?? '' };
    const both =
      input.pairCount?.(unit, period, first.name, second.name) ?? known.shared * Math.min(n, m);
    return (known.covariance * both) / (n * m);
  };
  const isCulture = ({ side }: Series): boolean => side === 'culture';
  const columns = new Map<string, Float64Array>();
  const columnOf = (first: Series, second: Series): Float64Array => {
    const key = pairKey(first.name, second.name);
    const known = columns.get(key);
    if (known !== undefined) return known;
    const column = Float64Array.from(panel.unit, (_, row) => between(row, first, second));
    columns.set(key, column);
    return column;
  };
  const isKnown = (series: Series): boolean => {
    const rows = [...series.values.keys()].filter((row) => (series.values[row] ?? null) !== null);
    return rows.every((row) => own(series, row) !== null);
  };
  const knowledge = new Map<Series, boolean>();
  const isKnownOnce = (series: Series): boolean => {
    const before = knowledge.get(series);
    if (before !== undefined) return before;
    const now = isKnown(series);
    knowledge.set(series, now);
    return now;
  };
  return {
    precisionOf: (measures) => {
      const parts = [...new Set(measures.flatMap((one) => one.parts.map(({ series }) => series)))];
      if (!parts.every(isKnownOnce)) return 'none';
      const culture = parts.filter(({ side }) => side === 'culture');
      const isJoint = culture.every((first) =>
        culture.every((second) => pooled.has(pairKey(first.name, second.name))),
      );
      return isJoint ? 'full' : 'variances';
    },
    terms: (first, second) =>
      first.parts.flatMap((a) =>
        second.parts
          .filter((b) => a.series === b.series || (isCulture(a.series) && isCulture(b.series)))
          .map((b) => ({ weight: a.weight * b.weight, column: columnOf(a.series, b.series) })),
      ),
    withinVariance: (series) =>
      series.side === 'culture'
        ? (pooled.get(pairKey(series.name, series.name))?.covariance ?? null)
        : null,
  };
}

function pairKey(first: string, second: string): string {
  return first < second ? `${first}\n${second}` : `${second}\n${first}`;
}

interface Pooled {
  readonly covariance: number;
  readonly shared: number;
}

function pooledCovariances(input: StudyInput): ReadonlyMap<string, Pooled> {
  if (input.withinCovariance !== undefined) {
    return new Map(
      input.withinCovariance.map(({ first, second, covariance, shared }) => [
        pairKey(first, second),
        { covariance, shared },
      ]),
    );
  }
  const byConstruct = Map.groupBy(input.scores, ({ construct }) => construct);
  return new Map(
    [...byConstruct].flatMap(([construct, rows]) => {
      const variance = poolVariance(rows);
      return variance === null
        ? []
        : [[pairKey(construct, construct), { covariance: variance, shared: 1 }] as const];
    }),
  );
}

/** Sum of (n - 1) SD squared over sum of (n - 1), over the rows that say both. */
function poolVariance(rows: readonly Pick<StudyScore, 'n' | 'sd'>[]): number | null {
  let [squares, df] = [0, 0];
  for (const { n, sd } of rows) {
    if (n === null || n < 2 || sd === undefined || sd === null) continue;
    squares += (n - 1) * sd * sd;
    df += n - 1;
  }
  return df > 0 ? squares / df : null;
}

/**
 * Variance of a figure because only some customers answered: pooled from standard deviations where there are any,
 * else from the value itself (share in per cent, Net Promoter Score, events per 1,000), else unknown.
 *
 * A Net Promoter Score alone does not say how many are passive; the share of promoters and detractors is taken as
 * halfway between the least and the most that the score allows.
 */
function figureVariances(
  panel: StudyPanel,
  input: StudyInput,
): (series: Series, row: number) => number | null {
  const byMetric = Map.groupBy(input.figures, ({ metric }) => metric);
  const pooled = new Map(
    [...panel.series.values()]
      .filter(({ side }) => side === 'outcome')
      .map(({ name }) => [name, poolVariance(byMetric.get(name) ?? [])]),
  );
  return (series, row) => {
    const n = series.counts[row] ?? null;
    if (n === null) return null;
    const variance = pooled.get(series.name) ?? null;
    if (variance !== null) return variance / n;
    const value = series.values[row] ?? null;
    const rule = input.precision?.get(series.name) ?? 'mean';
    const spread = value === null ? null : varianceByRule(rule, value);
    return spread === null ? null : spread / n;
  };
}

function varianceByRule(rule: PrecisionRule, value: number): number | null {
  if (rule === 'mean') return null;
  if (rule === 'rate') return value < 0 ? null : 1000 * value;
  const share = value / 100;
  if (Math.abs(share) > 1 || (rule === 'share' && share < 0)) return null;
  if (rule === 'share') return 10_000 * share * (1 - share);
  return 10_000 * ((1 + Math.abs(share)) / 2 - share * share);
}

import {
  type Coefficient,
  UndefinedResult,
  confidenceT,
  linearRegression,
  mean,
  partialCorrelation,
  standardDeviation,
} from '@throughline/stats';
import type { Effect } from '@throughline/types';
import type { Measure } from './measure.ts';
import type { StudyPanel } from './study-panel.ts';

/** Properties of units that may lie behind both sides. */
export type Covariates = ReadonlyMap<string, Readonly<Record<string, number | null>>>;

interface NamedCovariates {
  readonly names: readonly string[];
  readonly of: Covariates;
}

interface Sides {
  readonly x: Measure;
  readonly y: Measure;
}

/** The part of a link that lies between units, and how strong the observed covariates are beside it. */
export interface BetweenUnits {
  readonly effect: Effect;
  /** Of the covariates, the largest share of variance that one of them has with both sides; null without any. */
  readonly strongestCovariate: { readonly name: string; readonly share: number } | null;
}

/**
 * Do units with the higher mean have the higher mean outcome, covariates held constant? Unit means over all periods,
 * standardised across units, least squares with HC3 errors. See docs/statistics.md#between-units.
 *
 * @returns null with fewer units than a regression needs, or where a side is the same everywhere.
 */
export function betweenUnits(
  panel: StudyPanel,
  sides: Sides,
  covariates: NamedCovariates,
): BetweenUnits | null {
  const raw = gatherMeans(panel, sides, covariates);
  try {
    return fit(raw, { ...sides, names: covariates.names, rows: panel.unit.length });
  } catch (error) {
    if (error instanceof UndefinedResult && error.reason !== 'invalid-input') return null;
    throw error;
  }
}

/** How far the properties that are to be held constant between units are known. */
export interface Coverage {
  /** Units of which both sides and every property that is known at all are known. */
  readonly units: number;
  /** Properties that are known of no unit, and those that are the same in all of these units. */
  readonly absent: readonly string[];
  readonly alike: readonly string[];
}

/** Counts the units that a comparison between them would rest on. */
export function coverUnits(panel: StudyPanel, sides: Sides, covariates: NamedCovariates): Coverage {
  const isKnown = (name: string): boolean =>
    panel.units.some((unit) => (covariates.of.get(unit)?.[name] ?? null) !== null);
  const names = covariates.names.filter(isKnown);
  const [outcome = [], , ...others] = gatherMeans(panel, sides, { names, of: covariates.of });
  return {
    units: outcome.length,
    absent: covariates.names.filter((name) => !isKnown(name)),
    alike: names.filter((_, i) => new Set(others[i]).size === 1),
  };
}

/** Unit means of outcome and predictor, and each covariate, of the units that have them all. */
function gatherMeans(
  panel: StudyPanel,
  { x, y }: Sides,
  covariates: NamedCovariates,
): readonly (readonly number[])[] {
  const means = (measure: Measure): (number | null)[] => {
    const sums = new Map(panel.units.map((unit) => [unit, [0, 0] as [number, number]]));
    measure.values.forEach((value, row) => {
      const sum = sums.get(panel.unit[row] ?? '');
      if (value === null || sum === undefined) return;
      sum[0] += value;
      sum[1] += 1;
    });
    return panel.units.map((unit) => {
      const [sum = 0, count = 0] = sums.get(unit) ?? [];
      return count > 0 ? sum / count : null;
    });
  };
  const columns = [
    means(y),
    means(x),
    ...covariates.names.map((name) =>
      panel.units.map((unit) => covariates.of.get(unit)?.[name] ?? null),
    ),
  ];
  const complete = [...panel.units.keys()].filter((i) =>
    columns.every((column) => column[i] !== null),
  );
  return columns.map((column) => complete.map((i) => column[i] ?? 0));
}

function fit(
  raw: readonly (readonly number[])[],
  about: {
    readonly x: Measure;
    readonly y: Measure;
    readonly names: readonly string[];
    readonly rows: number;
  },
): BetweenUnits | null {
  const [outcome = [], predictor = [], ...others] = raw.map(standardize);
  const x = [
    { name: about.x.name, values: predictor },
    ...about.names.map((name, i) => ({ name, values: others[i] ?? [] })),
  ];
  const slope = linearRegression({ y: outcome, x }).hc3()?.[1];
  const known = slope === undefined ? null : complete(slope);
  if (known === null) return null;
  const { estimate, standardError, df, p, low, high } = known;
  const half90 = confidenceT(0.9, df) * standardError;
  const scale = standardDeviation(raw[0] ?? []) / standardDeviation(raw[1] ?? []);
  return {
    effect: {
      from: about.x.name,
      to: about.y.name,
      lag: null,
      estimator: 'ols_hc3',
      estimate,
      standardError,
      low,
      high,
      low90: estimate - half90,
      high90: estimate + half90,
      p,
      df,
      uncorrected: null,
      disattenuation: null,
      raw: { estimate: estimate * scale, low: low * scale, high: high * scale },
      units: outcome.length,
      rows: about.rows,
      periods: 0,
    },
    strongestCovariate: strongest(outcome, predictor, { names: about.names, columns: others }),
  };
}

/** A confounder has to reach both sides, so the smaller of the two shares counts. */
function strongest(
  outcome: readonly number[],
  predictor: readonly number[],
  others: { readonly names: readonly string[]; readonly columns: readonly (readonly number[])[] },
): BetweenUnits['strongestCovariate'] {
  const shares = others.names.map((name, i) => {
    const own = others.columns[i] ?? [];
    const rest = others.columns.filter((_, j) => j !== i);
    const withOutcome = partialCorrelation({
      xs: own,
      ys: outcome,
      covariates: [predictor, ...rest],
    });
    const withPredictor = partialCorrelation({ xs: own, ys: predictor, covariates: rest });
    return { name, share: Math.min(withOutcome.r ** 2, withPredictor.r ** 2) };
  });
  return shares.reduce<BetweenUnits['strongestCovariate']>(
    (most, one) => (most === null || one.share > most.share ? one : most),
    null,
  );
}

function standardize(values: readonly number[]): number[] {
  const [middle, spread] = [mean(values), standardDeviation(values)];
  if (!(spread > 0)) throw new UndefinedResult('constant', 'A side is the same in every unit.');
  return values.map((value) => (value - middle) / spread);
}

function complete({ estimate, standardError, df, p, low, high }: Coefficient) {
  if (estimate === null || standardError === null || df === null) return null;
  if (p === null || low === null || high === null) return null;
  return { estimate, standardError, df, p, low, high };
}

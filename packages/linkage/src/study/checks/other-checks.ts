import { UndefinedResult, unitBlockPermutation, unmeasuredConfounding } from '@throughline/stats';
import type { Check, Effect } from '@throughline/types';
import type { BetweenUnits } from '../between-units.ts';
import { readEffect } from '../ladder.ts';
import type { Measure } from '../measure.ts';
import type { StudyPanel } from '../study-panel.ts';
import { endsOf, notMade, sourceOf, type TestedPath } from './check-context.ts';

/** The estimate with nothing held constant but what the outcome itself was. */
export function withoutAdjustments(path: TestedPath): Check {
  const { equation, effect, alpha, rung } = path;
  const source = sourceOf(path);
  const alone = source === null ? null : path.refit(equation.y, [source]);
  const found = alone === null ? null : readEffect(alone, effect.from, rung);
  if (found === null) return notMade('without-adjustments', endsOf(path), 'not-estimable');
  return {
    name: 'without-adjustments',
    holds: found.estimate > 0 && (effect.p >= alpha || found.p < alpha),
    values: { estimate: found.estimate, p: found.p },
    about: endsOf(path),
    reason: null,
  };
}

/** The plain within estimate with CR2 errors and Satterthwaite's degrees of freedom, made for few units. */
export function correctForFewClusters(path: TestedPath): Check {
  const { equation, effect, alpha } = path;
  const at = 1 + equation.x.findIndex(({ name }) => name === effect.from);
  const found = equation.model.cr2?.[at];
  if (!found || found.p === null || found.df === null || found.estimate === null) {
    return notMade('few-clusters', endsOf(path), found?.reason ?? 'not-estimable');
  }
  return {
    name: 'few-clusters',
    holds: found.df >= 8 && found.estimate > 0 && (effect.p >= alpha || found.p < alpha),
    values: { df: found.df, p: found.p },
    about: endsOf(path),
    reason: null,
  };
}

/**
 * Would series that belong to other units show the same? Whole series are reassigned, what all units share in a period
 * taken out before.
 */
export function permuteUnits(
  path: TestedPath,
  { seed, permutations }: { readonly seed: number; readonly permutations: number },
): Check {
  const { panel, equation } = path;
  const about = endsOf(path);
  const source = sourceOf(path);
  if (source === null) return notMade('permutation', about, 'not-estimable');
  try {
    const { p, r, monteCarloError } = unitBlockPermutation({
      x: withoutPeriodMeans(panel, source),
      y: withoutPeriodMeans(panel, equation.y),
      unit: panel.unit,
      time: panel.time,
      lag: equation.lag,
      seed,
      repetitions: permutations,
    });
    const values = { r, p, permutations, monteCarloError };
    return { name: 'permutation', holds: p < 0.05, values, about, reason: null };
  } catch (error) {
    if (!(error instanceof UndefinedResult) || error.reason === 'invalid-input') throw error;
    return notMade('permutation', about, error.reason);
  }
}

/**
 * How strong something unmeasured would have to be to explain the estimate away: the share of variance it needs with
 * both sides. Inside units there is nothing observed to compare it with; between units there are the covariates.
 */
export function weighConfounder(
  effect: Effect,
  residualDf: number,
  compared:
    | { readonly level: 'within' }
    | { readonly level: 'between'; readonly strongest: BetweenUnits['strongestCovariate'] },
): Check {
  const { level } = compared;
  const strongest = compared.level === 'between' ? compared.strongest : null;
  const about = [effect.from, effect.to];
  if (!(effect.standardError > 0) || residualDf <= 1) {
    return { ...notMade('unmeasured-confounder', about, 'not-estimable'), level };
  }
  const { robustnessValue, robustnessValueAlpha } = unmeasuredConfounding({
    estimate: effect.estimate,
    standardError: effect.standardError,
    df: residualDf,
  });
  return {
    name: 'unmeasured-confounder',
    holds: strongest === null ? null : robustnessValueAlpha >= strongest.share,
    values: { robustnessValue, robustnessValueAlpha, strongest: strongest?.share ?? null },
    about: strongest === null ? about : [...about, strongest.name],
    level,
    reason: strongest === null ? 'nothing-to-compare' : null,
  };
}

function withoutPeriodMeans(panel: StudyPanel, { values }: Measure): (number | null)[] {
  const sums = new Map<number, { sum: number; n: number }>();
  values.forEach((value, row) => {
    if (value === null) return;
    const time = panel.time[row] ?? 0;
    const known = sums.get(time) ?? { sum: 0, n: 0 };
    known.sum += value;
    known.n += 1;
    sums.set(time, known);
  });
  return values.map((value, row) => {
    const known = sums.get(panel.time[row] ?? 0);
    return value === null || known === undefined ? null : value - known.sum / known.n;
  });
}

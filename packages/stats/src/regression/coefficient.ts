import { confidenceT } from '../distributions/confidence-t.ts';
import { tTwoSided } from '../distributions/t-two-sided.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';

/** One coefficient with its t test and interval; everything that is undefined is `null`, with one reason. */
export type Coefficient = {
  readonly term: string;
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly df: number | null;
  readonly t: number | null;
  readonly p: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: UndefinedReason | null;
};

/** A coefficient from its estimate, standard error and degrees of freedom. */
export function coefficient(
  term: string,
  estimate: number,
  standardError: number,
  inference: { readonly df: number; readonly level: number },
): Coefficient {
  const { df, level } = inference;
  if (!Number.isFinite(estimate)) return undefinedCoefficient(term, 'underflow');
  if (!(standardError > 0) || !Number.isFinite(standardError)) {
    return { ...undefinedCoefficient(term, 'no-residual-variation'), estimate };
  }
  if (!(df > 0) || !Number.isFinite(df)) {
    return { ...undefinedCoefficient(term, 'too-few-rows'), estimate, standardError };
  }
  const t = estimate / standardError;
  const half = confidenceT(level, df) * standardError;
  const p = tTwoSided(t, df);
  const known = { term, estimate, standardError, df, t, p };
  if (!Number.isFinite(half)) return { ...known, low: null, high: null, reason: 'too-few-units' };
  return { ...known, low: estimate - half, high: estimate + half, reason: null };
}

/** A coefficient without a value, for instance of a collinear term. */
export function undefinedCoefficient(term: string, reason: UndefinedReason): Coefficient {
  return {
    term,
    estimate: null,
    standardError: null,
    df: null,
    t: null,
    p: null,
    low: null,
    high: null,
    reason,
  };
}

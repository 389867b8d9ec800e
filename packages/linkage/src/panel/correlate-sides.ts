import { UndefinedResult, type UndefinedReason, pearson, spearman } from '@throughline/stats';

/** A product-moment correlation, or `null` throughout with the reason why there is none. */
export interface Correlated {
  readonly r: number | null;
  /** Limits of the 95 % interval (Fisher's z); `null` under four units. */
  readonly low: number | null;
  readonly high: number | null;
  /** Two-sided. */
  readonly p: number | null;
  /** Why `r`, or else the interval, is `null`: a code of the statistics package. */
  readonly reason: UndefinedReason | null;
}

/** A rank correlation, or `null` with the reason why there is none. */
export type RankCorrelated = Pick<Correlated, 'r' | 'p' | 'reason'>;

/**
 * Correlates two sides, one value a unit on each, and never throws for too little data.
 *
 * @returns `n` units, and each coefficient with `null` and a reason where it is undefined.
 * @throws RangeError where the sides differ in length.
 */
export function correlateSides(
  culture: readonly number[],
  outcome: readonly number[],
): { n: number; pearson: Correlated; spearman: RankCorrelated } {
  const linear = withReason(() => pearson(culture, outcome));
  const ranked = withReason(() => spearman(culture, outcome));
  return {
    n: culture.length,
    pearson: linear,
    spearman: { r: ranked.r, p: ranked.p, reason: ranked.r === null ? ranked.reason : null },
  };
}

function withReason(correlate: () => ReturnType<typeof pearson>): Correlated {
  try {
    const { r, low, high, p, reasons } = correlate();
    return { r, low, high, p, reason: reasons['low'] ?? null };
  } catch (error) {
    if (!(error instanceof UndefinedResult) || error.reason === 'invalid-input') throw error;
    return { r: null, low: null, high: null, p: null, reason: error.reason };
  }
}

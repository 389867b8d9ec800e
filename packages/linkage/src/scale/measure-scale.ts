import {
  agreementFromVariances,
  alphaFromCovariances,
  iccFromSums,
  omegaFromCovariances,
  uniformNullVariance,
  UndefinedResult,
  type ScaleCovariances,
} from '@throughline/stats';
import type {
  Figure,
  ScaleAgreement,
  ScaleAggregation,
  ScaleConsistency,
  ScaleGap,
  ScaleQuality,
} from '@throughline/types';

/** What a close knows of one construct: sums only. */
export interface ScaleSums {
  /** People scored in each group of the construct, with the sum and sum of squares of their scores, 0 to 100. */
  readonly groups: readonly {
    readonly n: number;
    readonly sum: number;
    readonly sumOfSquares: number;
  }[];
  /** From a wave that asked the whole bank; null for any other. */
  readonly bank: BankSums | null;
}

/** What only a wave that asked every item of the construct can tell. */
export interface BankSums {
  /** Over those who answered every item. */
  readonly complete: ScaleCovariances;
  /** Options of the items' scale; null where it differs between items. */
  readonly options: number | null;
  /** Variance of every item in each group that shows all of them, of answers scored 0 to 100. */
  readonly spreads: readonly { readonly n: number; readonly itemVariances: readonly number[] }[];
}

/** Figures over the whole organisation are told only from this many people on. */
const fewestPeople = 50;
/** Figures over groups are told only from this many groups on. */
const fewestGroups = 10;
/**
 * A variance of nothing inside groups would say that everybody of a group gave the answer that is shown for it.
 * Ordinary variances of 0-100 scores are 300 to 700.
 */
const leastVariance = 25;
/** Agreement beyond this would say the same. */
const mostAgreement = 0.95;

/**
 * Alpha, omega, item-rest correlations, rwg(j), ICC(1) and ICC(2) of a construct, as a close may publish them: over
 * the whole organisation, from 50 people and ten groups on, in hundredths, with a reason for what is not there.
 * See docs/statistics.md#scales and docs/decisions/0031.
 */
export function measureScale({ groups, bank }: ScaleSums): ScaleQuality {
  return {
    consistency: bank === null ? null : measureConsistency(bank.complete),
    agreement: bank === null ? null : measureAgreement(bank),
    aggregation: measureAggregation(groups),
  };
}

function measureConsistency(complete: ScaleCovariances): ScaleConsistency {
  const { n, names } = complete;
  const people = toTens(n);
  const without = (gap: ScaleGap): ScaleConsistency => ({
    people,
    alpha: null,
    alphaGap: gap,
    omega: null,
    omegaGap: gap,
    items: names.map((item) => ({ item, itemRestR: null })),
  });
  if (n < fewestPeople) return { ...without('too-few-people'), people: 0 };
  if (names.length < 2) return without('too-few-items');
  const alpha = attempt(() => alphaFromCovariances(complete));
  if (alpha === null) return without('no-spread');
  return {
    people,
    alpha: toFigure(alpha.alpha, alpha.low, alpha.high),
    alphaGap: null,
    ...measureOmega(complete),
    items: alpha.items.map(({ item, itemRestR }) => ({
      item,
      itemRestR: itemRestR === null ? null : toHundredths(itemRestR),
    })),
  };
}

function measureOmega(complete: ScaleCovariances): Pick<ScaleConsistency, 'omega' | 'omegaGap'> {
  if (complete.names.length < 3) return { omega: null, omegaGap: 'too-few-items' };
  const found = attempt(() => omegaFromCovariances(complete))?.omega ?? null;
  if (found === null) return { omega: null, omegaGap: 'no-solution' };
  return { omega: toFigure(found.omega, found.low, found.high), omegaGap: null };
}

function measureAgreement({ options, spreads }: BankSums): ScaleAgreement {
  const groups = spreads.length;
  const without = (gap: ScaleGap): ScaleAgreement => ({
    groups,
    mean: null,
    median: null,
    shareAt70: null,
    gap,
  });
  if (options === null) return without('mixed-scales');
  if (groups < fewestGroups) return without('too-few-groups');
  // Of answers scored 0 to 100 instead of 1 to the number of options.
  const nullVariance = uniformNullVariance(options) * (100 / (options - 1)) ** 2;
  const found = attempt(() =>
    agreementFromVariances(
      spreads.map((spread, unit) => ({ unit, ...spread })),
      nullVariance,
    ),
  );
  if (found === null || found.mean === null || found.median === null || found.shareAt70 === null) {
    return without('too-few-groups');
  }
  return {
    groups,
    mean: Math.min(mostAgreement, toHundredths(found.mean)),
    median: Math.min(mostAgreement, toHundredths(found.median)),
    shareAt70: Math.round(found.shareAt70 * 20) / 20,
    gap: null,
  };
}

function measureAggregation(groups: ScaleSums['groups']): ScaleAggregation {
  const people = groups.reduce((sum, { n }) => sum + n, 0);
  const head = { groups: groups.length, people: people < fewestPeople ? 0 : toTens(people) };
  const without = (gap: ScaleGap): ScaleAggregation => ({
    ...head,
    icc1: null,
    icc2: null,
    unitsDiffer: false,
    gap,
  });
  if (people < fewestPeople) return without('too-few-people');
  if (groups.length < fewestGroups) return without('too-few-groups');
  const icc = attempt(() => iccFromSums(groups.map((group, unit) => ({ unit, ...group }))));
  if (icc === null || icc.meanSquareWithin < leastVariance) return without('no-spread');
  const { icc2, icc2Low, icc2High } = icc;
  return {
    ...head,
    icc1: toFigure(icc.icc1, icc.icc1Low, icc.icc1High),
    icc2:
      icc2 === null || icc2Low === null || icc2High === null
        ? null
        : toFigure(icc2, icc2Low, icc2High),
    unitsDiffer: icc.p < 0.05,
    gap: null,
  };
}

/** The result, or null where it is honestly undefined. */
function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof UndefinedResult && error.reason !== 'invalid-input') return null;
    throw error;
  }
}

function toFigure(value: number, low: number, high: number): Figure {
  return { value: toHundredths(value), low: toHundredths(low), high: toHundredths(high) };
}

/** Held away from the ends, where a figure would speak of everybody. */
function toHundredths(value: number): number {
  return Math.min(0.99, Math.max(-0.99, Math.round(value * 100) / 100)) + 0;
}

function toTens(count: number): number {
  return Math.round(count / 10) * 10;
}

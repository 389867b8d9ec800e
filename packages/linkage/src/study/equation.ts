import { type DynamicModel, UndefinedResult, dynamicModel } from '@throughline/stats';
import type { Measure } from './measure.ts';
import type { Precision, SamplingErrors } from './sampling-errors.ts';
import type { StudyPanel } from './study-panel.ts';

/** A fitted equation: `y` now on what it and `x` were before. */
export interface Equation {
  readonly y: Measure;
  readonly x: readonly Measure[];
  readonly lag: number;
  /** What is known of the sampling error of employees' scores, and of the outcome. */
  readonly culture: Precision;
  readonly outcome: Precision;
  readonly model: DynamicModel;
}

/** What an equation is asked for. */
export interface AskedEquation {
  readonly y: Measure;
  readonly x: readonly Measure[];
  readonly lag: number;
  /** Errors for few clusters; true unless given. */
  readonly hasCr2?: boolean;
}

/** Fits equations over one panel; the same equation is fitted once. */
export type FitEquation = (asked: AskedEquation) => Equation | null;

/**
 * @returns a function that fits an equation, or gives null where the panel does not allow it.
 */
export function equationsOf(panel: StudyPanel, errors: SamplingErrors): FitEquation {
  const fitted = new Map<string, Equation | null>();
  return (asked) => {
    const { y, x, lag, hasCr2 } = asked;
    const key = JSON.stringify([lag, y.name, x.map(({ name }) => name), hasCr2 ?? true]);
    const known = fitted.get(key);
    if (known !== undefined) return known;
    const equation = fitEquation(panel, errors, asked);
    fitted.set(key, equation);
    return equation;
  };
}

/**
 * Fits one equation, not kept.
 *
 * @returns null where the panel does not allow it.
 */
export function fitEquation(
  panel: StudyPanel,
  errors: SamplingErrors,
  { y, x, lag, hasCr2 = true }: AskedEquation,
): Equation | null {
  const all = [y, ...x];
  const isCulture = ({ parts }: Measure): boolean =>
    parts.some(({ series }) => series.side === 'culture');
  const culture = errors.precisionOf(all.filter(isCulture));
  const outcome = errors.precisionOf(all.filter((one) => !isCulture(one)));
  // The model looks one period back; a longer lag is one period back from a series moved forward.
  const earlier = lag === 1 ? null : rowsBefore(panel, lag - 1);
  const moved = x.map((one) => ({
    name: one.name,
    values: earlier === null ? one.values : Array.from(earlier, (row) => one.values[row] ?? null),
  }));
  const covariance = covarianceOf(errors, { y, x, earlier });
  try {
    const model = dynamicModel({
      y,
      x: moved,
      unit: panel.unit,
      time: panel.time,
      hasCr2,
      ...(culture === 'none' ? {} : { samplingCovariance: covariance }),
    });
    return { y, x, lag, culture, outcome, model };
  } catch (error) {
    if (error instanceof UndefinedResult && error.reason !== 'invalid-input') return null;
    throw error;
  }
}

/** For every row the row of the same unit some periods before, or -1. Rows are sorted by unit. */
function rowsBefore(panel: StudyPanel, periods: number): Int32Array {
  const rowOf = new Map(panel.unit.map((unit, row) => [`${panel.time[row]} ${unit}`, row]));
  return Int32Array.from(
    panel.unit,
    (unit, row) => rowOf.get(`${(panel.time[row] ?? 0) - periods} ${unit}`) ?? -1,
  );
}

/**
 * Sampling covariance of [y, ...x] by row, row-major, always in the same array. With a longer lag the regressors come
 * from another cell than the outcome, whose errors are independent.
 */
function covarianceOf(
  errors: SamplingErrors,
  cell: {
    readonly y: Measure;
    readonly x: readonly Measure[];
    readonly earlier: Int32Array | null;
  },
): (row: number) => Float64Array {
  const all = [cell.y, ...cell.x];
  const k = all.length;
  const result = new Float64Array(k * k);
  const entries = all.flatMap((first, a) =>
    all.slice(0, a + 1).flatMap((second, b) => {
      const isAcross = cell.earlier !== null && b === 0 && a > 0;
      return isAcross ? [] : [{ a, b, terms: errors.terms(first, second) }];
    }),
  );
  return (row) => {
    for (const { a, b, terms } of entries) {
      const place = a === 0 || cell.earlier === null ? row : (cell.earlier[row] ?? -1);
      let sum = 0;
      for (const { weight, column } of terms) sum += weight * (column[place] ?? 0);
      result[a * k + b] = sum;
      result[b * k + a] = sum;
    }
    return result;
  };
}

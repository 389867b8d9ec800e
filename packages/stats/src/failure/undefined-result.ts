/** Why a statistic, or a part of one, has no value. Stable codes: interfaces translate them. */
export type UndefinedReason =
  | 'too-few-rows'
  | 'too-few-units'
  | 'too-few-periods'
  | 'constant'
  | 'singular-design'
  | 'no-residual-variation'
  | 'no-variation-within-units'
  | 'no-variation-between-units'
  | 'perfect-fit'
  | 'leverage-of-one'
  | 'aliased'
  | 'just-identified'
  | 'missing'
  | 'not-identified-with-two-items'
  | 'improper-solution'
  | 'did-not-converge'
  | 'not-enough-items'
  | 'not-positive'
  | 'ties'
  | 'gaps-in-periods'
  | 'single-respondent'
  | 'underflow'
  | 'overflow'
  | 'condition-not-met'
  | 'cancelled'
  | 'invalid-input';

/**
 * A statistic that is undefined for the data it was given: constant vector, too few rows, singular design.
 *
 * Thrown where the whole result has no value; a part without a value is `null` with a code in `reasons`.
 * `counts` holds what could be counted before giving up, so that a caller can still say "n = 2".
 */
export class UndefinedResult extends RangeError {
  readonly reason: UndefinedReason;
  readonly counts: Readonly<Record<string, number>>;

  constructor(
    reason: UndefinedReason,
    message: string,
    counts: Readonly<Record<string, number>> = {},
  ) {
    super(message);
    this.name = 'UndefinedResult';
    this.reason = reason;
    this.counts = counts;
  }
}

import type { Coefficient } from '../../../src/index.ts';

/** One field of every coefficient, in order. */
export function field(
  coefficients: readonly Coefficient[] | null | undefined,
  name: Exclude<keyof Coefficient, 'term' | 'reason'>,
): (number | null)[] | null {
  return coefficients ? coefficients.map((coefficient) => coefficient[name]) : null;
}

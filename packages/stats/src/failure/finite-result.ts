import { UndefinedResult } from './undefined-result.ts';

/**
 * The result, once every number in it is known to be finite.
 *
 * @throws RangeError with reason "overflow" if the input was so large or small that a number was lost on the way.
 */
export function finiteResult<T>(result: T): T {
  if (isFiniteThroughout(result)) return result;
  const message = 'The numbers given are too large or too small to compute with.';
  throw new UndefinedResult('overflow', message);
}

function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isFiniteThroughout);
}

import { UndefinedResult } from './undefined-result.ts';

/**
 * Stops with an "invalid-input" RangeError unless the condition holds.
 *
 * @throws RangeError with the sentence given: the input itself is wrong, not merely too small.
 */
export function requireInput(condition: boolean, message: string): void {
  if (!condition) throw new UndefinedResult('invalid-input', message);
}

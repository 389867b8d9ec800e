import { requireInput } from './require-input.ts';

/**
 * Stops with an "invalid-input" RangeError if one of the named numbers is NaN or infinite.
 *
 * @throws RangeError that names the first such number.
 */
export function requireFinite(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    requireInput(Number.isFinite(value), `The ${name} must be a finite number, not ${value}.`);
  }
}

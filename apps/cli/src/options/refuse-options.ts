import { Refusal } from '../refusal.ts';
import type { GivenOptions } from './read-options.ts';

/** @throws Refusal where an option is given that means nothing here. */
export function refuseOptions(
  options: GivenOptions,
  names: readonly string[],
  reason: string,
): void {
  const given = names.filter((name) => options.has(name)).map((name) => `--${name}`);
  if (given.length > 0) throw new Refusal(`${given.join(' and ')} cannot be used here: ${reason}.`);
}

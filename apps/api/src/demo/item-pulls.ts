import { items } from '@throughline/instrument';

/**
 * How strongly an item follows what its construct measures: 1 for core and anchor items, less for
 * the others, least for two that people read in ways of their own. Stated in docs/demo.md.
 */
const pulls: Readonly<Record<string, number>> = { AUT2: 0.3, TGT2: 0.6, TGT4: 0.2, EMP3: 0.5 };
const rotating = 0.9;
const reversed = 0.75;

/** Pull of an item by id; 1 for one outside the bank. */
export function pullOf(itemId: string): number {
  const own = pulls[itemId];
  if (own !== undefined) return own;
  const item = items.find(({ id }) => id === itemId);
  if (item === undefined || item.role !== 'rotating') return 1;
  return item.reversed ? reversed : rotating;
}

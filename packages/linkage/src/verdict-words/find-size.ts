import { writeDecimals } from '../sentences/say-number.ts';
import type { SaidPath } from './phrases.ts';

/** "about 3 points of NPS for every 10 points of it", in its parts. */
export interface Size {
  readonly amount: string;
  readonly steps: string;
  readonly perSteps: string;
}

/** How much the second side differs for ten steps of the first; null where steps mean nothing to a reader. */
export function findSize({ perTen, from, to }: SaidPath): Size | null {
  if (perTen === null || to.unit === null || from.unit === null) return null;
  const amount = Math.abs(perTen);
  return {
    amount: writeDecimals(amount, amount >= 0.95 ? 0 : 1),
    steps: to.unit,
    perSteps: from.unit,
  };
}

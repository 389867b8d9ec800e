import { say } from '@throughline/speech';
import type { Estimate } from './classify-link.ts';
import type { Names } from './names.ts';
import { nameStrength } from './say-number.ts';

/** Both ends of an interval in words, as they stand after "from" and "to". */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** Both ends of the interval in words; `null` where one word fits both. */
export function findRange({ low, high }: Estimate, { higherIsBetter }: Names): Range | null {
  const [from, to] = [low, high].map((value) => nameEnd(value, value > 0 === higherIsBetter));
  return from === undefined || to === undefined || from === to ? null : { from, to };
}

function nameEnd(value: number, isExpected: boolean): string {
  switch (nameStrength(value)) {
    case 'next to none':
      return say('next to no link');
    case 'weak':
      return isExpected ? say('a weak link') : say('a weak link the wrong way round');
    case 'moderate':
      return isExpected ? say('a moderate link') : say('a moderate link the wrong way round');
    case 'strong':
      return isExpected ? say('a strong link') : say('a strong link the wrong way round');
  }
}

import { sayCount } from '@throughline/speech';
import type { Estimate } from './classify-link.ts';
import { nameStrength, sayCorrelation } from './say-number.ts';

/** The correlation with a word for its size, and the scale that it lies on. */
export function sayEstimate({ n, r: correlation }: Estimate): string {
  const r = sayCorrelation(correlation);
  switch (nameStrength(correlation)) {
    case 'next to none':
      return sayCount(
        n,
        'Across {count} unit the correlation is {r}: next to no link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
        'Across {count} units the correlation is {r}: next to no link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
        { r },
      );
    case 'weak':
      return sayCount(
        n,
        'Across {count} unit the correlation is {r}: a weak link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
        'Across {count} units the correlation is {r}: a weak link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
        { r },
      );
    case 'moderate':
      return sayCount(
        n,
        'Across {count} unit the correlation is {r}: a moderate link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
        'Across {count} units the correlation is {r}: a moderate link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
        { r },
      );
    case 'strong':
      return sayCount(
        n,
        'Across {count} unit the correlation is {r}: a strong link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
        'Across {count} units the correlation is {r}: a strong link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
        { r },
      );
  }
}

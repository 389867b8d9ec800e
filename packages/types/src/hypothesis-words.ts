import { say, sayCount } from '@throughline/speech';
import type { HypothesisResult } from './study.ts';

type Direction = HypothesisResult['verdict']['direction'];
type Mediation = NonNullable<HypothesisResult['mediation']>;

/** What the registered test found about the order of the two sides, in the language of the reader. */
export const directionWords: Readonly<Record<Direction, string>> = {
  get forward() {
    return say('Culture moves first, customers follow');
  },
  get reverse() {
    return say('Customers move first, culture follows');
  },
  get reciprocal() {
    return say('Each follows the other');
  },
  get none() {
    return say('Neither is seen to follow the other');
  },
  get undetermined() {
    return say('Which of the two comes first cannot be told yet');
  },
};

/** "culture first, by 2 periods". */
export function sayLag(lag: number): string {
  if (lag === 0) return say('same period');
  const distance = Math.abs(lag);
  return lag > 0
    ? sayCount(distance, 'culture first, by {count} period', 'culture first, by {count} periods')
    : sayCount(
        distance,
        'customers first, by {count} period',
        'customers first, by {count} periods',
      );
}

/** Whether a link goes through what stands between its ends, by the name of that. */
export function sayMediation(
  { kind, high }: Pick<Mediation, 'kind' | 'high'>,
  through: string,
): string {
  switch (kind) {
    case 'full':
      return say('It goes through {name}: what does not is too small to matter.', {
        name: through,
      });
    case 'partial':
      return say('Part of it goes through {name}, part of it does not.', { name: through });
    case 'none':
      return high < 0
        ? say('What goes through {name} leads the other way.', { name: through })
        : say('That it goes through {name} cannot be shown.', { name: through });
    case 'unresolved':
      return say('How much of it goes through {name} cannot be told yet.', { name: through });
  }
}

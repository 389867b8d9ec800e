import type { HypothesisResult } from './study.ts';

type Direction = HypothesisResult['verdict']['direction'];
type Mediation = NonNullable<HypothesisResult['mediation']>;

/** What the registered test found about the order of the two sides. */
export const directionWords: Readonly<Record<Direction, string>> = {
  forward: 'Culture moves first, customers follow',
  reverse: 'Customers move first, culture follows',
  reciprocal: 'Each follows the other',
  none: 'Neither is seen to follow the other',
  undetermined: 'Which of the two comes first cannot be told yet',
};

/** "culture first, by 2 periods". */
export function sayLag(lag: number): string {
  if (lag === 0) return 'same period';
  const distance = Math.abs(lag);
  const first = lag > 0 ? 'culture' : 'customers';
  return `${first} first, by ${distance} ${distance === 1 ? 'period' : 'periods'}`;
}

/** Whether a link goes through what stands between its ends, by the name of that. */
export function sayMediation(
  { kind, high }: Pick<Mediation, 'kind' | 'high'>,
  through: string,
): string {
  const sentences: Readonly<Record<Mediation['kind'], string>> = {
    full: `It goes through ${through}: what does not is too small to matter.`,
    partial: `Part of it goes through ${through}, part of it does not.`,
    none:
      high < 0
        ? `What goes through ${through} leads the other way.`
        : `That it goes through ${through} cannot be shown.`,
    unresolved: `How much of it goes through ${through} cannot be told yet.`,
  };
  return sentences[kind];
}

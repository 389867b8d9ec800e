import type { Check } from '@throughline/types';
import { countOf, formatNumber } from '../../../parts/format.ts';

/** What each check asks, and how it finds out. */
export const checkQuestions: Readonly<Record<Check['name'], { question: string; how: string }>> = {
  'leave-one-unit-out': {
    question: 'Does one unit make it?',
    how: 'Computed again without each unit in turn.',
  },
  'without-the-most-influential': {
    question: 'Do a few units make it?',
    how: 'Computed again without the units that move it most, all at once.',
  },
  ranks: {
    question: 'Do extreme figures make it?',
    how: 'Computed again on ranks, where the highest figure is only the next one.',
  },
  'without-adjustments': {
    question: 'Does what is held constant make it?',
    how: 'Computed again with nothing else in the equation.',
  },
  'few-clusters': {
    question: 'Are there enough units for its error?',
    how: 'With errors made for few units (CR2, degrees of freedom after Satterthwaite).',
  },
  permutation: {
    question: 'Would the figures of other units do as well?',
    how: 'Whole series are given to other units, again and again, and the link is looked for there.',
  },
  'negative-control': {
    question: 'Does it move what it cannot move?',
    how: 'The same on an outcome that has nothing to do with how people are treated.',
  },
  'unmeasured-confounder': {
    question: 'Could something unmeasured be behind both?',
    how: 'How much of both sides something unmeasured would have to explain for nothing to be left.',
  },
};

export function sayOutcome({ holds, values }: Check): string {
  if (holds === null) return 'robustnessValue' in values ? 'Not judged' : 'Not tested';
  return holds ? 'Holds' : 'Does not hold';
}

/** The numbers of a check in a sentence; why it was not made where it was not. */
export function sayCheck({ name, values, reason }: Check): string {
  const number = (key: string): string => formatNumber(values[key] ?? 0, 2);
  const has = (...keys: string[]): boolean => keys.every((key) => (values[key] ?? null) !== null);
  if (name === 'unmeasured-confounder' && has('robustnessValue')) {
    const compared = has('strongest')
      ? ` The strongest known property of units explains ${percent(values['strongest'])}.`
      : ' Inside units there is nothing known to compare it with.';
    return `It would take ${percent(values['robustnessValue'])} of what is left of both.${compared}`;
  }
  if (reason !== null) return 'These figures do not allow it.';
  switch (name) {
    case 'leave-one-unit-out':
      return `Between ${number('lowest')} and ${number('highest')}.`;
    case 'without-the-most-influential':
      return `${number('estimate')} without ${countOf(values['units'] ?? 0, 'unit', 'units')}; ${sayP(values['p'])}.`;
    case 'few-clusters':
      return `${formatNumber(values['df'] ?? 0, 1)} degrees of freedom; ${sayP(values['p'])}.`;
    case 'permutation':
      return `As strong a link in ${percent(values['p'])} of ${countOf(values['permutations'] ?? 0, 'shuffle', 'shuffles')}.`;
    case 'negative-control':
      return `${number('estimate')} there; ${sayP(values['differenceP'], 'p of the difference')}.`;
    default:
      return `${number('estimate')}; ${sayP(values['p'])}.`;
  }
}

function percent(share: number | null | undefined): string {
  return `${formatNumber(100 * (share ?? 0), 1)}\u00a0%`;
}

function sayP(p: number | null | undefined, name = 'p'): string {
  return (p ?? 0) < 0.001 ? `${name} below 0.001` : `${name} ${formatNumber(p ?? 0, 3)}`;
}

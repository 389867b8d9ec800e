import { say, sayCount } from '@throughline/speech';
import type { Check } from '@throughline/types';
import { formatNumber } from '../../../parts/format.ts';

/** Below it a p is not written in figures. */
const limit = 0.001;

interface CheckQuestion {
  readonly question: string;
  readonly how: string;
}

/** What each check asks, and how it finds out. */
export function explainCheck(name: Check['name']): CheckQuestion {
  const all: Readonly<Record<Check['name'], CheckQuestion>> = {
    'leave-one-unit-out': {
      question: say('Does one unit make it?'),
      how: say('Computed again without each unit in turn.'),
    },
    'without-the-most-influential': {
      question: say('Do a few units make it?'),
      how: say('Computed again without the units that move it most, all at once.'),
    },
    ranks: {
      question: say('Do extreme figures make it?'),
      how: say('Computed again on ranks, where the highest figure is only the next one.'),
    },
    'without-adjustments': {
      question: say('Does what is held constant make it?'),
      how: say('Computed again with nothing else in the equation.'),
    },
    'few-clusters': {
      question: say('Are there enough units for its error?'),
      how: say('With errors made for few units (CR2, degrees of freedom after Satterthwaite).'),
    },
    permutation: {
      question: say('Would the figures of other units do as well?'),
      how: say(
        'Whole series are given to other units, again and again, and the link is looked for there.',
      ),
    },
    'negative-control': {
      question: say('Does it move what it cannot move?'),
      how: say('The same on an outcome that has nothing to do with how people are treated.'),
    },
    'unmeasured-confounder': {
      question: say('Could something unmeasured be behind both?'),
      how: say(
        'How much of both sides something unmeasured would have to explain for nothing to be left.',
      ),
    },
  };
  return all[name];
}

export function sayOutcome({ holds, values }: Check): string {
  if (holds === null) return 'robustnessValue' in values ? say('Not judged') : say('Not tested');
  return holds ? say('Holds') : say('Does not hold');
}

/** The numbers of a check in a sentence; why it was not made where it was not. */
export function sayCheck({ name, values, reason, level }: Check): string {
  const number = (key: string): string => formatNumber(values[key] ?? 0, 2);
  const has = (...keys: string[]): boolean => keys.every((key) => (values[key] ?? null) !== null);
  if (name === 'unmeasured-confounder' && has('robustnessValue')) {
    const share = percent(values['robustnessValue']);
    return has('strongest')
      ? say(
          'It would take {share} of what is left of both. The strongest known property of units explains {strongest}.',
          { share, strongest: percent(values['strongest']) },
        )
      : level === 'between'
        ? say(
            'It would take {share} of what is left of both. No property of units is known to compare it with.',
            { share },
          )
        : say(
            'It would take {share} of what is left of both. Inside units there is nothing known to compare it with.',
            { share },
          );
  }
  if (reason !== null) return say('These figures do not allow it.');
  switch (name) {
    case 'leave-one-unit-out':
      return say('Between {lowest} and {highest}.', {
        lowest: number('lowest'),
        highest: number('highest'),
      });
    case 'without-the-most-influential':
      return sayCount(
        values['units'] ?? 0,
        '{estimate} without {count} unit; {p}.',
        '{estimate} without {count} units; {p}.',
        { estimate: number('estimate'), p: sayP(values['p']) },
      );
    case 'few-clusters':
      return say('{number} degrees of freedom; {p}.', {
        number: formatNumber(values['df'] ?? 0, 1),
        p: sayP(values['p']),
      });
    case 'permutation':
      return sayCount(
        values['permutations'] ?? 0,
        'As strong a link in {share} of {count} shuffle.',
        'As strong a link in {share} of {count} shuffles.',
        { share: percent(values['p']) },
      );
    case 'negative-control':
      return say('{estimate} there; {p}.', {
        estimate: number('estimate'),
        p: sayDifferenceP(values['differenceP']),
      });
    default:
      return `${number('estimate')}; ${sayP(values['p'])}.`;
  }
}

function percent(share: number | null | undefined): string {
  return `${formatNumber(100 * (share ?? 0), 1)}\u00a0%`;
}

function sayP(p: number | null | undefined): string {
  return (p ?? 0) < limit
    ? say('p below {limit}', { limit: formatNumber(limit, 3) })
    : `p ${formatNumber(p ?? 0, 3)}`;
}

function sayDifferenceP(p: number | null | undefined): string {
  return (p ?? 0) < limit
    ? say('p of the difference below {limit}', { limit: formatNumber(limit, 3) })
    : say('p of the difference {p}', { p: formatNumber(p ?? 0, 3) });
}

import type { Reservation } from '@throughline/types';
import { writeCount, writeDecimals } from '../sentences/say-number.ts';
import { findSize } from './find-size.ts';
import type { Missing, PeriodWord, Phrases, SaidPath } from './phrases.ts';

/** A count with its noun: "1 unit", "1,696 units". */
function countOf(count: number, one: string, many = `${one}s`): string {
  return `${writeCount(count)} ${count === 1 ? one : many}`;
}

/** "in the next quarter", "two quarters later". */
function later(time: PeriodWord, lag: number): string {
  const words = ['no', 'one', 'two', 'three', 'four'];
  return lag === 1 ? `in the next ${time}` : `${words[lag] ?? lag} ${time}s later`;
}

/** ": about 3 points of NPS for every 10 points of it", where the scales mean something to a reader. */
function size(path: SaidPath): string {
  const found = findSize(path);
  return found === null
    ? ''
    : `: about ${found.amount} ${found.steps} for every 10 ${found.perSteps}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function sayMissing({ rule, have, need, about }: Missing, time: PeriodWord): string {
  switch (rule) {
    case 'units':
      return `${countOf(need - have, 'more unit')} (${have} of ${need})`;
    case 'rows':
      return `${countOf(need - have, `more unit-${time}`)} with both sides (${have} of ${need})`;
    case 'waves':
      return `${countOf(need - have, `more ${time}`)} in which both sides are measured (${have} of ${need})`;
    case 'estimation-periods':
      return `${countOf(need - have, `more ${time}`)} that follow one another (${have} of ${need})`;
    case 'no-data':
      return `${countOf(need - have, 'more measure')} (${have} of ${need})`;
    case 'no-variation':
      return `figures of ${list(about)} that move inside units, and not in all of them alike`;
    case 'unit-properties':
      return `${countOf(need - have, 'more unit')} of which ${list(about)} ${about.length === 1 ? 'is' : 'are'} known (${have} of ${need})`;
    case 'no-contrast':
      return `units that differ in ${list(about)}`;
    case 'aggregation':
      return 'closer agreement of people in the same unit, so that scores tell units apart';
  }
}

/** Up to how many measures that are not there are named. */
const namedAbsent = 3;

function sayLacking({ have, need, about }: Missing): string {
  const there = `of the ${need} measures that the question needs, ${have} ${have === 1 ? 'is' : 'are'} there`;
  const absent = about.length > 0 && about.length <= namedAbsent ? `, without ${list(about)}` : '';
  return `Cannot tell yet: ${there}${absent}.`;
}

const reservations: Readonly<Record<Reservation['kind'], string>> = {
  permutation:
    'Series that belong to other units show much the same, so the link may not belong to the units.',
  confounder: 'Something unmeasured that is as strong as {about} could explain it.',
  'aggregation-weak': 'People in the same unit agree only weakly on {about}.',
  'agreement-not-measured':
    'How far people in the same unit agree on {about} has not been measured yet.',
  'negative-control': 'A figure that staff cannot influence moves about as much ({about}).',
  'measurement-error-unknown':
    'How much of the scores is chance is not known well enough to correct for it.',
  'outcome-precision-unknown': 'How precise the customers’ figures are is not known.',
  'declared-after-data': 'It was declared after the data were known.',
};

/** The sentences in English. */
export const english: Phrases = {
  word: {
    supported: 'Supported',
    leaning: 'Leaning',
    not_supported: 'Not supported',
    cannot_tell: 'Cannot tell yet',
  },
  headline: {
    supported: (path, time, lag) =>
      `Supported: it is passed on. In the same unit, a rise in ${path.from.name} is followed by ${path.to.better} ${later(time, lag)}${size(path)}.`,
    supportedBothWays: (path, time, lag) =>
      `Supported, in both directions: in the same unit, a rise in ${path.from.name} is followed by ${path.to.better} ${later(time, lag)}${size(path)}; and a rise in ${path.from.name} also follows ${path.to.better}.`,
    supportedChain: (first, second, time, lag) =>
      `Supported: it is passed on by way of ${first.to.name}. A rise in ${first.from.name} is followed by ${first.to.better} ${later(time, lag)}, and that by ${second.to.better}.`,
    supportedUndirected: (path) =>
      `Supported in size, without a direction: ${path.from.name} and ${path.to.name} move together; which comes first cannot be told.`,
    leaning: (path, time, lag) =>
      `Leaning towards yes, not yet sure: a rise in ${path.from.name} looks as if it is followed by ${path.to.better} ${later(time, lag)}, but chance cannot be ruled out.`,
    tooSmall: (path) =>
      `Not supported: ${path.level === 'between' ? 'between units, ' : ''}any link from ${path.from.name} to ${path.level === 'between' ? '' : 'later '}${path.to.name} is smaller than what would matter.`,
    opposite: (path) =>
      `Not supported: a rise in ${path.from.name} is followed by ${path.to.worse}, the opposite of what was expected.`,
    customersFirst: (path) =>
      `Not supported: customers come first. A rise in ${path.from.name} follows ${path.to.better}, and not the other way round.`,
    tooLittle: (missing, time) => {
      const lacking = missing.find(({ rule }) => rule === 'no-data');
      if (lacking !== undefined) return sayLacking(lacking);
      const still = missing.find(({ rule }) => rule === 'no-variation');
      return still === undefined
        ? `Cannot tell yet: it takes ${list(missing.map((one) => sayMissing(one, time)))}.`
        : `Cannot tell yet: ${list(still.about)} ${still.about.length === 1 ? 'does' : 'do'} not vary inside units, so there is nothing to follow.`;
    },
    reverseWhileOpen: (path) =>
      `Cannot tell yet whether it is passed on. What can be told is the reverse: a rise in ${path.from.name} follows ${path.to.better}.`,
    wide: (path) =>
      `Cannot tell yet: the link from ${path.from.name} to later ${path.to.name} could be anything from ${writeDecimals(path.low)} to ${writeDecimals(path.high)}.`,
    unknownSpread: (path) =>
      `Cannot tell yet: the link from ${path.from.name} to later ${path.to.name} looks small, but how much of the figures is chance is not known.`,
    notEstimable: () =>
      'Cannot tell yet: the figures do not move enough for anything to be estimated.',
    exploratory: (headline) => `Exploratory. ${headline}`,
  },
  sentence: {
    estimate: (path, time, lag) => {
      const turned = path.to.lowerIsBetter ? ', turned round so that more is better' : '';
      const interval = `(95 % interval ${writeDecimals(path.low)} to ${writeDecimals(path.high)})`;
      return path.level === 'between'
        ? `Between units: one standard deviation more of ${path.from.name} goes with ${writeDecimals(path.estimate)} standard deviations of ${path.to.name}${turned} ${interval}.`
        : `Inside units: one standard deviation more of ${path.from.name} goes with ${writeDecimals(path.estimate)} standard deviations of ${path.to.name}${turned} ${later(time, lag)} ${interval}.`;
    },
    weakLink: (path) =>
      path.level === 'between'
        ? 'The part between units is the one that does not hold.'
        : `The step from ${path.from.name} to ${path.to.name} is the one that does not hold.`,
    reverseThere: (path, time) =>
      `The reverse is there: a rise in ${path.from.name} follows ${path.to.better} of the ${time} before.`,
    reverseAbsent: (path) =>
      `The reverse, from ${path.to.name} to later ${path.from.name}, is not seen.`,
    throughMediator: (mediator, kind) =>
      kind === 'full'
        ? `What is passed on goes through ${mediator.name}; nothing that matters is left beside it.`
        : `Part of it goes through ${mediator.name}, part of it does not.`,
    notThroughMediator: (mediator) => `That it goes through ${mediator.name} cannot be shown.`,
    arms: (label) =>
      ({
        symmetric: 'Satisfaction and dissatisfaction are passed on alike.',
        stronger_below: 'Dissatisfaction is passed on more than satisfaction.',
        stronger_above: 'Satisfaction is passed on more than dissatisfaction.',
        unresolved: 'Whether satisfaction and dissatisfaction are passed on alike stays open.',
      })[label],
    reservation: (kind, about) => reservations[kind].replace('{about}', about ?? 'it'),
    basis: (units, periods, rows, time) =>
      `It rests on ${countOf(units, 'unit')}, ${countOf(periods, time)} and ${countOf(rows, 'pair')} of both sides.`,
    notCause: () => 'This is an association over time, not proof of cause.',
    exploratory: (questions) =>
      questions === 1
        ? 'Exploratory: it was not declared before its data. To be confirmed, it has to be registered and found again in new ones.'
        : `Exploratory: one of ${countOf(questions, 'question')} asked after the event, and judged the more strictly for it.`,
    looks: (number) =>
      `It is look number ${number} in this quarter, and judged the more strictly for it.`,
  },
  change: {
    gate: (missing, time) =>
      missing.some(({ rule }) => rule === 'no-data')
        ? 'What would let us tell: questions and figures for all the measures that the hypothesis names.'
        : `What would let us tell: ${list(missing.map((one) => sayMissing(one, time)))}.`,
    more: (units, waves, smallest) =>
      units === 0 && (waves ?? 0) === 0
        ? `There is enough to find an effect of ${writeDecimals(smallest)}; the next wave may settle it.`
        : `What would let us tell: ${[
            ...(units > 0 ? [countOf(units, 'more unit')] : []),
            ...(waves !== null && waves > 0 ? [countOf(waves, 'more wave')] : []),
          ].join(
            ', or ',
          )}. With that an effect of ${writeDecimals(smallest)}, the smallest that matters, would be found four times in five.`,
    supportedFalls: (smallest) =>
      `This would change if new waves brought the 90 % interval below ${writeDecimals(smallest)}, if the reverse came first, or if a figure that staff cannot influence moved as much.`,
    notSupportedRises: (smallest) =>
      `This would change if new waves brought the 90 % interval back above ${writeDecimals(smallest)}. It speaks of effects of that size, in this company, at this lag, with these measures.`,
    control: () =>
      'A figure that staff cannot influence, measured beside this one, would make it surer.',
    spread: () =>
      'The number of people behind each figure and their spread (columns n and sd) would let us tell.',
  },
};

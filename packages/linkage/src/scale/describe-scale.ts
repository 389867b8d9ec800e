import { guardAggregation } from '@throughline/stats';
import type {
  Figure,
  ScaleAgreement,
  ScaleAggregation,
  ScaleConsistency,
  TrustConstruct,
} from '@throughline/types';
import { sayNumberWord } from './say-number-word.ts';

/** What is known of one construct as a measure; null where no wave could tell. */
export interface ScaleFacts {
  /** What its questions are on, as in "the four questions on being heard". */
  readonly subject: string;
  /** Questions of the construct in the bank. */
  readonly questions: number;
  readonly consistency: ScaleConsistency | null;
  readonly agreement: ScaleAgreement | null;
  readonly aggregation: ScaleAggregation | null;
}

export type ScaleDescription = Pick<TrustConstruct, 'headline' | 'aboutUnits' | 'standing'>;

/** Reliability from which a score may be used, and from how many people on. */
const enough = 0.7;
const manyPeople = 100;
/** ICC(1) from which a score is one of its unit, and ICC(2) from which units may be compared by it. */
const enoughBetween = 0.05;
const enoughForUnits = 0.6;

/** What an executive reads first about a construct as a measure. See docs/statistics.md#guards. */
export function describeScale(facts: ScaleFacts): ScaleDescription {
  return {
    headline: describeConsistency(facts),
    aboutUnits: describeUnits(facts),
    standing: judgeScale(facts),
  };
}

function describeConsistency({ subject, questions, consistency }: ScaleFacts): string {
  const what = `${sayNumberWord(questions)} questions on ${subject}`;
  if (consistency === null) {
    return `Whether the ${what} measure one thing cannot be told yet: no wave has asked all of them.`;
  }
  const { alpha, alphaGap } = consistency;
  if (alpha === null) {
    return alphaGap === 'no-spread'
      ? `Answers to the ${what} do not vary enough to see whether they measure one thing.`
      : `Whether the ${what} measure one thing is not told: fewer than 50 people answered all of them.`;
  }
  const figure = `alpha ${sayFigure(alpha)}`;
  if (alpha.value >= enough && alpha.low >= enough) {
    return `The ${what} measure one thing: ${figure}.`;
  }
  if (alpha.value >= enough) {
    return `The ${what} seem to measure one thing, but it could be less than it takes: ${figure}.`;
  }
  if (alpha.value >= 0.6) return `The ${what} measure one thing only loosely: ${figure}.`;
  return `The ${what} do not measure one thing well enough: ${figure}.`;
}

function describeUnits({ aggregation, agreement }: ScaleFacts): string {
  if (aggregation === null) return 'Whether units differ on it is told once a wave has closed.';
  const { icc1, icc2, gap, groups, unitsDiffer } = aggregation;
  if (icc1 === null) {
    if (gap === 'no-spread') return 'People of one unit answer too much alike to compare units.';
    if (gap === 'too-few-people') return 'Too few people answered to compare units.';
    return `Comparing units takes ten groups that are large enough to be shown; there ${groups === 1 ? 'is' : 'are'} ${sayNumberWord(groups)}.`;
  }
  const share = `${sayPercent(icc1.value)} of the spread between people lies between units (${sayPercent(icc1.low)} to ${sayPercent(icc1.high)})`;
  if (!unitsDiffer) return `Units do not differ on it more than chance would make them: ${share}.`;
  const first =
    icc1.value >= enoughBetween
      ? `Units differ on it: ${share}.`
      : `Units hardly differ on it: ${share}.`;
  return [first, describeMeans(icc2), describeAgreement(agreement)].filter(Boolean).join(' ');
}

function describeMeans(icc2: Figure | null): string | null {
  if (icc2 === null) return null;
  return icc2.value >= enoughForUnits
    ? `One wave tells them apart well enough: the mean of a unit is reliable to ${sayFigure(icc2)}.`
    : `One wave is too little to rank them: the mean of a unit is reliable to ${sayFigure(icc2)}, and 0.60 is needed.`;
}

function describeAgreement(agreement: ScaleAgreement | null): string | null {
  const median = agreement?.median ?? null;
  if (median === null) return null;
  return median >= enough
    ? 'People of the same unit see it much alike.'
    : 'People of the same unit see it differently, so its mean hides much.';
}

function judgeScale({
  consistency,
  agreement,
  aggregation,
}: ScaleFacts): ScaleDescription['standing'] {
  const alpha = consistency?.alpha ?? null;
  if (consistency === null || alpha === null) return 'open';
  const isConsistent =
    consistency.people >= manyPeople &&
    (alpha.value >= enough || (consistency.omega?.value ?? 0) >= enough);
  if (!isConsistent) return 'weak';
  const icc1 = aggregation?.icc1 ?? null;
  if (aggregation === null || icc1 === null) return 'fair';
  const guard = guardAggregation({
    units: aggregation.groups,
    fP: aggregation.unitsDiffer ? 0 : 1,
    icc1: icc1.value,
    icc2: aggregation.icc2?.value ?? null,
    medianAgreement: agreement?.median ?? null,
  });
  if (guard.aggregation === 'justified') return 'good';
  return guard.aggregation === 'weak' ? 'fair' : 'weak';
}

function sayFigure({ value, low, high }: Figure): string {
  return `${sayHundredths(value)}, ${sayHundredths(low)} to ${sayHundredths(high)}`;
}

function sayHundredths(value: number): string {
  return value.toFixed(2).replace('-', '−');
}

/** A share, which a negative estimate is not: told as none. */
function sayPercent(value: number): string {
  return `${Math.max(0, Math.round(value * 100))} %`;
}

import { say } from '@throughline/speech';
import { guardAggregation } from '@throughline/stats';
import type {
  Figure,
  ScaleAgreement,
  ScaleAggregation,
  ScaleConsistency,
  TrustConstruct,
} from '@throughline/types';
import { writeDecimals } from '../sentences/say-number.ts';
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

/** Reliability from which a score may be used, and the people from whom on it may be relied on. */
const enough = 0.7;
const manyPeople = 100;
/** ICC(1) from which a score is one of its unit, and ICC(2) from which units may be compared by it. */
const enoughBetween = 0.05;
const enoughForUnits = 0.6;

/** What an executive reads first about a construct as a measure. See docs/statistics.md#guards. */
export function describeScale(facts: ScaleFacts): ScaleDescription {
  return {
    headline: [describeConsistency(facts), describePeople(facts.consistency)]
      .filter(Boolean)
      .join(' '),
    aboutUnits: describeUnits(facts),
    standing: judgeScale(facts),
  };
}

function describeConsistency({ subject, questions, consistency }: ScaleFacts): string {
  const what = { count: sayNumberWord(questions), subject };
  if (consistency === null) {
    return say(
      'Whether the {count} questions on {subject} measure one thing cannot be told yet: no wave has asked all of them.',
      what,
    );
  }
  const { alpha, alphaGap } = consistency;
  if (alpha === null) {
    return alphaGap === 'no-spread'
      ? say(
          'Answers to the {count} questions on {subject} do not vary enough to see whether they measure one thing.',
          what,
        )
      : say(
          'Whether the {count} questions on {subject} measure one thing is not told: fewer than 50 people answered all of them.',
          what,
        );
  }
  const found = { ...what, ...writeFigure(alpha) };
  if (alpha.value >= enough && alpha.low >= enough) {
    return say(
      'The {count} questions on {subject} measure one thing: alpha {value}, {low} to {high}.',
      found,
    );
  }
  if (alpha.value >= enough) {
    return say(
      'The {count} questions on {subject} seem to measure one thing, but it could be less than it takes: alpha {value}, {low} to {high}.',
      found,
    );
  }
  return alpha.value >= 0.6
    ? say(
        'The {count} questions on {subject} measure one thing only loosely: alpha {value}, {low} to {high}.',
        found,
      )
    : say(
        'The {count} questions on {subject} do not measure one thing well enough: alpha {value}, {low} to {high}.',
        found,
      );
}

function describePeople(consistency: ScaleConsistency | null): string | null {
  if (consistency === null || consistency.alpha === null || consistency.people >= manyPeople)
    return null;
  return say('Fewer than {people} people answered all of them, so this may still move.', {
    people: manyPeople,
  });
}

function describeUnits({ aggregation, agreement }: ScaleFacts): string {
  if (aggregation === null)
    return say('Whether units differ on it is told once a wave has closed.');
  const { icc1, icc2, gap, groups, unitsDiffer } = aggregation;
  if (icc1 === null) {
    if (gap === 'no-spread')
      return say('People of one unit answer too much alike to compare units.');
    if (gap === 'too-few-people') return say('Too few people answered to compare units.');
    return sayGroups(groups);
  }
  const share = {
    share: writePercent(icc1.value),
    low: writePercent(icc1.low),
    high: writePercent(icc1.high),
  };
  if (!unitsDiffer) {
    return say(
      'Units do not differ on it more than chance would make them: {share} % of the spread between people lies between units ({low} % to {high} %).',
      share,
    );
  }
  const first =
    icc1.value >= enoughBetween
      ? say(
          'Units differ on it: {share} % of the spread between people lies between units ({low} % to {high} %).',
          share,
        )
      : say(
          'Units hardly differ on it: {share} % of the spread between people lies between units ({low} % to {high} %).',
          share,
        );
  return [first, describeMeans(icc2), describeAgreement(agreement)].filter(Boolean).join(' ');
}

function sayGroups(groups: number): string {
  if (groups === 0) {
    return say(
      'Comparing units takes ten groups that are large enough to be shown; there are none.',
    );
  }
  return groups === 1
    ? say('Comparing units takes ten groups that are large enough to be shown; there is one.')
    : say(
        'Comparing units takes ten groups that are large enough to be shown; there are {groups}.',
        { groups: sayNumberWord(groups) },
      );
}

function describeMeans(icc2: Figure | null): string | null {
  if (icc2 === null) return null;
  return icc2.value >= enoughForUnits
    ? say(
        'One wave tells them apart well enough: the mean of a unit is reliable to {value}, {low} to {high}.',
        writeFigure(icc2),
      )
    : say(
        'One wave is too little to rank them: the mean of a unit is reliable to {value}, {low} to {high}, and {needed} is needed.',
        { ...writeFigure(icc2), needed: writeDecimals(enoughForUnits) },
      );
}

function describeAgreement(agreement: ScaleAgreement | null): string | null {
  if (agreement === null) return null;
  const { median } = agreement;
  if (median === null) {
    return agreement.gap === 'too-few-groups'
      ? say(
          'How far people of the same unit agree is not told: that takes ten groups in which enough people answered each of its questions.',
        )
      : null;
  }
  return median >= enough
    ? say('People of the same unit see it much alike.')
    : say('People of the same unit see it differently, so its mean hides much.');
}

function judgeScale({
  consistency,
  agreement,
  aggregation,
}: ScaleFacts): ScaleDescription['standing'] {
  const alpha = consistency?.alpha ?? null;
  if (consistency === null || alpha === null) return 'open';
  const isConsistent = alpha.value >= enough || (consistency.omega?.value ?? 0) >= enough;
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
  if (guard.aggregation === 'justified') return consistency.people < manyPeople ? 'fair' : 'good';
  return guard.aggregation === 'weak' ? 'fair' : 'weak';
}

function writeFigure({
  value,
  low,
  high,
}: Figure): Readonly<Record<'value' | 'low' | 'high', string>> {
  return { value: writeDecimals(value), low: writeDecimals(low), high: writeDecimals(high) };
}

/** A share in per cent, which a negative estimate is not: told as none. */
function writePercent(value: number): string {
  return String(Math.max(0, Math.round(value * 100)));
}

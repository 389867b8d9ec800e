import type { VerdictWord } from '@throughline/types';
import { type ValueType, valueTypes } from '../simulation/study-of-panel.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Replication } from './replicate.ts';

/** A promise about many replications, and whether it was kept. */
export interface Limit {
  readonly promise: string;
  readonly values: ValueType;
  readonly count: number;
  readonly of: number;
  readonly isKept: boolean;
}

/** 15 of 200: a true rate of 5 % is not rejected by the exact binomial test. */
const mostFalse = 0.075;
const leastFound = 0.95;

/** Holds all replications against what the product promises. */
export function checkLimits(replications: readonly Replication[]): Limit[] {
  return valueTypes.flatMap((values) => {
    const of = (kind: Kind['name']): Replication[] =>
      replications.filter((one) => one.kind === kind && one.values === values);
    return kinds.flatMap(({ name }) => limitsOf(name, of(name)).map((one) => ({ ...one, values })));
  });
}

type Judged = Omit<Limit, 'values'>;

function limitsOf(kind: Kind['name'], own: readonly Replication[]): Judged[] {
  if (own.length === 0) return [];
  const count = (holds: (one: Replication) => boolean): number => own.filter(holds).length;
  const share = own.length;
  const atMost = (promise: string, found: number): Judged => ({
    promise: `${kind}: ${promise} in at most 7.5 %`,
    count: found,
    of: share,
    isKept: found <= mostFalse * share,
  });
  const atLeast = (promise: string, found: number, least: number): Judged => ({
    promise: `${kind}: ${promise} in at least ${100 * least} %`,
    count: found,
    of: share,
    isKept: found >= least * share,
  });
  const words = (at: number, word: VerdictWord): number => count((one) => one.words[at] === word);
  const arms = (label: Replication['arms']): number => count((one) => one.arms === label);
  switch (kind) {
    case 'null':
    case 'reverse':
      return [
        ...[0, 1, 2, 3].map((at) => atMost(`H${at + 1} supported`, words(at, 'supported'))),
        atMost(
          'any of the four supported',
          count((one) => one.words.includes('supported')),
        ),
      ];
    case 'forward':
      return [
        atLeast('H3 supported', words(2, 'supported'), leastFound),
        atLeast('H4 supported', words(3, 'supported'), leastFound),
        atMost(
          'one of two equal arms found to be the stronger',
          arms('stronger_below') + arms('stronger_above'),
        ),
      ];
    case 'negonly':
      return [
        atMost('the arm above found to be the stronger', arms('stronger_above')),
        atMost('the arms called symmetric', arms('symmetric')),
      ];
    case 'small':
      return [
        atLeast(
          '"cannot tell yet" for all four',
          count((one) => one.words.every((word) => word === 'cannot_tell')),
          1,
        ),
      ];
  }
}

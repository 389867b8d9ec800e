import type { UnitQuarter } from './demo-process.ts';
import { createRandom } from './seeded-random.ts';

export interface LoyaltyObservation {
  readonly metric: string;
  readonly value: number;
  readonly n: number;
  readonly standardDeviation: number;
}

/**
 * Why customers of a branch stay, as a third of them was asked: how attached they feel, how handy
 * the branch is, and the four types that the two make. Feeling follows being treated as a person;
 * how handy a branch is belongs to the branch. By sources of its own, so that all else stays the same.
 */
export function drawLoyalty(
  unitKey: string,
  wave: number,
  { person }: UnitQuarter['customers'],
): LoyaltyObservation[] {
  const random = createRandom(`loyalty ${unitKey} ${wave}`);
  const handiness = createRandom(`handy ${unitKey}`).normal(0.1, 0.4);
  const n = 24 + Math.floor(random.next() * 48);
  const asked = Array.from({ length: n }, () => ({
    heart: person + random.normal(0, 1),
    handy: handiness + random.normal(0, 1),
  }));
  const isAttached = (one: { heart: number }): boolean => one.heart > 0.3;
  const isConvenient = (one: { handy: number }): boolean => one.handy > 0.3;
  const share = (isOne: (one: { heart: number; handy: number }) => boolean) => {
    const part = asked.filter(isOne).length / n;
    return {
      value: round(100 * part),
      n,
      standardDeviation: round(100 * Math.sqrt(part * (1 - part))),
    };
  };
  const score = (felt: readonly number[]) => {
    const mean = felt.reduce((sum, value) => sum + value, 0) / n;
    const squares = felt.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { value: round(mean), n, standardDeviation: round(Math.sqrt(squares / (n - 1))) };
  };
  return [
    { metric: 'loyal_by_heart', ...share((one) => isAttached(one) && !isConvenient(one)) },
    { metric: 'loyal_and_handy', ...share((one) => isAttached(one) && isConvenient(one)) },
    { metric: 'kept_by_convenience', ...share((one) => !isAttached(one) && isConvenient(one)) },
    { metric: 'loosely_held', ...share((one) => !isAttached(one) && !isConvenient(one)) },
    { metric: 'eml', ...score(asked.map(({ heart }) => toPoints(heart))) },
    { metric: 'cnv', ...score(asked.map(({ handy }) => toPoints(handy))) },
  ];
}

function toPoints(felt: number): number {
  return Math.min(100, Math.max(0, 58 + 16 * felt));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

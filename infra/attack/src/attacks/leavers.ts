import {
  blockCodingOf,
  coarseCodingOf,
  codeScore,
  codingOf,
  rangeOfCoded,
  type Coding,
} from '@throughline/disclosure';
import { createDice } from '../world/random.ts';
import type { Attack, Finding } from './attack-result.ts';

type CodingFor = (n: number) => Coding;

/** A11: one person leaves and everybody else answers as before; what do the two levels tell? */
export function attackLeavers(count: number): Attack {
  return {
    id: 'A11',
    title: 'one leaves, all others answer as before',
    run: () => guessAll(count, { before: blockCodingOf, after: coarseCodingOf, limit: 0.3 }),
    planted: () => guessAll(count, { before: codingOf, after: codingOf, limit: 0.3 }),
  };
}

/**
 * The same of somebody who is asked twice and answers once. No roster shows it, so both levels are
 * told as those of any block; the attacker knows who it is, and that all others answer alike.
 */
export function attackSkippers(count: number): Attack {
  return {
    id: 'A11-skips',
    title: 'one does not answer again, all others do as before',
    run: () =>
      guessAll(count, { before: blockCodingOf, after: blockCodingOf, limit: mostSkippers }),
    planted: () => guessAll(count, { before: codingOf, after: codingOf, limit: mostSkippers }),
  };
}

/** What is left, and documented: 0.33 is measured, where it was 0.97 with the finest steps. */
const mostSkippers = 0.36;

function guessAll(
  count: number,
  { before, after, limit }: { before: CodingFor; after: CodingFor; limit: number },
): Finding {
  const dice = createDice('leavers');
  const steps = [0, 25, 50, 75, 100];
  let hits = 0;
  for (let round = 0; round < count; round += 1) {
    const n = 6 + dice.roll(60);
    const answers = Array.from({ length: n }, () => dice.pick(steps));
    const [gone = 0, ...others] = answers;
    const read = (
      scores: readonly number[],
      codingFor: CodingFor,
    ): { low: number; high: number } => {
      const people = scores.length;
      const mean = scores.reduce((all, one) => all + one, 0) / people;
      const range = rangeOfCoded(codeScore(mean, people, codingFor(people)), codingFor(people));
      return { low: range.low * people, high: range.high * people };
    };
    const first = read(answers, before);
    const second = read(others, after);
    const overlap = (answer: number): number =>
      Math.min(first.high - answer, second.high) - Math.max(first.low - answer, second.low);
    const best = Math.max(...steps.map(overlap));
    const guess = dice.pick(steps.filter((answer) => overlap(answer) > best - 1e-9));
    if (guess === gone) hits += 1;
  }
  return {
    attempts: count,
    learned: hits / count,
    limit,
    what: 'share of people whose answer was guessed; chance is 0.200',
  };
}

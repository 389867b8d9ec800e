import {
  coarseCodingOf,
  codeScore,
  codingOf,
  rangeOfCoded,
  type Coding,
} from '@throughline/disclosure';
import { createDice } from '../world/random.ts';
import type { Attack, Finding } from './attack-result.ts';

/** A11: one person leaves and everybody else answers as before; what do the two levels tell? */
export function attackLeavers(count: number): Attack {
  const guessAll = (codingAfter: (n: number) => Coding): Finding => {
    const dice = createDice('leavers');
    const steps = [0, 25, 50, 75, 100];
    let hits = 0;
    for (let round = 0; round < count; round += 1) {
      const n = 6 + dice.roll(60);
      const answers = Array.from({ length: n }, () => dice.pick(steps));
      const [leaver = 0, ...stayers] = answers;
      const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
      const before = codeScore(sum(answers) / n, n);
      const coding = codingAfter(n - 1);
      const after = codeScore(sum(stayers) / (n - 1), n - 1, coding);
      const first = rangeOfCoded(before, codingOf(n));
      const second = rangeOfCoded(after, coding);
      const overlap = (answer: number): number => {
        const low = Math.max(first.low * n - answer, second.low * (n - 1));
        const high = Math.min(first.high * n - answer, second.high * (n - 1));
        return high - low;
      };
      const best = Math.max(...steps.map(overlap));
      const guess = dice.pick(steps.filter((answer) => overlap(answer) > best - 1e-9));
      if (guess === leaver) hits += 1;
    }
    return {
      attempts: count,
      learned: hits / count,
      limit: 0.3,
      what: 'share of leavers whose answer was guessed; chance is 0.200',
    };
  };
  return {
    id: 'A11',
    title: 'one leaves, all others answer as before',
    run: () => guessAll(coarseCodingOf),
    planted: () => guessAll(codingOf),
  };
}

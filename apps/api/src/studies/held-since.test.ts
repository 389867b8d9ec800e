import type { VerdictWord } from '@throughline/types';
import { tellHeldSince, type RunVerdicts } from './held-since.ts';

const [first, second, third] = ['2026-01-05', '2026-04-05', '2026-07-05'].map(
  (day) => `${day}T08:00:00.000Z`,
) as [string, string, string];

function run(finishedAt: string, words: Record<string, VerdictWord>): RunVerdicts {
  return { runId: finishedAt, finishedAt: new Date(finishedAt), words };
}

test('a verdict holds since the first of the runs in a row that came to it', () => {
  const runs = [
    run(third, { H1: 'supported', H2: 'leaning', H3: 'leaning' }),
    run(second, { H1: 'supported', H2: 'supported', H3: 'leaning' }),
    run(first, { H1: 'leaning', H2: 'leaning', H3: 'leaning' }),
  ];
  expect(tellHeldSince(runs)).toEqual({
    H1: { since: second, before: 'leaning' },
    H2: { since: third, before: 'supported' },
    H3: { since: first, before: null },
  });
});

test('nothing is held before the first run', () => {
  expect(tellHeldSince([])).toEqual({});
});

import { readFileSync } from 'node:fs';
import { items, leaderScale, leaderStatements, scoreLeaderAnswer } from './index.ts';

const specification = JSON.parse(
  readFileSync(new URL('../test/instrument.json', import.meta.url), 'utf8'),
) as {
  response_scales: { true5: { values: number[]; labels: string[]; opt_out: { label: string } } };
  leader_items: { id: string; text: string; mirror_item: string | null }[];
};

test('the statements are those of the specification, each beside what its team is asked', () => {
  expect(leaderStatements).toEqual(
    specification.leader_items.map(({ id, text, mirror_item: mirror }) => ({
      id,
      text,
      mirror: mirror === null ? null : items.find((item) => item.id === mirror)?.construct,
    })),
  );
});

test('the scale is that of the specification, and runs from 0 to 100', () => {
  const { values, labels, opt_out: optOut } = specification.response_scales.true5;
  expect(leaderScale.options).toEqual(
    values.map((value, place) => ({ value: String(value), label: labels[place] })),
  );
  expect(leaderScale.optOut.label).toBe(optOut.label);
  expect(leaderScale.options.map(({ value }) => scoreLeaderAnswer(value))).toEqual([
    0, 25, 50, 75, 100,
  ]);
  expect(scoreLeaderAnswer(leaderScale.optOut.value)).toBeNull();
});

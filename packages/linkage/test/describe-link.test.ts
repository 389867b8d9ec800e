import { type LinkDescription, type LinkFacts, describeLink } from '@throughline/linkage';
import { type Situation, situations } from './link-situations.ts';

function factsOf(situation: Situation): LinkFacts {
  const [r, low, high] = situation.estimate ?? [null, null, null];
  return {
    points: Array.from({ length: situation.n }, (_, index) => ({
      culture: situation.estimate === undefined ? 3 : index,
      outcome: (r ?? 1) < 0 ? -index : index,
    })),
    constructName: 'Feeling heard',
    metricName: situation.metric === undefined ? 'NPS' : situation.metric,
    higherIsBetter: situation.lowerIsBetter !== true,
    correlation: { n: situation.n, r, low, high },
    wavesClosed: situation.waves ?? 1,
  };
}

function textOf({ headline, explanation }: LinkDescription): string {
  return [headline, ...explanation].join('\n');
}

test.each(situations)('$about: says what it should', (situation) => {
  const description = describeLink(factsOf(situation));
  expect(description.headline).toContain(situation.headline);
  for (const words of situation.says ?? []) expect(textOf(description)).toContain(words);
  for (const words of situation.neverSays ?? []) expect(textOf(description)).not.toContain(words);
});

test.each(situations)('$about: claims no more than a snapshot can', (situation) => {
  const description = describeLink(factsOf(situation));
  const text = textOf(description);
  expect(text).toMatch(/cannot tell yet/i);
  expect(text).not.toMatch(
    /significan|proves|prove that|leads? to|drives?|effect|impact|influence/i,
  );
  expect(text.replaceAll('not proof of cause', '')).not.toMatch(/\bcaus/i);
  expect(text).not.toMatch(/NaN|null|undefined|Infinity|\s-\d|\b1 (units|waves)\b|  /);
  expect(text).toContain('A verdict needs at least 20 units and 7 closed waves');
  for (const sentence of [description.headline, ...description.explanation]) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});

test.each(situations.filter(({ estimate, n }) => estimate !== undefined && n >= 10))(
  '$about: never shows an estimate without its interval and its limits',
  (situation) => {
    const text = textOf(describeLink(factsOf(situation)));
    expect(text).toContain('95 % interval');
    expect(text).toContain('an association, not proof of cause');
    expect(text).toContain('Units differ in much else');
  },
);

test('a figure that is the same everywhere is named by its side', () => {
  const flat = (culture: number[], outcome: number[]) =>
    describeLink({
      ...factsOf({ about: '', n: culture.length, headline: '' }),
      points: culture.map((value, index) => ({ culture: value, outcome: outcome[index] ?? 0 })),
    }).headline;
  const rising = Array.from({ length: 12 }, (_, index) => index);
  const same = rising.map(() => 5);
  expect(flat(rising, same)).toBe('Cannot tell yet: all 12 units have the same figure for “NPS”.');
  expect(flat(same, same)).toContain('the same score for “Feeling heard” and the same figure');
  expect(flat(rising, rising)).toBe(
    'Cannot tell yet: these 12 units give no correlation with an interval.',
  );
});

test('the link is also told as a count, beside what it would be without one', () => {
  const explanation = (outcomes: number[], higherIsBetter: boolean) =>
    textOf(
      describeLink({
        ...factsOf({ about: '', n: outcomes.length, estimate: [0.3, 0.1, 0.5], headline: '' }),
        points: outcomes.map((outcome, culture) => ({ culture, outcome })),
        higherIsBetter,
      }),
    );
  const outcomes = Array.from({ length: 20 }, (_, index) => (index % 5 === 0 ? -index : index));
  expect(explanation(outcomes, true)).toContain(
    'Of the 10 units in the upper half for “Feeling heard”, 8 are in the upper half for “NPS”; without a link it would be about 5.',
  );
  expect(explanation(outcomes, false)).toContain('2 are in the lower half for “NPS”');
  expect(
    explanation(
      outcomes.map(() => 1),
      true,
    ),
  ).not.toContain('upper half');
});

test('the whole text for a common case', () => {
  const description = describeLink(
    factsOf({ about: '', n: 34, estimate: [0.45, 0.13, 0.68], headline: '' }),
  );
  expect(description).toEqual({
    headline:
      'In this snapshot, units that score higher on “Feeling heard” tend to be higher on “NPS”. From one snapshot alone we cannot tell yet whether it is passed on.',
    explanation: [
      'Across 34 units the correlation is 0.45: a moderate link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).',
      'The 95 % interval runs from 0.13 to 0.68. It lies above zero: chance alone would seldom produce such a pattern. How close the link is stays open: anything from a weak link to a strong link fits.',
      'Of the 17 units in the upper half for “Feeling heard”, 17 are in the upper half for “NPS”; without a link it would be about 9.',
      'If good treatment is passed on, a higher score for “Feeling heard” should go with a higher “NPS”, and the correlation should lie above zero.',
      'This sets one wave against one period. It is a snapshot, and an association, not proof of cause: it does not say which of the two came first.',
      'Units differ in much else, such as their customers, place, size and kind of work, and any of that can lie behind both figures.',
      'A verdict needs at least 20 units and 7 closed waves, so that units can be compared with themselves over time. What would let us tell: 6 more waves.',
    ],
  });
});

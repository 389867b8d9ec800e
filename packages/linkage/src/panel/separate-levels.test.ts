import { buildPanel } from './build-panel.ts';
import { separateLevels } from './separate-levels.ts';

/** Triples of unit, score and outcome; the nth of a unit falls into its nth year. */
function panelOf(triples: readonly (readonly [string, number, number])[]) {
  const years = new Map<string, number>();
  const places = triples.map(([unit]) => {
    const year = (years.get(unit) ?? 2019) + 1;
    years.set(unit, year);
    return { unit, period: String(year), n: null };
  });
  return buildPanel(
    places.map((place, i) => ({ ...place, construct: 'ICT', value: triples[i]?.[1] ?? 0 })),
    places.map((place, i) => ({ ...place, metric: 'NPS', value: triples[i]?.[2] ?? 0 })),
    { predictor: 'ICT', outcome: 'NPS' },
  );
}

const fallsInsideRisesBetween = panelOf([
  ['A', 1, 3],
  ['A', 2, 2],
  ['A', 3, 1],
  ['B', 11, 13],
  ['B', 12, 12],
  ['B', 13, 11],
  ['C', 21, 24],
  ['C', 22, 22],
  ['C', 23, 20],
  ['D', 31, 33],
  ['D', 33, 31],
  ['once', 500, -500],
]);

test('what falls inside units and rises between them is told apart, without units seen once', () => {
  const { within, between } = separateLevels(fallsInsideRisesBetween);
  expect(within).toMatchObject({ units: 4, rows: 11, df: 6, reason: null });
  expect(within.r).toBeLessThan(-0.9);
  expect(within.high).toBeLessThan(0);
  expect(between).toMatchObject({ n: 4, reason: null });
  expect(between.r).toBeCloseTo(1, 10);
});

test.each<[string, readonly (readonly [string, number, number])[], object, object]>([
  [
    'units seen once',
    [
      ['A', 1, 2],
      ['B', 2, 1],
    ],
    { r: null, units: 0, rows: 0, df: 0, reason: 'too-few-periods' },
    { r: null, n: 0, reason: 'too-few-periods' },
  ],
  [
    'one unit seen twice',
    [
      ['A', 1, 2],
      ['A', 2, 1],
    ],
    { r: null, units: 1, rows: 2, reason: 'too-few-rows' },
    { r: null, n: 1, reason: 'too-few-rows' },
  ],
  [
    'two units seen twice',
    [
      ['A', 1, 2],
      ['A', 2, 1],
      ['B', 4, 2],
      ['B', 6, 7],
    ],
    { r: expect.any(Number), low: null, df: 1, reason: 'too-few-rows' },
    { r: null, n: 2, reason: 'too-few-units' },
  ],
  [
    'scores that never move inside a unit',
    [
      ['A', 1, 2],
      ['A', 1, 1],
      ['B', 2, 2],
      ['B', 2, 7],
      ['C', 4, 2],
      ['C', 4, 3],
    ],
    { r: null, reason: 'no-variation-within-units' },
    { r: expect.any(Number), n: 3, reason: 'too-few-rows' },
  ],
  [
    'units whose means are the same',
    [
      ['A', 1, 2],
      ['A', 3, 1],
      ['B', 1, 2],
      ['B', 3, 7],
      ['C', 0, 2],
      ['C', 4, 3],
    ],
    { r: expect.any(Number) },
    { r: null, n: 3, reason: 'no-variation-between-units' },
  ],
  [
    'a score that is the same everywhere',
    [
      ['A', 1, 2],
      ['A', 1, 1],
      ['B', 1, 2],
      ['B', 1, 7],
    ],
    { r: null, reason: 'constant' },
    { r: null, reason: 'constant' },
  ],
])('%s give null and the reason where a part is undefined', (_, triples, within, between) => {
  expect(separateLevels(panelOf(triples))).toMatchObject({ within, between });
});

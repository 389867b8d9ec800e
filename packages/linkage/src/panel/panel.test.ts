import type { CultureRow, OutcomeRow } from '../tables/measurement.ts';
import { analyzeByPeriod } from './analyze-by-period.ts';
import { buildPanel } from './build-panel.ts';

function score(unit: string, period: string, value: number, n: number | null = 10): CultureRow {
  return { unit, period, construct: 'ICT', value, n };
}

function figure(unit: string, period: string, value: number, n: number | null = 30): OutcomeRow {
  return { unit, period, metric: 'NPS', value, n };
}

const question = { predictor: 'ICT', outcome: 'NPS' };
const nothingDropped = {
  unitNotListed: 0,
  unitWithoutOutcome: 0,
  unitWithoutCulture: 0,
  noOutcomeInPeriod: 0,
  noCultureInPeriod: 0,
  cultureBelowMinN: 0,
  outcomeBelowMinN: 0,
  unknownN: 0,
};

test('rows stand side by side, ordered by the calendar, whatever else the files hold', () => {
  const panel = buildPanel(
    [
      score('B', '2026-Q2', 4),
      score('A', '2026-Q1', 1),
      { ...score('A', '2026-Q1', 9), construct: 'REL' },
    ],
    [figure('A', '2026-Q1', 10, null), figure('B', '2026-Q2', 40)],
    question,
  );
  expect(panel).toEqual({
    predictor: 'ICT',
    outcome: 'NPS',
    lag: 0,
    minN: null,
    rows: [
      {
        unit: 'A',
        period: '2026-Q1',
        culture: { value: 1, n: 10 },
        outcome: { value: 10, n: null },
      },
      { unit: 'B', period: '2026-Q2', culture: { value: 4, n: 10 }, outcome: { value: 40, n: 30 } },
    ],
    units: ['A', 'B'],
    periods: ['2026-Q1', '2026-Q2'],
    format: 'quarter',
    averaged: null,
    dropped: nothingDropped,
  });
});

test('a lag goes by the calendar: a quarter that nobody measured keeps its place', () => {
  const culture = ['2025-Q3', '2025-Q4', '2026-Q2'].map((period, i) => score('A', period, i));
  const outcomes = ['2025-Q3', '2026-Q1', '2026-Q3'].map((period, i) => figure('A', period, i));
  const lagged = buildPanel(culture, outcomes, { ...question, lag: 1 });
  expect(lagged.rows.map((row) => [row.period, row.culture.value, row.outcome.value])).toEqual([
    ['2026-Q1', 1, 1],
    ['2026-Q3', 2, 2],
  ]);
  expect(lagged.dropped).toEqual({ ...nothingDropped, noOutcomeInPeriod: 1, noCultureInPeriod: 1 });
  const reversed = buildPanel(culture, outcomes, { ...question, lag: -1 });
  expect(reversed.rows.map((row) => [row.period, row.culture.value])).toEqual([
    ['2025-Q3', 1],
    ['2026-Q1', 2],
  ]);
});

test('what did not become a row is counted by its reason', () => {
  const panel = buildPanel(
    [score('A', '2026', 1), score('A', '2027', 1), score('only inside', '2026', 1)],
    [figure('A', '2026', 1), figure('A', '2025', 1), figure('only outside', '2026', 1)],
    question,
  );
  expect(panel.rows).toHaveLength(1);
  expect(panel.dropped).toEqual({
    ...nothingDropped,
    noOutcomeInPeriod: 1,
    noCultureInPeriod: 1,
    unitWithoutOutcome: 1,
    unitWithoutCulture: 1,
  });
});

test('a minimum n leaves out small and unknown sides, and nobody is left out without one', () => {
  const culture = [
    score('enough', '2026', 1, 5),
    score('small', '2026', 1, 4),
    score('few customers', '2026', 1, 5),
    score('unknown', '2026', 1, null),
    score('unknown and small', '2026', 1, null),
  ];
  const outcomes = [
    figure('enough', '2026', 1, 5),
    figure('small', '2026', 1, 1),
    figure('few customers', '2026', 1, 4),
    figure('unknown', '2026', 1, 9),
    figure('unknown and small', '2026', 1, 1),
  ];
  expect(buildPanel(culture, outcomes, question).rows).toHaveLength(5);
  const strict = buildPanel(culture, outcomes, { ...question, minN: 5 });
  expect(strict.units).toEqual(['enough']);
  expect(strict.dropped).toEqual({
    ...nothingDropped,
    cultureBelowMinN: 1,
    outcomeBelowMinN: 2,
    unknownN: 1,
  });
});

test('months are averaged by n into the quarters that the other side has', () => {
  const panel = buildPanel(
    [score('A', '2026-Q1', 1), score('B', '2026-Q1', 2)],
    [
      figure('A', '2026-01', 10, 10),
      figure('A', '2026-03', 40, 20),
      figure('A', '2026-04', 99, 20),
      figure('B', '2026-02', 10, 10),
      figure('B', '2026-03', 40, null),
    ],
    question,
  );
  expect(panel.rows.map(({ outcome }) => outcome)).toEqual([
    { value: 30, n: 30 },
    { value: 25, n: null },
  ]);
  expect(panel).toMatchObject({ format: 'quarter', averaged: { side: 'outcome', from: 'month' } });
  expect(panel.dropped.noCultureInPeriod).toBe(1);
});

test('scores by week are averaged into the months that the outcomes have', () => {
  const panel = buildPanel(
    [score('A', '2026-W05', 1), score('A', '2026-W06', 3), score('A', '2026-W07', 5)],
    [figure('A', '2026-02', 7)],
    question,
  );
  expect(panel.rows[0]?.culture).toEqual({ value: 4, n: 20 });
  expect(panel.averaged).toEqual({ side: 'culture', from: 'week' });
});

test.each([
  ['a value that is not finite', [score('A', '2026', Number.NaN)]],
  ['a unit and period that come twice', [score('A', '2026', 1), score('A', '2026', 2)]],
  ['a period that is none', [score('A', 'spring', 1)]],
  ['periods of two lengths', [score('A', '2026', 1), score('A', '2026-Q1', 1)]],
])('%s is refused', (_, culture) => {
  expect(() => buildPanel(culture, [], question)).toThrow(RangeError);
});

test('a lag that is not a whole number is refused', () => {
  expect(() => buildPanel([], [], { ...question, lag: 0.5 })).toThrow(RangeError);
});

test('files without a row in common give an empty panel', () => {
  const panel = buildPanel([], [figure('A', '2026', 1)], question);
  expect(panel).toMatchObject({ rows: [], units: [], periods: [], format: 'year' });
  expect(analyzeByPeriod(panel)).toEqual([]);
  expect(buildPanel([], [], question).format).toBeNull();
});

test('each period has its own correlation, equal weights', () => {
  const culture = [1, 2, 3, 4, 5].map((value, i) => score(`U${i}`, '2026-Q1', value, i + 1));
  const outcomes = [2, 1, 4, 3, 7].map((value, i) => figure(`U${i}`, '2026-Q1', value));
  const [only] = analyzeByPeriod(buildPanel(culture, outcomes, question));
  // By hand: 12 / sqrt(10 * 21.2) on the values, 1 - 6 * 4 / (5 * 24) on their ranks.
  expect(only).toMatchObject({ period: '2026-Q1', n: 5 });
  expect(only?.pearson.r).toBeCloseTo(12 / Math.sqrt(212), 12);
  expect(only?.spearman.r).toBeCloseTo(0.8, 12);
  expect(only?.pearson.reason).toBeNull();
  expect(only?.spearman.reason).toBeNull();
});

test.each([
  ['two units', [1, 2], 'too-few-rows'],
  ['one and the same score', [3, 3, 3, 3], 'constant'],
])('%s give null and the reason instead of a correlation', (_, values, reason) => {
  const culture = values.map((value, i) => score(`U${i}`, '2026', value));
  const outcomes = values.map((_, i) => figure(`U${i}`, '2026', i));
  expect(analyzeByPeriod(buildPanel(culture, outcomes, question))).toEqual([
    {
      period: '2026',
      n: values.length,
      pearson: { r: null, low: null, high: null, p: null, reason },
      spearman: { r: null, p: null, reason },
    },
  ]);
});

test('three units have a correlation and no interval, and it says why', () => {
  const culture = [1, 2, 4].map((value, i) => score(`U${i}`, '2026', value));
  const outcomes = [1, 3, 2].map((value, i) => figure(`U${i}`, '2026', value));
  const [only] = analyzeByPeriod(buildPanel(culture, outcomes, question));
  expect(only?.pearson).toMatchObject({ low: null, high: null, reason: 'too-few-rows' });
  expect(only?.pearson.r).not.toBeNull();
  expect(only?.spearman.reason).toBeNull();
});

import { alignFigures } from './align-figures.ts';
import { chooseUnits, expectUnits } from './choose-units.ts';
import { mergeScores } from './merge-scores.ts';
import { poolCovariance } from './pool-covariance.ts';
import {
  choosePeriodFormat,
  medianGapDays,
  placeWave,
  type ReleasedWave,
} from './wave-calendar.ts';

function wave(openedOn: string, pulseId = 'a', days = 10): ReleasedWave {
  const openedAt = new Date(`${openedOn}T09:00:00Z`);
  const endedAt = new Date(openedAt.getTime() + days * 86_400_000);
  return { id: openedOn, pulseId, openedAt, endedAt, releasedAt: endedAt };
}

describe('the calendar of waves', () => {
  it.each([
    [['2026-01-05', '2026-01-15'], 'week'],
    [['2026-01-05', '2026-01-16'], 'month'],
    [['2026-01-05', '2026-02-19'], 'month'],
    [['2026-01-05', '2026-02-20'], 'quarter'],
    [['2026-01-05', '2026-05-20'], 'quarter'],
    [['2026-01-05', '2026-05-21'], 'year'],
  ] as const)('takes %j for a period of a %s', (days, format) => {
    expect(
      choosePeriodFormat(
        days.map((day) => wave(day)),
        [],
      ),
    ).toBe(format);
  });

  it('takes the longer of the two sides', () => {
    const monthly = [wave('2026-01-05'), wave('2026-02-05')];
    expect(choosePeriodFormat(monthly, ['week'])).toBe('month');
    expect(choosePeriodFormat(monthly, ['quarter', 'month'])).toBe('quarter');
    expect(choosePeriodFormat([wave('2026-01-05')], ['month'])).toBe('month');
  });

  it('measures distances inside a pulse, not between two of them', () => {
    const waves = [
      wave('2026-01-05', 'a'),
      wave('2026-01-12', 'b'),
      wave('2026-04-05', 'a'),
      wave('2026-04-12', 'b'),
    ];
    expect(medianGapDays(waves)).toBe(90);
    expect(medianGapDays([wave('2026-01-05')])).toBeNull();
  });

  it('places a wave by its middle, on the calendar of the organisation', () => {
    expect(placeWave(wave('2026-03-26', 'a', 10), 'quarter', 'UTC')).toBe('2026-Q1');
    expect(placeWave(wave('2026-03-26', 'a', 14), 'quarter', 'UTC')).toBe('2026-Q2');
    expect(placeWave(wave('2026-03-31', 'a', 1), 'quarter', 'Pacific/Honolulu')).toBe('2026-Q1');
  });
});

describe('the units of a study', () => {
  const units = [
    { id: 'company', parentId: null },
    { id: 'north', parentId: 'company' },
    { id: 'south', parentId: 'company' },
    { id: 'n1', parentId: 'north' },
    { id: 'n2', parentId: 'north' },
    { id: 's1', parentId: 'south' },
  ];
  const all = new Set(units.map(({ id }) => id));

  it('are the lowest with a score of their own and a figure, never one below another', () => {
    expect([...chooseUnits(units, all, all)].sort()).toEqual(['n1', 'n2', 's1']);
    const onlyRegions = new Set(['company', 'north', 'south', 's1']);
    expect([...chooseUnits(units, onlyRegions, all)].sort()).toEqual(['north', 's1']);
    expect([...chooseUnits(units, all, onlyRegions)].sort()).toEqual(['north', 's1']);
  });

  it('leave out a region with the one of its branches that is shown', () => {
    const shown = new Set(['company', 'north', 'n1']);
    expect([...chooseUnits(units, shown, all)]).toEqual(['n1']);
  });

  it('are expected wherever the lowest figures are', () => {
    expect([...expectUnits(units, new Set(['company', 'n1', 'south']))].sort()).toEqual([
      'n1',
      'south',
    ]);
  });
});

describe('scores of one period', () => {
  const cell = { unit: 'n1', period: '2026-Q1', construct: 'ICT' };

  it('are averaged by the people behind them, and so is their rounding', () => {
    const merged = mergeScores([
      { ...cell, score: 50, nMid: 7, rounding: 5 },
      { ...cell, score: 80, nMid: 21, rounding: 0.1 },
      { ...cell, score: 10, nMid: 7, rounding: 5, period: '2026-Q2' },
    ]);
    expect(merged).toHaveLength(2);
    expect(merged[0]).toMatchObject({ value: 72.5, n: 28 });
    expect(merged[0]?.rounding).toBeCloseTo(Math.hypot(5 / 4, 0.3 / 4), 12);
  });
});

describe('figures of one metric', () => {
  const figure = { unit: 'n1', metric: 'csat', sd: null };

  it('stay as they are where all have periods of one length', () => {
    const rows = [{ ...figure, period: '2026-01', value: 1, n: 5 }];
    expect(alignFigures(rows)).toEqual(rows);
  });

  it('go into the longest period there is, unless it has a figure of its own', () => {
    const rows = [
      { ...figure, period: '2026-01', value: 10, n: 10, sd: 2 },
      { ...figure, period: '2026-02', value: 40, n: 20, sd: 4 },
      { ...figure, period: '2026-Q2', value: 70, n: 99 },
      { ...figure, period: '2026-05', value: 1, n: 1 },
      { ...figure, period: '2026-07', value: 5, n: null },
      { ...figure, period: '2026-08', value: 7, n: 100 },
      { ...figure, metric: 'nps', period: '2026-01', value: 3, n: 1 },
    ];
    expect(alignFigures(rows)).toEqual([
      { ...figure, period: '2026-Q1', value: 30, n: 30, sd: Math.sqrt((9 * 4 + 19 * 16) / 28) },
      { ...figure, period: '2026-Q2', value: 70, n: 99 },
      { ...figure, period: '2026-Q3', value: 6, n: null },
      { ...figure, metric: 'nps', period: '2026-01', value: 3, n: 1 },
    ]);
  });
});

it('pooled covariances have the digits of a release', () => {
  const own = { first: 'ICT', second: 'ICT' };
  const pooled = poolCovariance([
    [{ ...own, covariance: 400.01, n: 60 }],
    [{ ...own, covariance: 400.02, n: 61 }],
    [{ ...own, covariance: 400.02, n: 62 }],
  ]);
  expect(pooled).toEqual([{ ...own, covariance: 400.02, shared: 1 }]);
});

it('covariances are pooled by people, and say how many of the rarer score have both', () => {
  const pooled = poolCovariance([
    [
      { first: 'ICT', second: 'ICT', covariance: 100, n: 60 },
      { first: 'ICT', second: 'AUT', covariance: 40, n: 30 },
      { first: 'AUT', second: 'AUT', covariance: 90, n: 60 },
    ],
    [
      { first: 'AUT', second: 'ICT', covariance: 10, n: 60 },
      { first: 'ICT', second: 'ICT', covariance: 200, n: 180 },
      { first: 'AUT', second: 'AUT', covariance: 90, n: 60 },
    ],
  ]);
  expect(pooled).toEqual([
    { first: 'AUT', second: 'AUT', covariance: 90, shared: 1 },
    { first: 'AUT', second: 'ICT', covariance: 20, shared: 0.75 },
    { first: 'ICT', second: 'ICT', covariance: 175, shared: 1 },
  ]);
});

import type { StudyFigure, StudyScore } from '@throughline/linkage';
import { buildLineages, type StatedReorganisation } from '../reorganisations/lineages.ts';
import { buildCoverage } from './build-coverage.ts';
import { chooseUnits } from './choose-units.ts';
import { keyLineages } from './key-lineages.ts';
import { nameLineages } from './name-lineages.ts';
import { poolFigures, poolPlaces, poolScores } from './pool-lineages.ts';

const merge: StatedReorganisation = { happenedOn: '2026-04-01', before: ['a', 'b'], after: ['c'] };
const split: StatedReorganisation = { happenedOn: '2026-07-01', before: ['c'], after: ['d', 'e'] };
const chain = buildLineages([split, merge]);
const merged = buildLineages([merge]);
const giving = buildLineages([{ happenedOn: '2026-04-01', before: ['a'], after: ['a', 'b'] }]);

const score = (unit: string, period: string, value: number, n = 10): StudyScore => ({
  unit,
  period,
  construct: 'ICT',
  value,
  n,
  rounding: 1,
});
const figure = (
  unit: string,
  period: string,
  value: number,
  n: number | null = 10,
): StudyFigure => ({ unit, period, metric: 'csat', value, n, sd: null });

describe('scores of a lineage', () => {
  it('are those of its members of the time, weighted by people', () => {
    const pooled = poolScores(
      [score('a', '2026-Q1', 40, 30), score('b', '2026-Q1', 80), score('c', '2026-Q2', 60, 7)],
      merged,
    );
    expect(pooled).toEqual([
      { ...score('a', '2026-Q1', 50, 40), rounding: Math.hypot(0.75, 0.25) },
      { ...score('c', '2026-Q2', 60, 7), unit: 'a' },
    ]);
  });

  it('are none where one of the members has none', () => {
    expect(poolScores([score('a', '2026-Q1', 40)], merged)).toEqual([]);
  });

  it('leave out members that were not there in the middle of the period', () => {
    const rows = [score('a', '2026-Q2', 40), score('b', '2026-Q2', 40), score('c', '2026-Q1', 1)];
    expect(poolScores(rows, merged)).toEqual([]);
    // The middle of the year lies after the merger.
    expect(poolScores([score('c', '2026', 70), score('a', '2026', 1)], merged)).toEqual([
      { ...score('c', '2026', 70), unit: 'a' },
    ]);
  });

  it('go on through a merger and a split', () => {
    const rows = ['a', 'b'].map((unit) => score(unit, '2026-Q1', 50));
    rows.push(score('c', '2026-Q2', 60), score('d', '2026-Q3', 70), score('e', '2026-Q3', 80));
    expect(
      poolScores(rows, chain).map(({ unit, period, value, n }) => [unit, period, value, n]),
    ).toEqual([
      ['a', '2026-Q1', 50, 20],
      ['a', '2026-Q2', 60, 10],
      ['a', '2026-Q3', 75, 20],
    ]);
  });

  it('are of both once a part was given away', () => {
    const rows = [score('a', '2026-Q1', 50), score('a', '2026-Q2', 60), score('b', '2026-Q2', 80)];
    expect(poolScores(rows, giving).map(({ value }) => value)).toEqual([50, 70]);
    expect(poolScores(rows.slice(0, 2), giving).map(({ value }) => value)).toEqual([50]);
  });

  it('stay as they are, and where they are, for every other unit', () => {
    const rows = [score('x', '2026-Q1', 1), score('y', 'no period', 2)];
    expect(poolScores(rows, buildLineages([]))).toEqual(rows);
    expect(poolScores(rows, merged)).toEqual(rows);
  });
});

describe('figures of a lineage', () => {
  it('keep the spread inside the parts, and are none of a total', () => {
    const rows = [
      { ...figure('a', '2026-01', 10, 10), sd: 2 },
      { ...figure('b', '2026-01', 40, 20), sd: 4 },
      figure('a', '2026-02', 100, null),
      figure('b', '2026-02', 200, null),
      figure('c', '2026-05', 300, null),
    ];
    expect(poolFigures(rows, merged)).toEqual([
      { ...figure('a', '2026-01', 30, 30), sd: Math.sqrt((9 * 4 + 19 * 16) / 28) },
      { ...figure('a', '2026-05', 300, null) },
    ]);
  });
});

it('what is there or not is there once a period, for all members or for none', () => {
  const places = [
    { unit: 'a', period: '2026-Q1' },
    { unit: 'b', period: '2026-Q1' },
    { unit: 'a', period: '2025-Q4' },
    { unit: 'x', period: '2025-Q4' },
  ];
  expect(poolPlaces(places, merged)).toEqual([
    { unit: 'x', period: '2025-Q4' },
    { unit: 'a', period: '2026-Q1' },
  ]);
});

describe('the units of a study with a lineage', () => {
  const parents: Readonly<Record<string, string | null>> = {
    top: null,
    north: 'top',
    south: 'top',
    a: 'north',
    b: 'south',
    c: 'top',
    n: 'north',
    below: 'b',
  };
  const units = Object.entries(parents).map(([id, parentId]) => ({
    id,
    parentId,
    lineage: merged.of(id)?.id,
  }));
  const choose = (...fit: readonly string[]): string[] =>
    [...chooseUnits(units, new Set(fit), new Set(fit))].toSorted();

  it('are the lowest: what lies above a member is left out', () => {
    expect(choose('a', 'north', 'south', 'top', 'n')).toEqual(['a', 'n']);
  });

  it('leave out a lineage that has another unit below one of its members', () => {
    expect(choose('a', 'n', 'below')).toEqual(['below', 'n']);
  });
});

describe('the key of a lineage', () => {
  const unitsOf = (keys: Readonly<Record<string, string>>) =>
    Object.entries(keys).map(([id, key]) => ({ id, key }));

  it('is that of its units of today, in an order of their own', () => {
    const units = unitsOf({ a: 'K1', b: 'K2', c: 'K3', d: 'é', e: 'Z' });
    expect([...keyLineages(units, chain)]).toEqual([['a', 'Z + é']]);
    expect([...keyLineages(units, merged)]).toEqual([['a', 'K3']]);
  });

  it('is never that of another unit, or of another lineage', () => {
    const units = unitsOf({ a: 'K1', b: 'K2', c: 'K3', d: 'D', e: 'E', x: 'D + E' });
    expect(keyLineages(units, chain).get('a')).toBe('D + E + K1');
    const two = buildLineages([
      { happenedOn: '2026-01-01', before: ['p'], after: ['q', 'r'] },
      { happenedOn: '2026-01-01', before: ['s'], after: ['t', 'u'] },
    ]);
    const keyed = unitsOf({ p: '1', q: 'A', r: 'B + C', s: '2', t: 'A + B', u: 'C' });
    expect([...keyLineages(keyed, two).values()]).toEqual(['A + B + C', 'A + B + C + 2']);
  });
});

it('the coverage has a row for a lineage, by the names of its units of today', () => {
  const units = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    parentId: null,
    name: `Unit ${id}`,
    lineage: chain.of(id)?.id,
  }));
  const coverage = buildCoverage({
    units,
    lineages: nameLineages(units, chain),
    format: 'quarter',
    asked: [{ unit: 'a', period: '2026-Q1' }],
    shown: [{ unit: 'a', period: '2026-Q1' }],
    figures: [{ unit: 'a', period: '2026-Q2' }],
  });
  expect(coverage.units).toEqual([
    { id: 'a', name: 'Unit d and Unit e', cells: ['scores', 'outcome'] },
  ]);
});

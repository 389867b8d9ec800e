import { buildCoverage } from './build-coverage.ts';
import type { Placed } from './pool-lineages.ts';

const units = [
  { id: 'top', parentId: null, name: 'Company' },
  { id: 'b10', parentId: 'top', name: 'Branch 10' },
  { id: 'b2', parentId: 'top', name: 'Branch 2' },
  { id: 'team', parentId: 'b2', name: 'Team of 2' },
  { id: 'office', parentId: 'top', name: 'Office' },
];
const at = (unit: string, ...periods: readonly string[]): Placed[] =>
  periods.map((period) => ({ unit, period }));

describe('coverage', () => {
  const coverage = buildCoverage({
    units,
    lineages: new Map(),
    format: 'quarter',
    asked: [
      ...at('b10', '2025-Q4', '2026-Q2'),
      ...at('b2', '2025-Q4'),
      ...at('team', '2025-Q4'),
      ...at('office', '2025-Q4'),
    ],
    shown: [...at('b10', '2025-Q4'), ...at('b2', '2025-Q4'), ...at('office', '2025-Q4')],
    figures: [...at('b10', '2025-Q4', '2026-Q2'), ...at('b2', '2026-Q1'), ...at('top', '2025-Q4')],
  });

  it('shows every period between the first and the last, also an empty one', () => {
    expect(coverage.periods).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
  });

  it('names the units with an outcome, and those that were asked far from any, as people read names', () => {
    expect(coverage.units.map(({ name }) => name)).toEqual(['Branch 2', 'Branch 10', 'Office']);
  });

  it('tells what is there from what was asked and not shown, and from what is missing', () => {
    expect(Object.fromEntries(coverage.units.map(({ name, cells }) => [name, cells]))).toEqual({
      'Branch 2': ['scores', 'outcome', 'nothing'],
      'Branch 10': ['both', 'nothing', 'withheld-and-outcome'],
      Office: ['scores', 'nothing', 'nothing'],
    });
    expect(coverage.totals).toMatchObject({ both: 1, all: 9, usableUnits: 0, usablePeriods: 1 });
  });

  it('is empty where nothing is in', () => {
    const nothing = buildCoverage({
      units,
      lineages: new Map(),
      format: 'week',
      asked: [],
      shown: [],
      figures: [],
    });
    expect(nothing).toMatchObject({ periods: [], units: [], totals: { both: 0, all: 0 } });
  });
});

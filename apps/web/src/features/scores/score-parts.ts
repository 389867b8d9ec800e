import type { BreakdownCell } from '@throughline/types';
import type { ScoreGrid } from './score-grid.ts';

/** The people of one attribute value, as a choice. */
export interface ScorePart {
  readonly value: string;
  readonly label: string;
  /** Of the address at which the same people are shown over time. */
  readonly query: { readonly attribute: string; readonly value: string };
  readonly cells: readonly BreakdownCell[];
}

export function listParts(cells: readonly BreakdownCell[]): ScorePart[] {
  const byName = Map.groupBy(cells, ({ attribute, value }) => `${attribute}: ${value}`);
  return [...byName].flatMap(([label, own]): ScorePart[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { attribute, value } = first;
    return [{ value: label, label, query: { attribute, value }, cells: own }];
  });
}

/** The figures of these people; units where they are too few for any are left out. */
export function showPart(grid: ScoreGrid, cells: readonly BreakdownCell[]): ScoreGrid {
  const byUnit = Map.groupBy(cells, ({ unitId }) => unitId);
  return {
    ...grid,
    rows: grid.rows
      .filter(({ unitId }) => byUnit.has(unitId))
      .map((row) => ({
        ...row,
        cells: grid.columns.map(
          ({ code }) => byUnit.get(row.unitId)?.find(({ construct }) => construct === code) ?? null,
        ),
      })),
  };
}

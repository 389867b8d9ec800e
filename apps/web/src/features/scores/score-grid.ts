import { employeeConstructs, valueConstructs } from '@throughline/instrument';
import { sayKnown } from '@throughline/speech';
import type { Cell, Unit, WaveScores } from '@throughline/types';

export interface ScoreRow {
  unitId: string;
  unitName: string;
  depth: number;
  /** In the order of the columns; null where too few answered for a figure. */
  cells: readonly (Cell | null)[];
}

export interface ScoreGrid {
  columns: readonly { code: string; name: string }[];
  rows: readonly ScoreRow[];
}

/**
 * Scores as units by constructs. A unit of the tree that was asked and has no figure keeps its row,
 * so that "too few answers" can be told from "not asked".
 */
export function buildScoreGrid(scores: WaveScores, units: readonly Unit[]): ScoreGrid {
  const asked = new Set(scores.askedUnitIds);
  const columns = listColumns(scores.cells);
  const byUnit = Map.groupBy(scores.cells, ({ unitId }) => unitId);
  const known = new Set(units.map(({ id }) => id));
  const inTree = units.filter(({ id }) => byUnit.has(id) || asked.has(id));
  const elsewhere = [...byUnit].flatMap(([id, cells]) =>
    known.has(id) ? [] : [{ id, name: cells[0]?.unitName ?? '', depth: 0 }],
  );
  return {
    columns,
    rows: [...inTree, ...elsewhere].map(({ id, name, depth }) => ({
      unitId: id,
      unitName: name,
      depth,
      cells: columns.map(({ code }) => findCell(byUnit.get(id), code)),
    })),
  };
}

/** The rows whose unit's name holds the text. */
export function filterGrid(grid: ScoreGrid, text: string): ScoreGrid {
  const wanted = text.trim().toLowerCase();
  return {
    ...grid,
    rows: grid.rows.filter(({ unitName }) => unitName.toLowerCase().includes(wanted)),
  };
}

function findCell(cells: readonly Cell[] | undefined, code: string): Cell | null {
  return cells?.find(({ construct }) => construct === code) ?? null;
}

function listColumns(cells: readonly Cell[]) {
  const present = new Set(cells.map(({ construct }) => construct));
  const all = [...employeeConstructs, ...valueConstructs];
  const known = all.filter(({ code }) => present.has(code));
  const names = new Set<string>(known.map(({ code }) => code));
  const others = [...present].filter((code) => !names.has(code)).sort();
  return [
    ...known.map(({ code, name }) => ({ code, name: sayKnown(name) })),
    ...others.map((code) => ({ code, name: code })),
  ];
}

import { greatestCommonDivisor } from './constant-on-blocks.ts';
import { countPeople, type ReleaseMatrix } from './matrix.ts';

/** A number grew beyond what is exact: nothing is proven, so nothing may be published on it. */
export class InexactReductionError extends Error {}

type Row = Map<number, number>;

/**
 * The second check: exact sparse row reduction of the release, by whole numbers. Every row of the
 * reduced form is something that can be computed from what is shown; a total of one column that can
 * be computed always stands among them.
 *
 * @returns how many people stand behind the smallest of them; Infinity where nothing is published.
 * @throws InexactReductionError when a coefficient leaves the exact range.
 */
export function findSmallestReduced(matrix: ReleaseMatrix): number {
  let smallest = Infinity;
  for (const row of reduceRows(matrix.rows)) {
    smallest = Math.min(smallest, countPeople(matrix, row.keys()));
  }
  return smallest;
}

/** The reduced row echelon form, small rows first, so that large cells lose their parts early. */
export function reduceRows(rows: readonly ReadonlyMap<number, number>[]): readonly Row[] {
  const pivots = new Map<number, Row>();
  const holders = new Map<number, Set<Row>>();
  const note = (row: Row, column: number): void => {
    const known = holders.get(column);
    if (known === undefined) holders.set(column, new Set([row]));
    else known.add(row);
  };
  const subtract = (row: Row, column: number, pivot: Row, noted: boolean): void => {
    const here = row.get(column) ?? 0;
    const there = pivot.get(column) ?? 1;
    const divisor = greatestCommonDivisor(here, there);
    const [scale, factor] = [there / divisor, here / divisor];
    if (scale !== 1) for (const [at, value] of row) row.set(at, value * scale);
    for (const [at, value] of pivot) {
      const result = (row.get(at) ?? 0) - factor * value;
      if (!Number.isSafeInteger(result)) throw new InexactReductionError();
      if (result === 0) {
        row.delete(at);
        if (noted) holders.get(at)?.delete(row);
      } else {
        row.set(at, result);
        if (noted) note(row, at);
      }
    }
    simplify(row);
  };
  for (const source of rows.toSorted((a, b) => a.size - b.size)) {
    const row: Row = new Map(source);
    for (const column of source.keys()) {
      const pivot = pivots.get(column);
      if (pivot !== undefined && row.has(column)) subtract(row, column, pivot, false);
    }
    const column = choosePivot(row, holders);
    if (column === null) continue;
    for (const other of new Set(holders.get(column))) subtract(other, column, row, true);
    pivots.set(column, row);
    for (const at of row.keys()) note(row, at);
  }
  return [...pivots.values()];
}

/** The column that stands in the fewest rows so far: the others are then hardly touched. */
function choosePivot(row: Row, holders: ReadonlyMap<number, ReadonlySet<Row>>): number | null {
  let chosen: number | null = null;
  let fewest = Infinity;
  for (const column of row.keys()) {
    const held = holders.get(column)?.size ?? 0;
    if (held < fewest) [chosen, fewest] = [column, held];
    if (fewest === 0) break;
  }
  return chosen;
}

function simplify(row: Row): void {
  let divisor = 0;
  for (const value of row.values()) {
    divisor = greatestCommonDivisor(divisor, value);
    if (divisor === 1) return;
  }
  if (divisor > 1) for (const [at, value] of row) row.set(at, value / divisor);
}

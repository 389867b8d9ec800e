import { UndefinedResult } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import type { Grouping } from '../grouping/grouping.ts';
import { sortByGroup } from '../grouping/sort-by-group.ts';
import type { Column, Labels } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';

/** Why rows of a panel were left out. */
export type DroppedRows = { readonly missing: number; readonly singleRowUnits: number };

/** The usable rows of a panel, sorted by unit (first appearance), with dense numbers for units and periods. */
export type PanelRows = {
  readonly n: number;
  readonly dropped: DroppedRows;
  /** Positions in the input, in the new order. */
  readonly rows: Int32Array;
  readonly columns: readonly Float64Array[];
  readonly units: readonly (string | number)[];
  readonly unit: Int32Array;
  /** First row of each unit, and n at the end. */
  readonly starts: Int32Array;
  readonly period: Int32Array;
  readonly periods: readonly (string | number)[];
};

/**
 * Listwise complete rows of a panel without units that have a single one: those say nothing about change.
 *
 * @throws RangeError if no unit has two rows.
 */
export function panelRows(columns: readonly Column[], unit: Labels, time: Labels): PanelRows {
  const isKnown = hasGaps(unit) || hasGaps(time) ? [presence(unit, time)] : [];
  const complete = completeRows([...columns, ...isKnown]);
  const all = groupRows(unit, complete.rows);
  const kept = rowsInLargerUnits(all);
  const n = kept.length;
  if (n === 0) {
    const counts = { n_obs: 0, n_units: 0 };
    throw new UndefinedResult('too-few-rows', 'No unit has two complete rows.', counts);
  }
  const isWhole = n === complete.n;
  const grouping = isWhole ? all : groupRows(unit, gather(complete.rows, kept));
  const { order, starts } = sortByGroup(grouping);
  const places = isWhole ? order : gather(kept, order);
  const isSorted = isWhole && isRising(order);
  const rows = isSorted ? complete.rows : gather(complete.rows, places);
  const periods = groupRows(time, rows);
  const used = complete.columns.slice(0, columns.length);
  return {
    n,
    dropped: { missing: complete.dropped, singleRowUnits: complete.n - n },
    rows,
    columns: isSorted ? used : used.map((values) => pick(values, places)),
    units: grouping.labels,
    unit: isSorted ? grouping.codes : gather(grouping.codes, order),
    starts,
    period: periods.codes,
    periods: periods.labels,
  };
}

/** Places of the rows whose unit has two or more. */
function rowsInLargerUnits({ codes, sizes }: Grouping): Int32Array {
  const places = new Int32Array(codes.length);
  let n = 0;
  for (let i = 0; i < codes.length; i += 1) {
    if ((sizes[codes[i] ?? 0] ?? 0) < 2) continue;
    places[n] = i;
    n += 1;
  }
  return places.subarray(0, n);
}

function gather(values: Int32Array, places: Int32Array): Int32Array {
  const result = new Int32Array(places.length);
  for (let i = 0; i < places.length; i += 1) result[i] = values[places[i] ?? 0] ?? 0;
  return result;
}

function pick(values: Float64Array, places: Int32Array): Float64Array {
  const result = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 1) result[i] = values[places[i] ?? 0] ?? 0;
  return result;
}

function isRising(order: Int32Array): boolean {
  for (let i = 0; i < order.length; i += 1) if (order[i] !== i) return false;
  return true;
}

function hasGaps(labels: Labels): boolean {
  for (let i = 0; i < labels.length; i += 1) if (labels[i] === null) return true;
  return false;
}

function presence(unit: Labels, time: Labels): (number | null)[] {
  return Array.from(unit, (label, i) => (label === null || (time[i] ?? null) === null ? null : 0));
}

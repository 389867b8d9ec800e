import {
  coarsenPeriod,
  parsePeriod,
  type StudyFigure,
  type StudyScore,
} from '@throughline/linkage';
import type { Lineages } from '../reorganisations/lineages.ts';
import { poolSpread } from './align-figures.ts';

/** What a unit has in a period. */
export interface Placed {
  readonly unit: string;
  readonly period: string;
}

interface Valued extends Placed {
  readonly value: number;
  readonly n: number | null;
  readonly sd?: number | null;
  readonly rounding?: number;
}

/**
 * Scores of a lineage as those of one unit, which is called by the id of the lineage: in each period
 * its members of the middle of that period together, weighted by people. Where one of them has none
 * there is none, for the group would change what it is. Others stay as they are.
 */
export function poolScores(scores: readonly StudyScore[], lineages: Lineages): StudyScore[] {
  return poolRows(scores, lineages, ({ construct }) => construct);
}

/** The same of figures: one without n, such as a total, is averaged with no other. */
export function poolFigures(figures: readonly StudyFigure[], lineages: Lineages): StudyFigure[] {
  return poolRows(figures, lineages, ({ metric }) => metric);
}

/** The same of what is only there or not. */
export function poolPlaces<Place extends Placed>(
  places: readonly Place[],
  lineages: Lineages,
): Placed[] {
  if (lineages.all.length === 0) return [...places];
  return groupByLineage(places, lineages, () => '').flatMap(({ id, rows, living }) => {
    const [first] = rows;
    if (id === null || first === undefined) return rows;
    return isComplete(rows, living) ? [{ unit: id, period: first.period }] : [];
  });
}

function poolRows<Row extends Valued>(
  rows: readonly Row[],
  lineages: Lineages,
  measureOf: (row: Row) => string,
): Row[] {
  if (lineages.all.length === 0) return [...rows];
  return groupByLineage(rows, lineages, measureOf).flatMap(({ id, rows: own, living }) => {
    if (id === null) return own;
    if (!isComplete(own, living)) return [];
    return living.length === 1 ? own.map((row) => ({ ...row, unit: id })) : pool(own, id);
  });
}

interface Group<Row> {
  /** Null for units that are in no lineage. */
  readonly id: string | null;
  /** Of living members only. */
  readonly rows: Row[];
  readonly living: readonly string[];
}

/** The rows of a lineage by period and measure; all others together, first. */
function groupByLineage<Row extends Placed>(
  rows: readonly Row[],
  lineages: Lineages,
  measureOf: (row: Row) => string,
): Group<Row>[] {
  const alone = rows.filter(({ unit }) => lineages.of(unit) === undefined);
  const together = Map.groupBy(
    rows.filter(({ unit }) => lineages.of(unit) !== undefined),
    (row) => JSON.stringify([lineages.of(row.unit)?.id, row.period, measureOf(row)]),
  );
  const pooled = [...together.values()].flatMap((own): Group<Row>[] => {
    const [first] = own;
    const lineage = first === undefined ? undefined : lineages.of(first.unit);
    const at = first === undefined ? null : parsePeriod(first.period);
    if (lineage === undefined || at === null) return [];
    const living = lineages.aliveOn(lineage, coarsenPeriod(at, 'day').text);
    return [{ id: lineage.id, living, rows: own.filter(({ unit }) => living.includes(unit)) }];
  });
  return [{ id: null, living: [], rows: alone }, ...pooled];
}

function isComplete(rows: readonly Placed[], living: readonly string[]): boolean {
  return living.length > 0 && living.every((id) => rows.some(({ unit }) => unit === id));
}

function pool<Row extends Valued>(rows: readonly Row[], id: string): Row[] {
  const [first] = rows;
  const weights = rows.map(({ n }) => n).filter((n) => n !== null);
  const n = weights.reduce((sum, weight) => sum + weight, 0);
  if (first === undefined || weights.length < rows.length || n <= 0) return [];
  const weightOf = (i: number): number => weights[i] ?? 0;
  const value = rows.reduce((sum, row, i) => sum + row.value * weightOf(i), 0) / n;
  const rounding = Math.hypot(...rows.map((row, i) => (weightOf(i) / n) * (row.rounding ?? 0)));
  return [
    {
      ...first,
      unit: id,
      value,
      n,
      ...(rows.some((row) => row.rounding !== undefined) ? { rounding } : {}),
      ...(rows.some(({ sd }) => sd !== undefined) ? { sd: poolSpread(rows) } : {}),
    },
  ];
}

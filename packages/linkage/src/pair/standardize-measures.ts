import { mean, standardDeviation } from '@throughline/stats';

interface MeasuredRow {
  readonly period: string;
  readonly value: number;
  readonly sd?: number | null;
}

/**
 * Turns each measure into z-scores within each period, over all units that have it; the spread between people is
 * brought to the same scale. Periods in which a measure does not vary are left out.
 */
export function standardizeMeasures<Row extends MeasuredRow>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Row[] {
  const groups = Map.groupBy(rows, (row) => `${row.period} ${nameOf(row)}`);
  return [...groups.values()].flatMap((own) => {
    const values = own.map(({ value }) => value);
    const [first] = values;
    if (values.length < 2 || values.every((value) => value === first)) return [];
    const [middle, spread] = [mean(values), standardDeviation(values)];
    if (!(spread > 0)) return [];
    return own.map((row) => ({
      ...row,
      value: (row.value - middle) / spread,
      sd: scaleDeviation(row.sd ?? null, spread),
    }));
  });
}

/** The spread between people on the scale of the z-scores; unknown where nothing could be computed from it. */
function scaleDeviation(sd: number | null, spread: number): number | null {
  if (sd === null) return null;
  return sd / spread < 1e70 ? sd / spread : null;
}

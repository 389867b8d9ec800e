import { weightedMean } from '@throughline/stats';
import { coarsenPeriod } from '../periods/locate.ts';
import { type Period, type PeriodFormat, parseAnyPeriod } from '../periods/period.ts';
import type { Side } from './panel.ts';

/** One side of the panel: a figure for a unit and period. */
export interface Measured extends Side {
  readonly unit: string;
  readonly period: Period;
}

interface GivenRow extends Side {
  readonly unit: string;
  readonly period: string;
}

/**
 * Takes the rows of one construct or metric as they come and makes sure that a panel can stand on them.
 *
 * @throws RangeError where a value is not finite, a period is none or of another length than the
 * first, or a unit and period come twice.
 */
export function toMeasured(rows: readonly GivenRow[], side: string): Measured[] {
  const seen = new Set<string>();
  let format: PeriodFormat | undefined;
  return rows.map(({ unit, period: text, value, n }) => {
    const where = `${side} of unit "${unit}" in "${text}"`;
    const period = parseAnyPeriod(text);
    if (period === null) throw new RangeError(`The ${where} names no period.`);
    format ??= period.format;
    if (period.format !== format) {
      throw new RangeError(`The ${where} is a ${period.format} among others that are a ${format}.`);
    }
    if (!Number.isFinite(value)) throw new RangeError(`The ${where} is not a finite number.`);
    const key = `${text} ${unit}`;
    if (seen.has(key)) throw new RangeError(`The ${where} is given twice.`);
    seen.add(key);
    return { unit, period, value, n };
  });
}

/**
 * Averages shorter periods into the longer ones that hold their middle day, weighted by n.
 *
 * Where any n of a unit and period is not known, its shorter periods weigh the same and the n of
 * the average is not known either.
 */
export function averageInto(format: PeriodFormat, rows: readonly Measured[]): Measured[] {
  const groups = Map.groupBy(
    rows.map((row) => ({ ...row, period: coarsenPeriod(row.period, format) })),
    ({ unit, period }) => `${period.index} ${unit}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const counts = group.map(({ n }) => n);
    const known = counts.filter((n) => n !== null);
    const areAllKnown = known.length === counts.length;
    const weights = areAllKnown ? known : counts.map(() => 1);
    const { mean: value } = weightedMean(
      group.map((row) => row.value),
      weights,
    );
    const n = areAllKnown ? known.reduce((sum, each) => sum + each, 0) : null;
    return [{ unit: first.unit, period: first.period, value, n }];
  });
}

import { weightedMean } from '@throughline/stats';
import { coarsenPeriod, coarserFormat } from '../periods/locate.ts';
import { type Period, type PeriodFormat, parseAnyPeriod } from '../periods/period.ts';
import type { StudyInput } from './study-input.ts';

/** One measure over all rows of a panel: a construct or a metric. */
export interface Series {
  readonly name: string;
  readonly side: 'culture' | 'outcome';
  readonly values: (number | null)[];
  readonly counts: (number | null)[];
  /** Variance of the value because it was rounded. */
  readonly roundingVariance: Float64Array;
}

/** Units x periods, sorted by unit and period, with every measure side by side. */
export interface StudyPanel {
  readonly unit: readonly string[];
  /** Whole numbers that count periods of the calendar: a lag is a difference, a gap stays a gap. */
  readonly time: readonly number[];
  readonly period: readonly string[];
  readonly units: readonly string[];
  readonly format: PeriodFormat | null;
  readonly series: ReadonlyMap<string, Series>;
  /** Unit-periods left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

interface Given {
  readonly unit: string;
  readonly period: string;
  readonly value: number;
  readonly n: number | null;
  readonly rounding?: number;
}

/** Reads the text of a period; each text is looked at once. */
type ReadPeriod = (text: string) => Period | null;

/**
 * Brings scores and figures to one calendar: the longest period of any side.
 *
 * Shorter periods go, weighted by n, into the longer one that holds their middle day. A row is a unit and period in
 * which anything was measured.
 *
 * @throws RangeError where a value is not finite, a period is none, or a unit, period and measure come twice.
 */
export function buildStudyPanel(input: StudyInput): StudyPanel {
  const { minimum } = input.registration;
  const dropped: Record<string, number> = {};
  if (input.merged !== undefined && input.merged > 0) dropped['merged'] = input.merged;
  const keep = (row: Given): boolean => {
    if (minimum.n === null) return true;
    const why = row.n === null ? 'unknownN' : row.n < minimum.n ? 'belowMinN' : null;
    if (why !== null) dropped[why] = (dropped[why] ?? 0) + 1;
    return why === null;
  };
  const used = measuresOf(input.registration);
  const read = periodReader();
  const sides = [
    ...group(input.scores.filter(keep), ({ construct }) => construct, 'culture', used),
    ...group(input.figures.filter(keep), ({ metric }) => metric, 'outcome', used),
  ];
  const formats = sides.map((side) => checkRows(side, read));
  const format = formats
    .filter((each) => each !== null)
    .reduce<PeriodFormat | null>(
      (longest, each) => (longest === null ? each : coarserFormat(longest, each)),
      null,
    );
  const aligned = sides.map((side, i) =>
    format === null || formats[i] === format
      ? side
      : { ...side, rows: averageInto(format, side.rows, read) },
  );
  return arrange(aligned, { format, dropped, read });
}

/** Every construct and metric that a registration names. */
export function measuresOf(registration: StudyInput['registration']): ReadonlySet<string> {
  const all = registration.hypotheses.flatMap((one) => [
    ...one.predictor,
    ...(one.mediator ?? []),
    ...one.adjustments.flat(),
    one.outcome,
    ...(one.negativeControl === null ? [] : [one.negativeControl]),
  ]);
  return new Set([...all, ...registration.controls]);
}

interface SideRows {
  readonly name: string;
  readonly side: 'culture' | 'outcome';
  readonly rows: readonly Given[];
}

function periodReader(): ReadPeriod {
  const parsed = new Map<string, Period | null>();
  return (text) => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const period = parseAnyPeriod(text);
    parsed.set(text, period);
    return period;
  };
}

function group<Row extends Given>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  side: 'culture' | 'outcome',
  used: ReadonlySet<string>,
): SideRows[] {
  const groups = Map.groupBy(rows, nameOf);
  return [...groups]
    .filter(([name]) => used.has(name))
    .map(([name, rows]) => ({ name, side, rows }));
}

/**
 * @returns the format of the periods of a side.
 * @throws RangeError where a row is none that can be used.
 */
function checkRows({ name, rows }: SideRows, read: ReadPeriod): PeriodFormat | null {
  const seen = new Map<string, Set<number>>();
  let format: PeriodFormat | null = null;
  for (const { unit, period: text, value } of rows) {
    const where = (): string => `"${name}" of unit "${unit}" in "${text}"`;
    const period = read(text);
    if (period === null) throw new RangeError(`${where()} names no period.`);
    format ??= period.format;
    if (period.format !== format) {
      throw new RangeError(`${where()} is a ${period.format} among others that are a ${format}.`);
    }
    if (!Number.isFinite(value)) throw new RangeError(`${where()} is not a finite number.`);
    const own = seen.get(unit) ?? new Set();
    if (own.has(period.index)) throw new RangeError(`${where()} is given twice.`);
    own.add(period.index);
    seen.set(unit, own);
  }
  return format;
}

function averageInto(format: PeriodFormat, rows: readonly Given[], read: ReadPeriod): Given[] {
  const longer = (text: string): string => {
    const period = read(text);
    return period === null ? text : coarsenPeriod(period, format).text;
  };
  const groups = Map.groupBy(rows, ({ unit, period }) => JSON.stringify([longer(period), unit]));
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const known = parts.map(({ n }) => n).filter((n) => n !== null);
    const areAllKnown = known.length === parts.length;
    const weights = areAllKnown ? known : parts.map(() => 1);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const { mean: value } = weightedMean(
      parts.map((part) => part.value),
      weights,
    );
    const rounding = Math.hypot(
      ...parts.map((part, i) => ((weights[i] ?? 0) / total) * (part.rounding ?? 0)),
    );
    const n = areAllKnown ? total : null;
    return [{ unit: first.unit, period: longer(first.period), value, n, rounding }];
  });
}

function arrange(
  sides: readonly SideRows[],
  about: Pick<StudyPanel, 'format' | 'dropped'> & { readonly read: ReadPeriod },
): StudyPanel {
  const names = sides.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new RangeError(`"${twice}" is both a construct and a metric.`);
  const { format, dropped, read } = about;
  const cells = new Map<string, Map<number, Period>>();
  for (const { rows } of sides) {
    for (const { unit, period: text } of rows) {
      const period = read(text);
      if (period === null) continue;
      const own = cells.get(unit) ?? new Map<number, Period>();
      own.set(period.index, period);
      cells.set(unit, own);
    }
  }
  const rowOf = new Map<string, Map<number, number>>();
  const unit: string[] = [];
  const periods: Period[] = [];
  for (const [name, own] of cells) {
    const places = new Map<number, number>();
    for (const period of [...own.values()].toSorted((a, b) => a.index - b.index)) {
      places.set(period.index, unit.length);
      unit.push(name);
      periods.push(period);
    }
    rowOf.set(name, places);
  }
  const series = sides.map(({ name, side, rows }) => {
    const values: (number | null)[] = unit.map(() => null);
    const counts: (number | null)[] = unit.map(() => null);
    const roundingVariance = new Float64Array(unit.length);
    for (const one of rows) {
      const row = rowOf.get(one.unit)?.get(read(one.period)?.index ?? Number.NaN) ?? -1;
      values[row] = one.value;
      counts[row] = one.n;
      roundingVariance[row] = (one.rounding ?? 0) ** 2 / 12;
    }
    return [name, { name, side, values, counts, roundingVariance }] as const;
  });
  return {
    unit,
    time: periods.map(({ index }) => index),
    period: periods.map(({ text }) => text),
    units: [...cells.keys()],
    format,
    series: new Map(series),
    dropped,
  };
}

import { coarserFormat } from '../periods/locate.ts';
import { type Period, type PeriodFormat, comparePeriods, shiftPeriod } from '../periods/period.ts';
import type { CultureRow, OutcomeRow } from '../tables/measurement.ts';
import { type Measured, averageInto, toMeasured } from './measured.ts';
import {
  type DropReason,
  type Panel,
  type PanelQuestion,
  type PanelRow,
  type Side,
} from './panel.ts';

interface Matched extends PanelRow {
  readonly at: Period;
}

/**
 * Sets culture scores and outcomes of the same units side by side.
 *
 * A lag counts periods of the calendar, so that one nobody measured keeps its place. Every row
 * weighs the same, and no unit is left out for its n unless `minN` asks for it; then a side that
 * does not say its n is left out as well. Where the two sides have periods of different length,
 * the shorter ones are averaged, weighted by n, into the longer one that holds their middle.
 *
 * @throws RangeError where the lag is not a whole number, a value is not finite, a period is none
 * or of another length than the rest of its side, or a unit and period come twice on one side.
 */
export function buildPanel(
  culture: readonly CultureRow[],
  outcomes: readonly OutcomeRow[],
  question: {
    readonly predictor: string;
    readonly outcome: string;
    readonly lag?: number;
    readonly minN?: number | null;
    /** The only units to take; all unless given. */
    readonly among?: ReadonlySet<string> | null;
  },
): Panel {
  const { predictor, outcome, lag = 0, minN = null, among = null } = question;
  if (!Number.isSafeInteger(lag)) throw new RangeError(`The lag ${lag} is not a whole number.`);
  const dropped = countNothing();
  const isListed = ({ unit }: { readonly unit: string }): boolean => {
    if (among === null || among.has(unit)) return true;
    dropped.unitNotListed += 1;
    return false;
  };
  const scores = culture.filter(({ construct }) => construct === predictor);
  const figures = outcomes.filter(({ metric }) => metric === outcome);
  const sides = alignSides(
    toMeasured(scores.filter(isListed), `score of "${predictor}"`),
    toMeasured(figures.filter(isListed), `figure of "${outcome}"`),
  );
  const matched = matchSides(sides, lag, dropped);
  const kept = matched.filter((row) => {
    const reason = minN === null ? null : findShortage(row, minN);
    if (reason !== null) dropped[reason] += 1;
    return reason === null;
  });
  kept.sort((left, right) => comparePeriods(left.at, right.at));
  const asked: PanelQuestion = { predictor, outcome, lag, minN };
  return {
    ...asked,
    rows: kept.map(({ unit, period, culture: score, outcome: figure }) => ({
      unit,
      period,
      culture: score,
      outcome: figure,
    })),
    units: [...new Set(kept.map(({ unit }) => unit))],
    periods: [...new Set(kept.map(({ period }) => period))],
    format: sides.format,
    averaged: sides.averaged,
    dropped,
  };
}

interface AlignedSides {
  readonly culture: readonly Measured[];
  readonly outcomes: readonly Measured[];
  readonly format: PeriodFormat | null;
  readonly averaged: Panel['averaged'];
}

function alignSides(culture: readonly Measured[], outcomes: readonly Measured[]): AlignedSides {
  const cultureFormat = culture[0]?.period.format;
  const outcomeFormat = outcomes[0]?.period.format;
  if (cultureFormat === undefined || outcomeFormat === undefined) {
    return { culture, outcomes, format: cultureFormat ?? outcomeFormat ?? null, averaged: null };
  }
  const format = coarserFormat(cultureFormat, outcomeFormat);
  if (cultureFormat !== format) {
    const averaged = { side: 'culture', from: cultureFormat } as const;
    return { culture: averageInto(format, culture), outcomes, format, averaged };
  }
  if (outcomeFormat !== format) {
    const averaged = { side: 'outcome', from: outcomeFormat } as const;
    return { culture, outcomes: averageInto(format, outcomes), format, averaged };
  }
  return { culture, outcomes, format, averaged: null };
}

function matchSides(
  { culture, outcomes }: AlignedSides,
  lag: number,
  dropped: Record<DropReason, number>,
): Matched[] {
  const unitsWithCulture = new Set(culture.map(({ unit }) => unit));
  const unitsWithOutcome = new Set(outcomes.map(({ unit }) => unit));
  const outcomeAt = new Map(outcomes.map((each) => [placeOf(each.unit, each.period), each]));
  const rows = culture.flatMap(({ unit, period, value, n }) => {
    const later = shiftPeriod(period, lag);
    const place = placeOf(unit, later);
    const outcome = outcomeAt.get(place);
    if (outcome === undefined) {
      dropped[unitsWithOutcome.has(unit) ? 'noOutcomeInPeriod' : 'unitWithoutOutcome'] += 1;
      return [];
    }
    outcomeAt.delete(place);
    const figure: Side = { value: outcome.value, n: outcome.n };
    return [{ unit, period: later.text, at: later, culture: { value, n }, outcome: figure }];
  });
  for (const { unit } of outcomeAt.values()) {
    dropped[unitsWithCulture.has(unit) ? 'noCultureInPeriod' : 'unitWithoutCulture'] += 1;
  }
  return rows;
}

function findShortage({ culture, outcome }: PanelRow, minN: number): DropReason | null {
  if (culture.n !== null && culture.n < minN) return 'cultureBelowMinN';
  if (outcome.n !== null && outcome.n < minN) return 'outcomeBelowMinN';
  return culture.n === null || outcome.n === null ? 'unknownN' : null;
}

function placeOf(unit: string, period: Period): string {
  return `${period.index} ${unit}`;
}

function countNothing(): Record<DropReason, number> {
  return {
    unitNotListed: 0,
    unitWithoutOutcome: 0,
    unitWithoutCulture: 0,
    noOutcomeInPeriod: 0,
    noCultureInPeriod: 0,
    cultureBelowMinN: 0,
    outcomeBelowMinN: 0,
    unknownN: 0,
  };
}

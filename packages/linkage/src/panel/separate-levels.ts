import {
  UndefinedResult,
  type UndefinedReason,
  withinBetweenCorrelation,
} from '@throughline/stats';
import type { Panel } from './panel.ts';

/** Inside units: when a unit's score rises, does its outcome rise? `null` parts come with the reason. */
export interface WithinUnits {
  readonly r: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  /** Rows less units less one. */
  readonly df: number;
  /** Units with two or more periods, and their rows. */
  readonly units: number;
  readonly rows: number;
  readonly reason: UndefinedReason | null;
}

/** Between the means of units: do units with the higher mean score have the higher mean outcome? */
export interface BetweenUnits {
  readonly r: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  /** The units that `within` keeps, each counted once. */
  readonly n: number;
  readonly reason: UndefinedReason | null;
}

/**
 * Takes the link apart into what happens inside units over time and what differs between them.
 *
 * Units with a single period say nothing about change and are left out of both. Equal weights, values
 * as they are: a measure whose scale changed between periods must be put on one scale before.
 * See docs/statistics.md#within-between.
 */
export function separateLevels(panel: Panel): { within: WithinUnits; between: BetweenUnits } {
  const rowsOfUnit = Map.groupBy(panel.rows, ({ unit }) => unit);
  const kept = panel.rows.filter(({ unit }) => (rowsOfUnit.get(unit)?.length ?? 0) > 1);
  const units = new Set(kept.map(({ unit }) => unit)).size;
  const counts = { units, rows: kept.length, df: Math.max(0, kept.length - units - 1) };
  const undefinedFor = (reason: UndefinedReason) => ({
    within: { ...nothing, ...counts, reason },
    between: { ...nothing, n: units, reason },
  });
  if (units === 0) return undefinedFor('too-few-periods');
  try {
    const { within, between } = withinBetweenCorrelation({
      xs: kept.map(({ culture }) => culture.value),
      ys: kept.map(({ outcome }) => outcome.value),
      unit: kept.map(({ unit }) => unit),
    });
    const whyNoWithin = counts.df < 1 ? 'too-few-rows' : 'no-variation-within-units';
    const whyNoBetween = units < 3 ? 'too-few-units' : 'no-variation-between-units';
    return {
      within: { ...partOf(within, whyNoWithin), ...counts },
      between: { ...partOf(between, whyNoBetween), n: units },
    };
  } catch (error) {
    if (!(error instanceof UndefinedResult) || error.reason === 'invalid-input') throw error;
    return undefinedFor(error.reason);
  }
}

const nothing = { r: null, low: null, high: null, p: null };

function partOf(
  part: ReturnType<typeof withinBetweenCorrelation>['within'],
  whyNone: UndefinedReason,
) {
  if (part === null) return { ...nothing, reason: whyNone };
  const { r, low, high, p, reasons } = part;
  return { r, low, high, p, reason: reasons['low'] ?? null };
}

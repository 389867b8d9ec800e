import { importanceBootstrap, UndefinedResult } from '@throughline/stats';
import { evidenceNeeded } from '../sentences/evidence-needed.ts';
import type { UnitSide } from './unit-side.ts';

/** How much of the outcome's spread goes with a construct, and how units stand on it. */
export interface RankedDriver {
  readonly construct: string;
  /** Its part of R-squared, in per cent of the spread between units; all parts add up to it. */
  readonly importance: { readonly value: number; readonly low: number; readonly high: number };
  /** Mean of the units' scores, 0 to 100. */
  readonly performance: number;
  readonly standing: 'strength' | 'opportunity' | 'other';
}

export interface RankedDrivers {
  /** R-squared of all constructs together; null with a reason. */
  readonly explained: number | null;
  readonly drivers: readonly RankedDriver[];
  readonly reason: 'too-few-units' | 'singular-design' | 'constant' | null;
}

/** Draws of whole units for the intervals: the same seed, so that a page says the same twice. */
const draws = 200;
const seed = 20_261_127;

/** Strengths and opportunities that are named, at most, of each. */
const named = 3;

/**
 * Which constructs go together with an outcome across units: LMG parts of R-squared with percentile intervals
 * from a bootstrap over units, set beside how units stand on each. Descriptive, never causal.
 *
 * A construct that accounts for at least an equal part is a strength where its mean score is at or
 * above the median of the constructs, an opportunity where it is below; the three with the greatest
 * parts of each are named. See docs/statistics.md#importance.
 *
 * @param constructs codes, at most 12; units without one of them are left out.
 */
export function rankDrivers(
  units: readonly UnitSide[],
  constructs: readonly string[],
): RankedDrivers {
  const complete = units.filter(({ scores }) => constructs.every((code) => code in scores));
  const nothing = { explained: null, drivers: [] };
  if (complete.length < evidenceNeeded.unitsForVerdict || constructs.length === 0) {
    return { ...nothing, reason: 'too-few-units' };
  }
  const columns = constructs.map((name) => ({
    name,
    values: complete.map(({ scores }) => scores[name] ?? 0),
  }));
  try {
    const { rSquared, drivers } = importanceBootstrap({
      y: complete.map(({ outcome }) => outcome),
      x: columns,
      seed,
      repetitions: draws,
    });
    const ranked = drivers.map((driver, index) => ({
      construct: driver.name,
      importance: {
        value: 100 * driver.lmg,
        low: 100 * driver.lmgInterval.low,
        high: 100 * driver.lmgInterval.high,
      },
      performance: meanOf(columns[index]?.values ?? []),
    }));
    return { explained: rSquared, drivers: nameStandings(ranked), reason: null };
  } catch (error) {
    if (!(error instanceof UndefinedResult)) throw error;
    return {
      ...nothing,
      reason: error.reason === 'singular-design' ? 'singular-design' : 'constant',
    };
  }
}

function nameStandings(ranked: readonly Omit<RankedDriver, 'standing'>[]): RankedDriver[] {
  const byPart = ranked.toSorted((one, other) => other.importance.value - one.importance.value);
  const equal = ranked.reduce((sum, { importance }) => sum + importance.value, 0) / ranked.length;
  const middle = medianOf(ranked.map(({ performance }) => performance));
  const counts = { strength: 0, opportunity: 0 };
  return byPart.map((driver) => {
    if (driver.importance.value < equal) return { ...driver, standing: 'other' };
    const standing = driver.performance >= middle ? 'strength' : 'opportunity';
    counts[standing] += 1;
    return { ...driver, standing: counts[standing] > named ? 'other' : standing };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

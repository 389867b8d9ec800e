import { comparePeriods, parsePeriod, periodOfInstant, type Period } from '@throughline/linkage';

/** The period that a wave's closing falls into, in the format the outcomes come in. */
export function periodOfWave(closedAt: Date, format: Period['format'], timeZone: string): Period {
  return periodOfInstant(closedAt, format, timeZone);
}

export function readPeriods(texts: readonly string[]): Period[] {
  return texts
    .map((text) => parsePeriod(text))
    .filter((period) => period !== null)
    .sort(comparePeriods);
}

/**
 * Which period a wave is set beside when nothing else is asked for: the one after it (staff first,
 * customers next), else its own, else the newest.
 */
export function choosePeriod(
  periods: readonly Period[],
  closedAt: Date,
  timeZone: string,
): Period | null {
  const newest = periods.at(-1) ?? null;
  if (newest === null) return null;
  const own = periodOfWave(closedAt, newest.format, timeZone);
  const find = (steps: number): Period | undefined =>
    periods.find((period) => period.format === own.format && period.index === own.index + steps);
  return find(1) ?? find(0) ?? newest;
}

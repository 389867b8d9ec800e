import { say } from '@throughline/speech';

/** Limits of the colour bands: fixed, so that a colour means the same in every wave and unit. */
export const bandLimits: readonly number[] = [0, 40, 50, 60, 70, 80, 100];

/** Which of the six bands a score from 0 to 100 is in, 0 to 5. */
export function findBand(score: number): number {
  const above = bandLimits.slice(1, -1).filter((limit) => score >= limit);
  return above.length;
}

/** "under 40", "40 to 49", "80 or more". */
export function nameBand(band: number): string {
  const low = bandLimits[band] ?? 0;
  const high = bandLimits[band + 1] ?? 100;
  if (band === 0) return say('under {limit}', { limit: high });
  return high === 100
    ? say('{value} or more', { value: low })
    : say('{low} to {high}', { low, high: high - 1 });
}

/** The class with the colours of a band; a class, for hundreds of cells share it while one scrolls. */
export function classOfBand(band: number): string {
  return `band-${band}`;
}

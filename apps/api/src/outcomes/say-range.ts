import { say, sayKnown } from '@throughline/speech';

/** From where to where values go; an end that is null is open. */
export function sayRange(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return say('{low} to {high}', { low, high });
  if (high !== null) return say('any to {high}', { high });
  return low === null ? say('any to any') : say('{low} to any', { low });
}

/** That a value lies outside the range of a metric. */
export function sayOutside(
  value: number,
  {
    name,
    low,
    high,
  }: { readonly name: string; readonly low: number | null; readonly high: number | null },
): string {
  const range = sayRange(low, high);
  return say('{value} is outside the range of {name} ({range})', {
    value,
    name: sayKnown(name),
    range,
  });
}

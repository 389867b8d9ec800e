/** A count with its noun: "1 unit", "1,696 units". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/**
 * A correlation as people say it: two decimals and a true minus sign.
 *
 * What rounding would turn into 0 or 1 is put in words, so that "above zero" never stands beside "0.00".
 */
export function sayCorrelation(value: number): string {
  if (value === 0) return 'zero';
  if (Math.abs(value) === 1) return value > 0 ? '1' : '−1';
  const rounded = value.toFixed(2);
  if (Number(rounded) === 0) return value > 0 ? 'just above zero' : 'just below zero';
  if (Math.abs(Number(rounded)) === 1) return value > 0 ? 'just under 1' : 'just above −1';
  return rounded.replace('-', '−');
}

export type Strength = 'next to none' | 'weak' | 'moderate' | 'strong';

/**
 * A word for the size of a correlation, whatever its sign: from 0.1 weak, 0.3 moderate, 0.5 strong.
 *
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 3.
 */
export function nameStrength(value: number): Strength {
  // By the digits that are shown, so that 0.30 is never called weak.
  const size = Math.abs(Number(value.toFixed(2)));
  if (size < 0.1) return 'next to none';
  if (size < 0.3) return 'weak';
  return size < 0.5 ? 'moderate' : 'strong';
}

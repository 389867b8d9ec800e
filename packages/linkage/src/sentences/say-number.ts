import { currentSpeech, say } from '@throughline/speech';

/** A count as the reader writes it. */
export function writeCount(count: number): string {
  return count.toLocaleString(currentSpeech().locale);
}

/** A number with so many decimals as the reader writes it, with a true minus sign. */
export function writeDecimals(value: number, digits = 2): string {
  const format = new Intl.NumberFormat(currentSpeech().locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
    signDisplay: 'negative',
  });
  // Rounded first, so that every language shows the same digits.
  return format.format(Number(value.toFixed(digits))).replace('-', '−');
}

/**
 * A correlation as people say it: two decimals and a true minus sign.
 *
 * What rounding would turn into 0 or 1 is put in words, so that "above zero" never stands beside "0.00".
 */
export function sayCorrelation(value: number): string {
  if (value === 0) return say('zero');
  if (Math.abs(value) === 1) return value > 0 ? '1' : '−1';
  const rounded = Number(value.toFixed(2));
  if (rounded === 0) return value > 0 ? say('just above zero') : say('just below zero');
  if (Math.abs(rounded) === 1) return value > 0 ? say('just under 1') : say('just above −1');
  return writeDecimals(value);
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

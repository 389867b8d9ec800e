import { say } from '@throughline/speech';
import { z } from 'zod';
import { empty, manyLines, tooLong } from './faults.ts';

/** A random identifier (UUID version 4); never ordered by time. */
export const idSchema = z.uuid();

/** An instant in UTC, ISO 8601 with a `Z`. */
export const instantSchema = z.iso.datetime();

/** Most characters of a short line of text. */
export const maximumLine = 200;

/** A short line of text as people type it: trimmed, no control characters, 1 to 200 characters. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, empty)
  .max(maximumLine, tooLong(maximumLine))
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, manyLines);

/** The key by which files name a unit or a person: 1 to 100 characters without spaces around it. */
export const keySchema = z
  .string()
  .trim()
  .min(1, empty)
  .max(100, tooLong(100))
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, manyLines);

/**
 * A mail address, kept in one canonical form: trimmed and lower case.
 * Deliberately narrower than RFC 5321: no quoted local parts, no comments, no address literals.
 */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, tooLong(254))
  .pipe(z.email({ error: () => say('is not an address') }));

/** A BCP 47 language tag such as `en` or `de-CH`. */
export const localeSchema = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: () => say('is not a language tag such as en or de-CH'),
  });

/** An IANA time zone such as `Europe/Berlin`, checked against the zones this runtime knows. */
export const timeZoneSchema = z
  .string()
  .trim()
  .refine(isTimeZone, { error: () => say('is not an IANA time zone such as Europe/Berlin') });

/** A calendar day, `2027-01-12`. */
export const daySchema = z.iso.date();

/** A country by its two letters (ISO 3166), such as `DE`. */
export const countrySchema = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isCountry, { error: () => say('is not a country of two letters such as DE') });

/** Every country that this runtime knows, by its two letters. */
export function listCountries(): string[] {
  const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));
  return letters.flatMap((one) => letters.map((other) => one + other).filter(isCountry));
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that name no country: unions, outlying parts without a name of their own, tests. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    !notCountries.has(code) &&
    regionNames.of(code) !== undefined &&
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  );
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

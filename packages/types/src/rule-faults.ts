import { say } from '@throughline/speech';

const partNames = ['FREQ', 'INTERVAL', 'COUNT', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'];
/** The longest distance of two waves by each frequency: ten years. Further ones leave the calendar. */
const longestInterval: Readonly<Record<string, number>> = {
  DAILY: 3_650,
  WEEKLY: 520,
  MONTHLY: 120,
  YEARLY: 10,
};
const mostWaves = 1_000;
/** The furthest number that a part may name, in either direction where it counts from the end. */
const ranges: Readonly<Record<string, { readonly most: number; readonly isSigned: boolean }>> = {
  BYMONTH: { most: 12, isSigned: false },
  BYMONTHDAY: { most: 31, isSigned: true },
  BYSETPOS: { most: 366, isSigned: true },
};

/**
 * The first thing that is wrong with an RFC 5545 rule of days, as a clause about it; null where it
 * can be followed. Only one is told: what comes after it often goes with it.
 */
export function findRuleFault(rule: string): string | null {
  if (!/^[A-Z]+=[A-Z0-9,+-]+(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(rule)) {
    return say('is not a rule such as FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU');
  }
  const parts = rule.split(';').map((part) => {
    const [name = '', value = ''] = part.split('=');
    return { name, value };
  });
  if (parts.some(({ name }) => !partNames.includes(name))) {
    return say('may use {parts} only; the time of day has a field of its own', {
      parts: partNames.join(', '),
    });
  }
  const twice = parts.find(
    ({ name }, place) => parts.findIndex((one) => one.name === name) < place,
  );
  if (twice !== undefined) return say('must say {part} once only', { part: twice.name });
  const frequency = parts.find(({ name }) => name === 'FREQ')?.value ?? '';
  if (!(frequency in longestInterval)) {
    return say('needs one of FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY and FREQ=YEARLY');
  }
  return (
    parts.map(({ name, value }) => findPartFault(name, value, frequency)).find(Boolean) ?? null
  );
}

function findPartFault(name: string, value: string, frequency: string): string | null {
  if (name === 'INTERVAL') return checkNumber(name, value, longestInterval[frequency] ?? 1);
  if (name === 'COUNT') return checkNumber(name, value, mostWaves);
  const range = ranges[name];
  const numbers = value.split(',').map(Number);
  if (range !== undefined && !numbers.every((one) => isWithin(one, range))) {
    return range.isSigned
      ? say('must have numbers from 1 to {most} in {part}, or as many from the end', {
          most: range.most,
          part: name,
        })
      : say('must have numbers from 1 to {most} in {part}', { most: range.most, part: name });
  }
  if (
    name === 'BYDAY' &&
    !/^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU))*$/.test(value)
  ) {
    return say('must have days of the week in BYDAY, such as 2TU or MO,FR');
  }
  return null;
}

function isWithin(
  value: number,
  { most, isSigned }: { readonly most: number; readonly isSigned: boolean },
): boolean {
  return (
    Number.isInteger(value) && value !== 0 && Math.abs(value) <= most && (isSigned || value > 0)
  );
}

function checkNumber(part: string, value: string, most: number): string | null {
  return /^\d+$/.test(value) && isWithin(Number(value), { most, isSigned: false })
    ? null
    : say('must have a number from 1 to {most} in {part}', { most, part });
}

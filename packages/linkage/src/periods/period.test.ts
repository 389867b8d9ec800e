import { assert, constantFrom, integer, property } from 'fast-check';
import { coarsenPeriod, coarserFormat, periodOfInstant } from './locate.ts';
import {
  type CalendarFormat,
  type CalendarPeriod,
  calendarFormats,
  comparePeriods,
  parseAnyPeriod,
  parsePeriod,
  periodAt,
  shiftPeriod,
} from './period.ts';

function period(text: string): CalendarPeriod {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`${text} is not a period`);
  return parsed;
}

test.each([
  ['2011', 'year'],
  ['2026-Q1', 'quarter'],
  ['2026-03', 'month'],
  ['2026-W05', 'week'],
  ['2026-01-31', 'day'],
  ['2024-02-29', 'day'],
  ['2020-W53', 'week'],
])('%s is a %s', (text, format) => {
  expect(period(text)).toMatchObject({ text, format });
});

test.each([
  '2026-13',
  '2026-00',
  '2026-02-29',
  '2026-04-31',
  '2026-Q5',
  '2026-W00',
  '2021-W53',
  '2026-W54',
  '26-01',
  '45292',
  '7',
  '999',
  '1899',
  '2200',
  '2026-Q1 ',
  '2026q1',
  '',
])('%j is not a period', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test.each([
  ['2026-12-31', '2027-01-01'],
  ['2020-W53', '2021-W01'],
  ['2026-W53', '2027-W01'],
  ['2025-12', '2026-01'],
  ['2025-Q4', '2026-Q1'],
  ['2011', '2012'],
])('the period after %s is %s', (text, next) => {
  expect(shiftPeriod(period(text), 1).text).toBe(next);
  expect(shiftPeriod(period(next), -1).text).toBe(text);
});

test('every index of every format is written and read back as itself', () => {
  assert(
    property(constantFrom(...calendarFormats), integer({ min: 0, max: 200 }), (format, step) => {
      const found = shiftPeriod(periodFrom1990(format), step);
      expect(parsePeriod(found.text)).toEqual(found);
    }),
  );
});

function periodFrom1990(format: CalendarFormat) {
  return coarsenPeriod(period('1990-06-15'), format);
}

test('periods sort by the calendar, the shorter first where two begin on one day', () => {
  const texts = ['2026-04', '2026-Q1', '2026', '2026-01', '2026-02-01', '2026-01-01'];
  expect(
    texts
      .map(period)
      .sort(comparePeriods)
      .map((each) => each.text),
  ).toEqual(['2026-01-01', '2026-01', '2026-Q1', '2026', '2026-02-01', '2026-04']);
});

test.each([
  ['2026-01-31T23:30:00Z', 'month', 'UTC', '2026-01'],
  ['2026-01-31T23:30:00Z', 'month', 'Europe/Berlin', '2026-02'],
  ['2026-03-31T23:30:00Z', 'quarter', 'Europe/Berlin', '2026-Q2'],
  ['2027-01-01T12:00:00Z', 'week', 'UTC', '2026-W53'],
  ['2026-01-01T03:00:00Z', 'year', 'America/New_York', '2025'],
  ['2026-05-05T00:00:00Z', 'day', 'Asia/Kolkata', '2026-05-05'],
] as const)('%s falls into the %s that %s calls %s', (instant, format, zone, text) => {
  expect(periodOfInstant(new Date(instant), format, zone).text).toBe(text);
});

test('an instant that is no date is refused', () => {
  expect(() => periodOfInstant(new Date('never'), 'month')).toThrow(RangeError);
});

test.each([
  ['2026-W05', 'month', '2026-01'],
  ['2026-W01', 'year', '2026'],
  ['2026-W14', 'quarter', '2026-Q2'],
  ['2026-03', 'quarter', '2026-Q1'],
  ['2026-12-31', 'week', '2026-W53'],
  ['2026-Q3', 'year', '2026'],
] as const)('the middle of %s lies in the %s %s', (text, format, coarse) => {
  expect(coarsenPeriod(period(text), format).text).toBe(coarse);
});

test('the coarser of two formats is the longer one', () => {
  expect(coarserFormat('week', 'month')).toBe('month');
  expect(coarserFormat('year', 'day')).toBe('year');
  expect(periodAt('year', 2011).text).toBe('2011');
});

test('numbered periods count on their own, read only where they may be', () => {
  const seven = parseAnyPeriod('007');
  expect(seven).toEqual({ text: '7', format: 'number', index: 7 });
  expect(parseAnyPeriod('2026-03')).toEqual(period('2026-03'));
  expect(['1000', '-1', '1.0', '1e2', ''].map(parseAnyPeriod)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  if (seven === null) throw new Error('7 is not a period');
  expect(shiftPeriod(seven, 3).text).toBe('10');
  expect(coarsenPeriod(seven, 'number')).toBe(seven);
  expect([period('2026'), shiftPeriod(seven, 3), seven].sort(comparePeriods)[0]).toBe(seven);
});

test('numbered periods are never set beside the calendar', () => {
  expect(coarserFormat('number', 'number')).toBe('number');
  expect(() => coarserFormat('number', 'year')).toThrow('lie on no calendar');
  expect(() => coarsenPeriod(periodAt('number', 3), 'year')).toThrow('lie on no calendar');
  expect(() => coarsenPeriod(period('2026'), 'number')).toThrow('lie on no calendar');
});

import * as fc from 'fast-check';
import { calendarFormats, periodAt } from '../periods/period.ts';
import { findDayOrder, type PeriodHabits, recognisePeriod } from './recognise-period.ts';

const plain: PeriodHabits = { dayComesFirst: true, fiscalYearStart: 1, length: null };
const read = (text: string, habits: Partial<PeriodHabits> = {}): string => {
  const found = recognisePeriod(text, { ...plain, ...habits });
  return 'value' in found ? found.value.text : `refused: ${found.reason}`;
};

it('reads every period in the form in which it is kept', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...calendarFormats),
      fc.integer({ min: 0, max: 200 }),
      (format, steps) => {
        const start = { day: 20_000, week: 2_900, month: 24_300, quarter: 8_100, year: 1_990 };
        const { text } = periodAt(format, start[format] + steps);
        expect(read(text)).toBe(text);
      },
    ),
  );
});

it.each([
  ['Q1 2026', '2026-Q1'],
  ['Q1/26', '2026-Q1'],
  ["Q1 '26", '2026-Q1'],
  ['2026Q1', '2026-Q1'],
  ['2026 T1', '2026-Q1'],
  ['1Q26', '2026-Q1'],
  ['1. Quartal 2026', '2026-Q1'],
  ['FY26 Q1', '2026-Q1'],
  ['Q1 FY2026', '2026-Q1'],
  ['FY2026', '2026'],
  ['2026W5', '2026-W05'],
  ['KW 5 2026', '2026-W05'],
  ['Week 5, 2026', '2026-W05'],
  ['Mar 2026', '2026-03'],
  ['Mar-26', '2026-03'],
  ['März 2026', '2026-03'],
  ['août 2026', '2026-08'],
  ['2026 March', '2026-03'],
  ['3/2026', '2026-03'],
  ['2026/3', '2026-03'],
  ['202603', '2026-03'],
  ['20260331', '2026-03-31'],
  ['31/03/2026', '2026-03-31'],
  ['31.3.26', '2026-03-31'],
  ['2026-03-31T00:00:00Z', '2026-03-31'],
  ['2026-03-31 14:05', '2026-03-31'],
  ['31 March 2026', '2026-03-31'],
  ['March 31, 2026', '2026-03-31'],
])('reads %s as %s', (text, period) => {
  expect(read(text)).toBe(period);
});

it('reads a date by the order of its file', () => {
  expect(read('3/4/2026')).toBe('2026-04-03');
  expect(read('3/4/2026', { dayComesFirst: false })).toBe('2026-03-04');
  expect(findDayOrder(['3/4/2026', '13/4/2026'])).toBe(true);
  expect(findDayOrder(['3/4/2026', '3/14/2026'])).toBe(false);
  expect(findDayOrder(['3/4/2026', '2026-13-01'])).toBeNull();
  expect(findDayOrder(['13/4/2026', '3/14/2026'])).toBeNull();
});

it('brings quarters and years of a fiscal year to those of the calendar in which their middle lies', () => {
  const april = { fiscalYearStart: 4 };
  expect(read('FY2026 Q1', april)).toBe('2025-Q2');
  expect(read('FY2026 Q4', april)).toBe('2026-Q1');
  expect(read('FY2026', april)).toBe('2025');
  expect(read('2026-Q2', { fiscalYearStart: 10 })).toBe('2026-Q1');
  expect(read('FY2026', { fiscalYearStart: 10 })).toBe('2026');
  expect(read('2026-05', april)).toBe('2026-05');
  // February to April has its middle in March.
  expect(read('Q1 2026', { fiscalYearStart: 2 })).toBe('2025-Q1');
});

it('keeps four quarters of any fiscal year apart', () => {
  for (let fiscalYearStart = 1; fiscalYearStart <= 12; fiscalYearStart += 1) {
    const quarters = [1, 2, 3, 4].map((quarter) => read(`Q${quarter} 2026`, { fiscalYearStart }));
    expect(new Set(quarters).size).toBe(4);
  }
});

it('brings finer periods to a length, and refuses longer ones', () => {
  expect(read('31/03/2026', { length: 'month' })).toBe('2026-03');
  expect(read('Mar 2026', { length: 'quarter' })).toBe('2026-Q1');
  expect(read('2026-Q1', { length: 'month' })).toMatch(
    /is a quarter, which is longer than a month/,
  );
});

it.each([
  '',
  'soon',
  '2026-13',
  '31/31/2026',
  '30 Feb 2026',
  '2026-W54',
  'Q5 2026',
  '12',
  '45382',
  'Smarch 2026',
])('refuses "%s"', (text) => {
  expect(read(text)).toMatch(/^refused: /);
});

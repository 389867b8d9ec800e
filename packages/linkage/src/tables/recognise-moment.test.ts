import * as fc from 'fast-check';
import { periodOfInstant } from '../periods/locate.ts';
import { type MomentHabits, startMoments } from './recognise-moment.ts';

const berlin: MomentHabits = {
  dayComesFirst: true,
  fiscalYearStart: 1,
  length: 'month',
  timeZone: 'Europe/Berlin',
};
const read = (text: string, habits: Partial<MomentHabits> = {}): string => {
  const found = startMoments({ ...berlin, ...habits })(text);
  if ('reason' in found) return `refused: ${found.reason}`;
  return `${found.value.period.text} ${found.value.day ?? '-'}`;
};

it.each([
  ['2026-03-31', '2026-03 2026-03-31'],
  ['31/03/2026', '2026-03 2026-03-31'],
  ['2026-03-31 23:30', '2026-03 2026-03-31'],
  ['2026-03-31T23:30:00', '2026-03 2026-03-31'],
  ['2026-03-31T23:30:00Z', '2026-04 2026-04-01'],
  ['2026-03-31T23:30:00.123+02:00', '2026-03 2026-03-31'],
  ['2026-03-31 23:30:00 -0500', '2026-04 2026-04-01'],
  ['2026-03-31 22:30 UTC', '2026-04 2026-04-01'],
  ['31.3.26 14:05', '2026-03 2026-03-31'],
  ['31/03/2026 11:30 PM', '2026-03 2026-03-31'],
  ['March 31, 2026 9:05', '2026-03 2026-03-31'],
  ['2026-03', '2026-03 -'],
  ['2026-W05', '2026-01 -'],
])('reads %s as %s', (text, moment) => {
  expect(read(text)).toBe(moment);
});

it('reads a date by the order of its file', () => {
  expect(read('3/4/2026 10:00', { dayComesFirst: false })).toBe('2026-03 2026-03-04');
});

it.each([
  ['2026-Q1', /^refused: "2026-Q1" is a quarter, which is longer than a month$/],
  ['2026-03-31 25:00', /is not a date with a time/],
  ['2026-02-30', /is not a period/],
  ['yesterday', /is not a period/],
  ['', /is not a period/],
])('refuses %j', (text, reason) => {
  expect(read(text)).toMatch(reason);
});

it('puts an instant on the day that the zone calls it', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham'),
      (instant, timeZone) => {
        const day = periodOfInstant(instant, 'day', timeZone).text;
        expect(read(instant.toISOString(), { timeZone })).toBe(`${day.slice(0, 7)} ${day}`);
      },
    ),
  );
});

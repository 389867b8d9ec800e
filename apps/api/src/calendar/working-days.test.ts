import fc from 'fast-check';
import { localDay, localInstant } from './local-instant.ts';
import { weekdayOf, weekendOf } from './weekends.ts';
import { addDays, countWorkingDays, findWindow, type WorkCalendar } from './working-days.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
];

const zonesOfTheWorld = [
  ...zones,
  'Pacific/Pago_Pago',
  'Pacific/Honolulu',
  'Pacific/Marquesas',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'Atlantic/Azores',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Pacific/Chatham',
];

function weekly(timeZone: string, country: string | null = null): WorkCalendar {
  const weekend = weekendOf(country);
  return { timeZone, isOff: (day) => weekend.has(weekdayOf(day)) };
}

function hourIn(timeZone: string, instant: Date): string {
  return instant.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
}

describe('the hours in which somebody is mailed', () => {
  it.each(zones)('begin at 09:00 of each of 366 days in %s, whatever the clocks do', (timeZone) => {
    const calendar = weekly(timeZone);
    for (let days = 0; days < 366; days += 1) {
      const day = addDays('2027-01-01', days);
      const window = findWindow(localInstant(day, '09:00', timeZone), calendar, '09:00');
      expect(window?.day).toBe(
        [6, 7].includes(weekdayOf(day)) ? addDays(day, 8 - weekdayOf(day)) : day,
      );
      expect(hourIn(timeZone, window?.from ?? new Date(0))).toBe('09:00');
      expect(hourIn(timeZone, window?.until ?? new Date(0))).toBe('18:00');
    }
  });

  it('never lie in the night, on a day off or in the past, and never further than needed', () => {
    const instant = fc.integer({ min: Date.UTC(2027, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, timeZone) => {
        const from = new Date(at);
        const calendar = weekly(timeZone);
        const window = findWindow(from, calendar, '09:00');
        if (window === null) throw new Error('there is a working day in every week');
        expect(window.from.getTime()).toBeGreaterThanOrEqual(at);
        expect(window.from.getTime()).toBeLessThan(window.until.getTime());
        expect(localDay(window.from, timeZone)).toBe(window.day);
        expect(calendar.isOff(window.day)).toBe(false);
        const hour = hourIn(timeZone, window.from);
        expect(hour >= '08:00' && hour < '18:00').toBe(true);
        // Asked again from there, the answer is the same: nobody is put off twice.
        expect(findWindow(window.from, calendar, '09:00')).toEqual(window);
        expect(window.from.getTime() - at).toBeLessThan(4 * 86_400_000);
      }),
    );
  });

  it('are kept for 5,000 people in 24 zones around every change of the clocks', () => {
    const changes = [
      '2027-03-14',
      '2027-03-28',
      '2027-04-04',
      '2027-10-03',
      '2027-10-31',
      '2027-11-07',
    ];
    const people = Array.from({ length: 5_000 }, (_, place) => place);
    const outside = people.filter((place) => {
      const timeZone = zonesOfTheWorld[place % zonesOfTheWorld.length] ?? 'UTC';
      const change = Date.parse(changes[place % changes.length] ?? '');
      // Any minute of the three days around it.
      const from = new Date(change + (((place * 7_919) % 4_320) - 1_440) * 60_000);
      const window = findWindow(from, weekly(timeZone), '09:00');
      const hours = [window?.from, new Date((window?.until.getTime() ?? 0) - 1)].map((instant) =>
        hourIn(timeZone, instant ?? new Date(0)),
      );
      return hours.some((hour) => hour < '08:00' || hour >= '18:00');
    });
    expect(outside).toEqual([]);
  });

  it('are open at once within them, and wait at the edges', () => {
    const berlin = weekly('Europe/Berlin');
    const from = (instant: string): string | undefined =>
      findWindow(new Date(instant), berlin, '09:00')?.from.toISOString();
    expect(from('2027-01-13T06:59:59Z')).toBe('2027-01-13T08:00:00.000Z');
    expect(from('2027-01-13T07:00:00Z')).toBe('2027-01-13T07:00:00.000Z');
    expect(from('2027-01-13T16:59:59Z')).toBe('2027-01-13T16:59:59.000Z');
    expect(from('2027-01-13T17:00:00Z')).toBe('2027-01-14T08:00:00.000Z');
    expect(from('2027-01-15T17:00:00Z')).toBe('2027-01-18T08:00:00.000Z');
  });

  it('keep the weekend of the country, and end where no day is left', () => {
    const friday = localInstant('2027-01-15', '09:00', 'Asia/Riyadh');
    expect(findWindow(friday, weekly('Asia/Riyadh', 'SA'), '09:00')?.day).toBe('2027-01-17');
    expect(findWindow(friday, weekly('Asia/Riyadh'), '09:00')?.day).toBe('2027-01-15');
    expect(
      findWindow(friday, { timeZone: 'UTC', isOff: (day) => day > '2027-01-14' }, '09:00'),
    ).toBeNull();
  });
});

describe('working days', () => {
  it('are counted by the calendar of the person', () => {
    const holidays = new Set(['2027-03-26', '2027-03-29']);
    const easter: WorkCalendar = {
      timeZone: 'Europe/Berlin',
      isOff: (day) => [6, 7].includes(weekdayOf(day)) || holidays.has(day),
    };
    expect(countWorkingDays('2027-03-23', 3, weekly('Europe/Berlin'))).toBe('2027-03-26');
    expect(countWorkingDays('2027-03-23', 3, easter)).toBe('2027-03-30');
    expect(countWorkingDays('2027-03-23', 7, easter)).toBe('2027-04-05');
    expect(countWorkingDays('2027-03-23', 1, { ...easter, isOff: () => true })).toBeNull();
  });
});

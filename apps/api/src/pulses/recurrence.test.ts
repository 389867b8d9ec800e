import fc from 'fast-check';
import { localDay, localInstant } from '../calendar/local-instant.ts';
import { speakIn } from '../speech/speech.ts';
import {
  daysBetween,
  describeRecurrence,
  findTooSoon,
  findTurns,
  listOccurrences,
} from './recurrence.ts';

const quarterly = {
  rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU',
  startsOn: '2027-01-12',
  localTime: '09:00',
  timeZone: 'Europe/Berlin',
};
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
];

function clockIn(timeZone: string, instant: Date): string {
  return instant.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
}

describe('the waves of a recurrence', () => {
  it.each(zones)('come once on each of 366 days in %s, whatever the clocks do', (timeZone) => {
    for (const localTime of ['09:00', '02:30', '01:45']) {
      const daily = { rule: 'FREQ=DAILY', startsOn: '2026-01-01', localTime, timeZone };
      const found = listOccurrences(daily, new Date('2025-12-31T00:00:00Z'), 366);
      expect(found).toHaveLength(366);
      expect(found.map(({ date }) => date)).toEqual(
        Array.from({ length: 366 }, (_, days) =>
          new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10),
        ),
      );
      for (const { date, opensAt } of found) expect(localDay(opensAt, timeZone)).toBe(date);
      const others = found.filter(({ opensAt }) => clockIn(timeZone, opensAt) !== localTime);
      expect(others.length).toBeLessThanOrEqual(localTime === '09:00' ? 0 : 1);
    }
  });

  it('open at the end of a gap, and once in an hour that comes twice', () => {
    const at = (date: string, timeZone: string): string =>
      localInstant(date, '02:30', timeZone).toISOString();
    expect(at('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-10-25', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-03-08', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(localInstant('2026-11-01', '01:30', 'America/New_York').toISOString()).toBe(
      '2026-11-01T05:30:00.000Z',
    );
    expect(at('2026-10-04', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z');
    expect(localInstant('2026-04-05', '01:45', 'Australia/Lord_Howe').toISOString()).toBe(
      '2026-04-04T14:45:00.000Z',
    );
  });

  it('keep the time of day of the zone through summer and winter', () => {
    const found = listOccurrences(quarterly, new Date('2026-11-26T12:00:00Z'), 12);
    expect(found.slice(0, 4).map(({ opensAt }) => opensAt.toISOString())).toEqual([
      '2027-01-12T08:00:00.000Z',
      '2027-04-13T07:00:00.000Z',
      '2027-07-13T07:00:00.000Z',
      '2027-10-12T07:00:00.000Z',
    ]);
    expect(found).toHaveLength(12);
  });

  it('are the same from wherever one looks ahead', () => {
    const all = listOccurrences(quarterly, new Date('2027-01-01T00:00:00Z'), 12);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (days) => {
        const after = new Date(Date.UTC(2027, 0, 1 + days));
        const [next] = listOccurrences(quarterly, after, 1);
        expect(next).toEqual(all.find(({ opensAt }) => opensAt > after));
      }),
    );
  });

  it('end with a count, and are said in words', () => {
    const twice = { ...quarterly, rule: 'FREQ=YEARLY;COUNT=2' };
    expect(listOccurrences(twice, new Date('2026-11-26T12:00:00Z'), 12)).toHaveLength(2);
    expect(describeRecurrence(quarterly)).toBe('every 3 months on 2nd Tuesday');
  });

  it.each([
    ['de', 'alle 3 Monate am zweiten Dienstag'],
    ['fr', 'tous les 3 mois le deuxième mardi'],
    ['es', 'cada 3 meses el segundo martes'],
  ] as const)('are said in words of other languages: %s', (language, words) => {
    expect(speakIn(language, () => describeRecurrence(quarterly))).toBe(words);
  });

  it.each([
    ['FREQ=WEEKLY;INTERVAL=2', 'alle 2 Wochen am Dienstag'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', 'jede Woche am Montag und Donnerstag'],
    ['FREQ=MONTHLY;BYMONTHDAY=10', 'jeden Monat am 10. des Monats'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'jeden Monat am 1. und 15. des Monats'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'jeden Monat am letzten Tag des Monats'],
    ['FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1FR', 'jedes Jahr im März und September am letzten Freitag'],
    ['FREQ=DAILY;INTERVAL=45;COUNT=4', 'alle 45 Tage 4-mal'],
  ])('have words for what is usual: %s', (rule, words) => {
    const said = speakIn('de', () => describeRecurrence({ ...quarterly, rule }));
    expect(said).toBe(words);
  });

  it.each(['FREQ=FOO', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYDAY=XX'])(
    'are refused with a sentence for %s',
    (rule) => {
      expect(() => listOccurrences({ ...quarterly, rule }, new Date(0), 1)).toThrow(RangeError);
    },
  );
});

describe('the limit on how often people are asked', () => {
  const days = (...numbers: number[]): Date[] =>
    numbers.map((number) => new Date(Date.UTC(2027, 0, 1 + number, 9)));

  it('keeps six weeks between two and 13 weeks around three', () => {
    expect(findTooSoon([], days(0, 42, 91, 133))).toBeNull();
    expect(findTooSoon([], days(0, 41))).toEqual(days(41)[0]);
    expect(findTooSoon([], days(0, 42, 90))).toEqual(days(90)[0]);
    expect(findTooSoon(days(0), days(30))).toEqual(days(30)[0]);
    expect(findTooSoon(days(0, 1), days(100))).toBeNull();
  });

  it('holds whatever is planned that it lets through', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 10 }), (numbers) => {
        const planned = days(...[...numbers].sort((a, b) => a - b));
        fc.pre(findTooSoon([], planned) === null);
        const apart = (places: number): number[] =>
          planned.slice(places).map((later, i) => daysBetween(planned[i] ?? later, later));
        expect(apart(1).filter((distance) => distance < 42)).toEqual([]);
        expect(apart(2).filter((distance) => distance < 91)).toEqual([]);
      }),
    );
  });
});

describe('the turns of a rule', () => {
  const turnsOf = (rule: string, mostTurns: number): number | null =>
    findTurns(
      listOccurrences({ ...quarterly, rule }, new Date('2026-11-26T12:00:00Z'), 120).map(
        ({ opensAt }) => opensAt,
      ),
      mostTurns,
    );

  it.each([
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU', 1],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU', 1],
    ['FREQ=MONTHLY;BYDAY=2TU', 2],
    ['FREQ=WEEKLY;INTERVAL=2', 4],
    ['FREQ=WEEKLY', 7],
    ['FREQ=DAILY', 46],
  ])('of %s are %d, so that nobody is asked too soon', (rule, turns) => {
    expect(turnsOf(rule, 100)).toBe(turns);
    expect(turnsOf(rule, turns - 1)).toBeNull();
  });
});

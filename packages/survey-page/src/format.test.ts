import { formatClosing, formatDuration } from './index.ts';

const closesAt = '2026-12-04T16:00:00Z';

test('the closing time is in the zone and the language of the reader, and names the zone', () => {
  expect(formatClosing(closesAt, 'Europe/Berlin', 'en')).toBe(
    'Friday, 4 December 2026 at 17:00 (Central European Time)',
  );
  expect(formatClosing(closesAt, 'America/New_York', 'en-US')).toBe(
    'Friday, December 4, 2026 at 11:00 AM (Eastern Time)',
  );
  expect(formatClosing(closesAt, 'Europe/Berlin', 'de')).toBe(
    'Freitag, 4. Dezember 2026 um 17:00 (Mitteleuropäische Zeit)',
  );
  expect(formatClosing(closesAt, 'Pacific/Kiritimati', 'en')).toContain('Saturday, 5 December');
});

test('a zone without a name of its own is not shown as an offset of nothing', () => {
  expect(formatClosing(closesAt, 'UTC', 'en')).toBe(
    'Friday, 4 December 2026 at 16:00 (Coordinated Universal Time)',
  );
});

test('an instant or a zone that does not exist is an error', () => {
  expect(() => formatClosing('soon', 'UTC', 'en')).toThrow(RangeError);
  expect(() => formatClosing(closesAt, 'Mars/Olympus', 'en')).toThrow(RangeError);
});

test('durations are said as a person would', () => {
  const say = (language: 'en' | 'pl' | 'ar') =>
    [30, 90, 110, 360].map((seconds) => formatDuration(seconds, language));
  expect(say('en')).toEqual([
    'about 30 seconds',
    'about 90 seconds',
    'about 2 minutes',
    'about 6 minutes',
  ]);
  expect(say('pl').slice(2)).toEqual(['około 2 minut', 'około 6 minut']);
  expect(say('ar').slice(2)).toEqual(['نحو دقيقتين', 'نحو 6 دقائق']);
});

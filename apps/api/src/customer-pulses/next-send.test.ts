import { findMailHours, findNextSend } from './next-send.ts';

const zone = 'Europe/Berlin';
const rule = { startsOn: '2027-01-31', localTime: '10:00' } as const;
const next = (sends: 'once' | 'daily' | 'weekly' | 'monthly', from: string): string | undefined =>
  findNextSend({ ...rule, sends }, new Date(from), zone)?.toISOString();

test('the only time has passed or not', () => {
  expect(next('once', '2027-01-01T00:00:00Z')).toBe('2027-01-31T09:00:00.000Z');
  expect(next('once', '2027-01-31T09:00:00Z')).toBe('2027-01-31T09:00:00.000Z');
  expect(next('once', '2027-01-31T09:00:01Z')).toBeUndefined();
});

test('every day and week at the same time of day, through the change of the clocks', () => {
  expect(next('daily', '2027-01-31T10:00:00Z')).toBe('2027-02-01T09:00:00.000Z');
  expect(next('daily', '2029-07-01T09:00:00Z')).toBe('2029-07-02T08:00:00.000Z');
  expect(next('weekly', '2027-03-27T00:00:00Z')).toBe('2027-03-28T08:00:00.000Z');
});

test('every month, on its last day where it has no such day', () => {
  expect(next('monthly', '2027-02-01T00:00:00Z')).toBe('2027-02-28T09:00:00.000Z');
  expect(next('monthly', '2027-03-01T00:00:00Z')).toBe('2027-03-31T08:00:00.000Z');
  expect(next('monthly', '2031-12-15T00:00:00Z')).toBe('2031-12-31T09:00:00.000Z');
});

test('the next time is never before the instant, and never skips one', () => {
  for (let day = 0; day < 800; day += 1) {
    const from = new Date(Date.UTC(2027, 0, 20) + day * 86_400_000);
    for (const sends of ['daily', 'weekly', 'monthly'] as const) {
      const at = findNextSend({ ...rule, sends }, from, zone);
      const longest = { daily: 1, weekly: 7, monthly: 31 }[sends];
      expect(at?.getTime()).toBeGreaterThanOrEqual(from.getTime());
      const since = Math.max(from.getTime(), Date.UTC(2027, 0, 31));
      expect((at?.getTime() ?? 0) - since).toBeLessThanOrEqual((longest + 1) * 86_400_000);
    }
  }
});

test('mails leave by day only', () => {
  const hours = (now: string) => findMailHours(new Date(now), '10:00', zone);
  expect(hours('2027-01-12T12:00:00Z')).toEqual({
    from: new Date('2027-01-12T12:00:00Z'),
    until: new Date('2027-01-12T19:00:00Z'),
  });
  expect(hours('2027-01-12T03:00:00Z').from).toEqual(new Date('2027-01-12T09:00:00Z'));
  expect(hours('2027-01-12T19:30:00Z')).toEqual({
    from: new Date('2027-01-13T09:00:00Z'),
    until: new Date('2027-01-13T19:00:00Z'),
  });
});

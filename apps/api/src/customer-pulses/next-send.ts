import { localDay, localInstant } from '../calendar/local-instant.ts';

/** When customers who wait are mailed. */
export interface SendRule {
  readonly sends: 'once' | 'daily' | 'weekly' | 'monthly';
  /** The first day, `2027-01-12`; weekly and monthly ones go on its day of the week or month. */
  readonly startsOn: string;
  readonly localTime: string;
}

/** Mails to customers leave until this time of day. */
const closes = '20:00';
const opens = '08:00';

/**
 * The first time at or after an instant; null where the only one has passed. A month without the day
 * of the first has its last day instead.
 */
export function findNextSend(rule: SendRule, from: Date, timeZone: string): Date | null {
  for (let count = 0; ; count += 1) {
    const day = dayOf(rule, count, from);
    const at = localInstant(day, rule.localTime, timeZone);
    if (at >= from) return at;
    if (rule.sends === 'once') return null;
  }
}

/** Counted from the first day; what lies long before the instant is jumped over. */
function dayOf({ sends, startsOn }: SendRule, count: number, from: Date): string {
  const start = new Date(`${startsOn}T00:00:00Z`);
  const passed = Math.max(0, Math.floor((from.getTime() - start.getTime()) / 86_400_000) - 1);
  if (sends === 'monthly') {
    const skipped = Math.max(0, Math.floor(passed / 31) - 1);
    return addMonths(start, skipped + count);
  }
  const step = sends === 'weekly' ? 7 : sends === 'daily' ? 1 : 0;
  const skipped = step === 0 ? 0 : Math.floor(passed / step);
  return addDays(startsOn, step * (skipped + count));
}

function addMonths(start: Date, months: number): string {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(start.getUTCDate(), last);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** From when to when mails may leave: today while it is day, else from a time of the next day on. */
export function findMailHours(
  now: Date,
  localTime: string,
  timeZone: string,
): { readonly from: Date; readonly until: Date } {
  const today = localDay(now, timeZone);
  const until = localInstant(today, closes, timeZone);
  if (now < until) {
    const morning = localInstant(today, opens, timeZone);
    return { from: now < morning ? localInstant(today, localTime, timeZone) : now, until };
  }
  const tomorrow = addDays(today, 1);
  return {
    from: localInstant(tomorrow, localTime, timeZone),
    until: localInstant(tomorrow, closes, timeZone),
  };
}

import { currentSpeech, say } from '@throughline/speech';
import { minimumDaysBetween, twiceWithinDays, type Recurrence } from '@throughline/types';
import { RRuleTemporal } from 'rrule-temporal';
import { toText } from 'rrule-temporal/totext';
import { localInstant } from '../calendar/local-instant.ts';
import { sayRule } from './say-rule.ts';

/** A day that a rule gives, and the instant at which its wave opens. */
export interface PlannedDay {
  readonly date: string;
  readonly opensAt: Date;
}

type RuleOfDays = Omit<Recurrence, 'isLocal'>;

const day = 86_400_000;

/**
 * The next waves of a recurrence that open after an instant: one a calendar day of its zone,
 * whatever its clocks do that day.
 *
 * @throws RangeError with a sentence where the rule cannot be read or never comes.
 */
export function listOccurrences(recurrence: RuleOfDays, after: Date, most: number): PlannedDay[] {
  const rule = readRule(recurrence);
  const found: PlannedDay[] = [];
  let from = new Date(after.getTime() - 2 * day);
  while (found.length < most) {
    const next = takeNext(rule, recurrence.rule, from);
    if (next === null) break;
    from = next;
    const date = next.toISOString().slice(0, 10);
    const opensAt = localInstant(date, recurrence.localTime, recurrence.timeZone);
    if (opensAt > after) found.push({ date, opensAt });
  }
  return found;
}

/** The rule as people say it: "every 3 months on 2nd Tuesday". @throws RangeError as above. */
export function describeRecurrence(recurrence: RuleOfDays): string {
  const rule = readRule(recurrence);
  const { language } = currentSpeech();
  const said = language === 'en' ? null : sayRule(recurrence.rule, recurrence.startsOn);
  if (said !== null) return said;
  const text = toText(rule, language, { excludeTzAbbreviation: true });
  return language === 'en' ? text.replace(/ at 12 AM\b.*$/, '') : text;
}

/**
 * The first planned opening that would ask the same people again too soon: within six weeks of the
 * one before it, or for the third time in 13 weeks. Null where all keep their distance.
 *
 * @param earlier openings that have been, soonest first
 * @param planned openings to come, soonest first
 */
export function findTooSoon(earlier: readonly Date[], planned: readonly Date[]): Date | null {
  const all = [...earlier, ...planned];
  const soon = planned.find((opening, index) => {
    const place = earlier.length + index;
    const before = all[place - 1];
    const secondBefore = all[place - 2];
    return (
      (before !== undefined && daysBetween(before, opening) < minimumDaysBetween) ||
      (secondBefore !== undefined && daysBetween(secondBefore, opening) < twiceWithinDays)
    );
  });
  return soon ?? null;
}

/**
 * The fewest turns in which whole groups can be asked by a rule, so that nobody is asked too soon:
 * one, where everybody can be asked each time. Null where even the most are too few.
 */
export function findTurns(planned: readonly Date[], mostTurns: number): number | null {
  for (let turns = 1; turns <= mostTurns; turns += 1) {
    const rounds = planned
      .slice(0, turns)
      .map((_, first) => planned.filter((__, index) => index % turns === first));
    if (rounds.every((round) => findTooSoon([], round) === null)) return turns;
  }
  return null;
}

/** Whole days between two openings; an hour that a zone's clocks skip does not count. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / day);
}

/** Days are reckoned in UTC, where each is 24 hours; the time of day is found for each apart. */
function readRule({ rule, startsOn }: RuleOfDays): RRuleTemporal {
  const rruleString = `DTSTART:${startsOn.replaceAll('-', '')}T000000Z\nRRULE:${rule}`;
  try {
    return new RRuleTemporal({ rruleString, strict: true });
  } catch (error) {
    throw unreadable(rule, error);
  }
}

function takeNext(rule: RRuleTemporal, words: string, from: Date): Date | null {
  try {
    const next = rule.next(from);
    return next === null ? null : new Date(next.epochMilliseconds);
  } catch (error) {
    throw unreadable(words, error);
  }
}

function unreadable(rule: string, cause: unknown): RangeError {
  return new RangeError(
    say(
      'The rule {rule} names no day that ever comes, or is not a rule of RFC 5545. Correct it, or choose one of the usual ones.',
      { rule },
    ),
    { cause },
  );
}

import { chooseSurveyLanguage, surveyLanguages } from '@throughline/survey-page';
import type { SharePlan } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { addDays, findWindow } from '../calendar/working-days.ts';
import { localInstant } from '../calendar/local-instant.ts';
import { readCalendars } from '../calendar/read-calendars.ts';
import type { PaceLimits } from '../config/mail-config.ts';
import { canBeWritten, wayOf } from '../directory/reach.ts';
import { hashOfEmail } from '../mail/unwanted.ts';
import { estimateSending } from '../pulses/plan-sending.ts';

/** How long mails about results may take to leave: whoever is away gets one on coming back. */
export const shareDays = 14;

/** People who were asked, alike in where they are and since when they are back. */
interface AskedGroup {
  readonly timeZone: string;
  readonly country: string | null;
  readonly localTime: string;
  /** The last day of their leave; null where they are at work. */
  readonly awayUntil: string | null;
  readonly ids: readonly string[];
}

/** When the mails of some people leave. */
export interface PlannedGroup extends AskedGroup {
  readonly from: Date;
  readonly until: Date;
}

/** Everybody who was asked and is still in the directory; who answered is not known here, and not asked. */
const asked = `roster.invitation i JOIN roster.wave w ON w.id = i.wave_id
  JOIN roster.person p ON p.id = i.person_id`;

/**
 * When whom is mailed; people whose leave lasts longer than mails wait are not among them.
 *
 * @param end when mails leave no more
 */
export async function planGroups(
  db: EntityManager,
  waveId: string,
  { now, end }: { readonly now: Date; readonly end: Date },
): Promise<PlannedGroup[]> {
  const groups = await db.query<AskedGroup[]>(
    `SELECT i.time_zone AS "timeZone", i.country, w.local_time AS "localTime",
       away.until::text AS "awayUntil", array_agg(i.id) AS ids
     FROM ${asked}
     CROSS JOIN LATERAL (SELECT CASE WHEN coalesce(p.leave_from, p.leave_until) IS NOT NULL
         AND ($2::timestamptz AT TIME ZONE i.time_zone)::date
           BETWEEN coalesce(p.leave_from, '-infinity') AND coalesce(p.leave_until, 'infinity')
       THEN coalesce(p.leave_until, 'infinity') END AS until) away
     WHERE i.wave_id = $1 AND ${canBeWritten('p')}
     GROUP BY 1, 2, 3, 4 ORDER BY count(*) DESC, 1, 2, 4`,
    [waveId, now],
  );
  const calendarOf = await readCalendars(db);
  return groups.flatMap((group) => {
    const { awayUntil, localTime, timeZone } = group;
    if (awayUntil === 'infinity') return [];
    const back =
      awayUntil === null ? now : localInstant(addDays(awayUntil, 1), localTime, timeZone);
    const window = findWindow(back, calendarOf(group), localTime);
    return window === null || window.from >= end
      ? []
      : [{ ...group, from: window.from, until: window.until }];
  });
}

export function endOfMails(now: Date): Date {
  return new Date(now.getTime() + shareDays * 86_400_000);
}

/** A delivery for everyone of these groups, after those that they had already. */
export async function queueMails(
  db: EntityManager,
  waveId: string,
  groups: readonly PlannedGroup[],
): Promise<void> {
  for (const { ids, from, until } of groups) {
    await db.query(
      `INSERT INTO roster.delivery (invitation_id, wave_id, kind, number, way, due_at, window_ends_at)
       SELECT i.id, i.wave_id, 'results', 1 + (SELECT coalesce(max(d.number), 0) FROM roster.delivery d
           WHERE d.invitation_id = i.id AND d.kind = 'results'), ${wayOf('p')}, $2, $3 FROM ${asked}
       WHERE i.id = ANY ($1::uuid[]) AND i.wave_id = $4`,
      [ids, from, until, waveId],
    );
  }
}

/** What sharing would do, in numbers. */
export async function planShare(
  db: EntityManager,
  waveId: string,
  { now, pace }: { readonly now: Date; readonly pace: PaceLimits },
): Promise<SharePlan> {
  const groups = await planGroups(db, waveId, { now, end: endOfMails(now) });
  const ids = groups.flatMap((group) => group.ids);
  const locales = await db.query<{ locale: string; people: number }[]>(
    `SELECT p.locale, count(*)::int AS people FROM ${asked} WHERE i.id = ANY ($1::uuid[])
     GROUP BY 1`,
    [ids],
  );
  const domains = await db.query<{ people: number; bounced: number }[]>(
    `SELECT count(*)::int AS people, count(s.address)::int AS bounced FROM ${asked}
     LEFT JOIN roster.suppression s ON s.reason = 'bounced' AND s.address = ${hashOfEmail('p.email')}
     WHERE i.id = ANY ($1::uuid[]) AND p.email IS NOT NULL AND p.reach IS NULL
     GROUP BY lower(split_part(p.email, '@', 2))`,
    [ids],
  );
  const [all] = await db.query<{ people: number; withoutEmail: number }[]>(
    `SELECT count(*)::int AS people,
       count(*) FILTER (WHERE NOT ${canBeWritten('p')})::int AS "withoutEmail"
     FROM ${asked} WHERE i.wave_id = $1`,
    [waveId],
  );
  const { people, withoutEmail } = all ?? { people: 0, withoutEmail: 0 };
  return {
    people: ids.length,
    groups: joinAlike(groups),
    languages: countLanguages(locales),
    away: people - withoutEmail - ids.length,
    withoutEmail,
    bounced: domains.reduce((sum, { bounced }) => sum + bounced, 0),
    sendingSeconds: estimateSending(
      domains.map((domain) => domain.people - domain.bounced),
      pace,
    ),
  };
}

/** By the language that their mails are written in, the most read first. */
function countLanguages(
  locales: readonly { readonly locale: string; readonly people: number }[],
): SharePlan['languages'] {
  return surveyLanguages
    .map((language) => ({
      language,
      people: locales
        .filter(({ locale }) => chooseSurveyLanguage(locale) === language)
        .reduce((sum, one) => sum + one.people, 0),
    }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.people - one.people);
}

/** One row for all who are mailed at the same time in the same place. */
function joinAlike(groups: readonly PlannedGroup[]): SharePlan['groups'] {
  const alike = Map.groupBy(groups, ({ timeZone, country, from }) =>
    JSON.stringify([timeZone, country, from.toISOString()]),
  );
  return [...alike.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { timeZone, country, from } = first;
    const people = own.reduce((sum, { ids }) => sum + ids.length, 0);
    return [{ timeZone, country, people, mailAt: from.toISOString() }];
  });
}

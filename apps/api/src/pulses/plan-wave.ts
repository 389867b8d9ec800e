import { randomUUID } from 'node:crypto';
import { chooseSurveyLanguage } from '@throughline/survey-page';
import { defaultLocalTime, type SendPlan } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { readCalendars } from '../calendar/read-calendars.ts';
import type { PaceLimits } from '../config/mail-config.ts';
import { findAudience, type Audience } from './audience.ts';
import { closingTime } from './closing-time.ts';
import { foreseeReminders, toReminded } from './foresee-reminders.ts';
import { freezePages } from './freeze-forms.ts';
import { invitedSql } from './invited-sql.ts';
import { roundOf, type LaunchTerms } from './launch-wave.ts';
import { listObstacles } from './list-obstacles.ts';
import { findUnshared } from './loop-gate.ts';
import { planMails } from './plan-mails.ts';
import { planSending } from './plan-sending.ts';
import { planService } from './plan-service.ts';
import type { PulseEntity } from './pulse.entity.ts';
import { WaveEntity } from './wave.entity.ts';

/** What opening a wave now would do, in numbers, before anything happens. */
export async function planWave(
  db: EntityManager,
  pulse: PulseEntity,
  { now, timing, askAgain, openUnshared, pace }: LaunchTerms & { readonly pace: PaceLimits },
): Promise<SendPlan> {
  const audience = await findAudience(db, pulse, { now, asksAgain: askAgain !== null });
  const mails = await planMails(db, audience, { timing, now });
  const closesAt = closingTime(now, pulse.windowDays);
  const written = mails.filter((group) => group.written > 0);
  const asked = audience.units.filter((unit) => unit.people > 0);
  const locales = await countLocales(db, audience);
  const waves = await db.getRepository(WaveEntity).countBy({ pulseId: pulse.id });
  const pages = await freezePages(db, pulse, roundOf(waves + 1, audience.turns));
  const cohorts = (audience.cohorts ?? []).map((one) => ({ ...one, id: randomUUID() }));
  const service = await planService(db, cohorts, pages.questionnaires);
  const unshared = await findUnshared(db, pulse.id);
  const launch = {
    audience,
    pages,
    mails,
    now,
    unshared: openUnshared === null ? unshared : null,
  };
  const longest = Object.values(service.questionnaires).map((one) => one.estimatedSeconds);
  return {
    people: audience.people,
    units: asked.length,
    cohorts: audience.cohorts?.length ?? 0,
    timeZones: written.map(({ timeZone, country, written: people, mail }) => ({
      timeZone,
      country,
      people,
      mailAt: mail?.dueAt.toISOString() ?? null,
    })),
    mailedAtOnce: written
      .filter(({ mail }) => mail?.dueAt.getTime() === now.getTime())
      .reduce((sum, group) => sum + group.written, 0),
    ...(await planSending(db, audience, pace)),
    languages: sumByLanguage(locales),
    estimatedSeconds: Math.max(...longest),
    closesAt: closesAt.toISOString(),
    reminders: foreseeReminders(toReminded(mails), {
      calendarOf: await readCalendars(db),
      localTime: timing?.localTime ?? defaultLocalTime,
      closesAt,
    }),
    unitsTooSmall: audience.units.filter((unit) => unit.people > 0 && unit.people < pulse.k).length,
    leftOut: audience.leftOut,
    turns: audience.turns,
    heads: audience.heads,
    unshared,
    obstacles: (await listObstacles(db, pulse, launch)).map(({ reason }) => reason()),
  };
}

async function countLocales(
  db: EntityManager,
  { parameters }: Audience,
): Promise<{ value: string; people: number }[]> {
  return db.query(
    `SELECT p.locale AS value, count(*)::int AS people
     FROM (${invitedSql}) i JOIN roster.person p ON p.id = i.id
     GROUP BY p.locale ORDER BY people DESC, value`,
    [...parameters],
  );
}

function sumByLanguage(
  locales: readonly { value: string; people: number }[],
): { language: string; people: number }[] {
  const sums = new Map<string, number>();
  for (const { value, people } of locales) {
    const language = chooseSurveyLanguage(value);
    sums.set(language, (sums.get(language) ?? 0) + people);
  }
  return [...sums].map(([language, people]) => ({ language, people }));
}

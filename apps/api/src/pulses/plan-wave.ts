import { chooseSurveyLanguage } from '@throughline/survey-page';
import type { SendPlan } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { findAudience } from './audience.ts';
import { freezePages } from './freeze-forms.ts';
import { listObstacles } from './list-obstacles.ts';
import type { PulseEntity } from './pulse.entity.ts';
import { WaveEntity } from './wave.entity.ts';

/** What opening a wave now would do, in numbers, before anything happens. */
export async function planWave(
  db: EntityManager,
  pulse: PulseEntity,
  now: Date,
): Promise<SendPlan> {
  const audience = await findAudience(db, pulse, now);
  const asked = audience.units.filter((unit) => unit.people > 0).map((unit) => unit.id);
  const zones = await countPeopleBy(db, 'time_zone', asked);
  const locales = await countPeopleBy(db, 'locale', asked);
  const waves = await db.getRepository(WaveEntity).countBy({ pulseId: pulse.id });
  const pages = await freezePages(db, pulse, waves + 1);
  const [first] = Object.values(pages.questionnaires);
  return {
    people: audience.people,
    units: asked.length,
    cohorts: audience.cohorts?.length ?? 0,
    timeZones: zones.map(({ value, people }) => ({
      timeZone: value,
      people,
      localTime: formatLocalTime(now, value),
    })),
    languages: sumByLanguage(locales),
    estimatedSeconds: first?.estimatedSeconds ?? 0,
    closesAt: closingTime(now, pulse.windowDays).toISOString(),
    unitsTooSmall: audience.units.filter((unit) => unit.people > 0 && unit.people < pulse.k).length,
    waiting: audience.waiting,
    heads: audience.heads,
    obstacles: (await listObstacles(db, pulse, { audience, pages, now })).map(
      ({ reason }) => reason,
    ),
  };
}

export function closingTime(opening: Date, windowDays: number): Date {
  return new Date(opening.getTime() + windowDays * 86_400_000);
}

async function countPeopleBy(
  db: EntityManager,
  column: 'time_zone' | 'locale',
  unitIds: readonly string[],
): Promise<{ value: string; people: number }[]> {
  return db.query(
    `SELECT ${column} AS value, count(*)::int AS people FROM roster.person
     WHERE unit_id = ANY ($1) GROUP BY ${column} ORDER BY people DESC, value`,
    [unitIds],
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

function formatLocalTime(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
}

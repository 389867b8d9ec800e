import { isServiceMeasure, reviewWording } from '@throughline/instrument';
import { say, sayCount } from '@throughline/speech';
import {
  minimumAudience,
  type ProblemCode,
  type Questionnaire,
  type UnsharedWave,
} from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { Audience } from './audience.ts';
import { closingTime } from './closing-time.ts';
import type { FrozenPages } from './freeze-forms.ts';
import { invitedParameters, invitedSql } from './invited-sql.ts';
import type { MailGroup } from './plan-mails.ts';
import type { PulseEntity } from './pulse.entity.ts';
import { sayArchived } from './schedule-refusals.ts';

/** Why a wave cannot be opened now; said when it is told, as it is kept in English. */
export interface Obstacle {
  readonly code: ProblemCode;
  readonly reason: () => string;
}

/** What is about to be asked, and of whom. */
interface Launch {
  readonly audience: Audience;
  readonly pages: FrozenPages;
  readonly mails: readonly MailGroup[];
  readonly now: Date;
  /** What has to be shared first; null where nothing has, or a reason was given to open without. */
  readonly unshared: UnsharedWave | null;
}

const similarDays = 30;

/** All that stands in the way, the weightiest first; empty when the wave can be opened. */
export async function listObstacles(
  db: EntityManager,
  pulse: PulseEntity,
  launch: Launch,
): Promise<Obstacle[]> {
  const found = [
    checkArchive(pulse),
    checkSize(pulse, launch.audience),
    await checkOpenWave(db, pulse),
    checkGate(launch),
    checkIdentity(launch.pages),
    checkReach(pulse, launch),
    await checkSimilar(db, pulse, launch),
  ];
  return found.filter((obstacle) => obstacle !== null);
}

function checkArchive({ archivedAt }: PulseEntity): Obstacle | null {
  if (archivedAt === null) return null;
  return { code: 'pulse-archived', reason: sayArchived };
}

function checkSize(pulse: PulseEntity, audience: Audience): Obstacle | null {
  const needed = Math.max(minimumAudience, pulse.k);
  if (audience.people >= needed && audience.cohorts !== null) return null;
  const { askedRecently } = audience.leftOut;
  if (audience.people + askedRecently >= needed) {
    return {
      code: 'asked-too-often',
      reason: () =>
        sayCount(
          askedRecently,
          '{count} person would be asked again too soon, and {left} are left. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later day, or say why they are asked again all the same.',
          '{count} people would be asked again too soon, and {left} are left. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later day, or say why they are asked again all the same.',
          { left: audience.people },
        ),
    };
  }
  return {
    code: 'audience-too-small',
    reason: () =>
      sayCount(
        audience.people,
        "The audience has {count} person; at least {needed} are needed, so that nobody's answers can be told apart.",
        "The audience has {count} people; at least {needed} are needed, so that nobody's answers can be told apart.",
        { needed },
      ),
  };
}

async function checkOpenWave(db: EntityManager, pulse: PulseEntity): Promise<Obstacle | null> {
  const [running] = await db.query<{ number: number }[]>(
    `SELECT number FROM roster.wave WHERE pulse_id = $1 AND state <> 'closed'`,
    [pulse.id],
  );
  if (running === undefined) return null;
  return {
    code: 'wave-open',
    reason: () =>
      say('Wave {number} of this pulse is still open. Close it first.', { number: running.number }),
  };
}

function checkGate({ unshared }: Launch): Obstacle | null {
  if (unshared === null) return null;
  return {
    code: 'results-not-shared',
    reason: () =>
      say(
        'The results of wave {number} have not been shared with those who were asked. Share them with what was decided, or say why a wave opens without.',
        { number: unshared.number },
      ),
  };
}

/** An answer to who one is would stand beside all the others, whatever the partition does. */
function checkIdentity({ questionnaires }: FrozenPages): Obstacle | null {
  const wordings = Object.values(questionnaires)
    .flatMap(({ questions }) => questions)
    .map(({ text }) => text);
  const asking = wordings.find((text) => reviewWording(text).includes('identity'));
  if (asking === undefined) return null;
  return {
    code: 'asks-identity',
    reason: () =>
      say(
        '“{text}” asks who somebody is, and the people asked are promised that nobody can tell. Take it out of the questionnaire; to break results down, use an attribute of the people file.',
        { text: asking },
      ),
  };
}

/** A person without a working day in the window would be asked and never told. */
function checkReach(pulse: PulseEntity, { mails, now }: Launch): Obstacle | null {
  const closesAt = closingTime(now, pulse.windowDays);
  const late = mails.filter(({ mail }) => mail === null || mail.dueAt >= closesAt);
  const people = late.reduce((sum, group) => sum + group.people, 0);
  if (people === 0) return null;
  return {
    code: 'no-working-day',
    reason: () =>
      sayCount(
        people,
        '{count} person has no working day in the {days} days that the wave is open, because of holidays or blackout dates. Choose another day.',
        '{count} people have no working day in the {days} days that the wave is open, because of holidays or blackout dates. Choose another day.',
        { days: pulse.windowDays },
      ),
  };
}

/**
 * Two pulses that ask the same of nearly the same people tell, by their difference, about the few
 * who are in one only. Every recommended form has the core items and tells of the same constructs,
 * so no two of them are questionnaires apart; one's own is compared by what it asks. Waves of one
 * pulse are not meant: their levels are told coarsely instead.
 */
async function checkSimilar(
  db: EntityManager,
  pulse: PulseEntity,
  { audience, pages, now }: Launch,
): Promise<Obstacle | null> {
  const close = await db.query<SimilarWave[]>(
    `WITH asked AS MATERIALIZED (SELECT id FROM (${invitedSql}) p),
       earlier AS (
         SELECT w.id, w.number, w.k, o.name, o.form, w.questionnaires FROM roster.wave w
         JOIN roster.pulse o ON o.id = w.pulse_id
         WHERE w.pulse_id <> $${invitedParameters + 1} AND w.planned_at > $${invitedParameters + 2})
     SELECT e.name, e.number, e.form, e.questionnaires, d.people FROM earlier e
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS people FROM asked a
       FULL JOIN (SELECT person_id FROM roster.invitation i WHERE i.wave_id = e.id) i
         ON i.person_id = a.id
       WHERE a.id IS NULL OR i.person_id IS NULL) d
     WHERE d.people BETWEEN 1 AND greatest(e.k, $${invitedParameters + 3}::int) - 1
     ORDER BY d.people, e.name`,
    [...audience.parameters, pulse.id, new Date(now.getTime() - similarDays * 86_400_000), pulse.k],
  );
  const [{ serves }] = await db.query<[{ serves: boolean }]>(
    'SELECT EXISTS (SELECT FROM roster.service) AS serves',
  );
  const similar = close.find(
    ({ form, questionnaires }) =>
      (form !== 'own' && pulse.form !== 'own') ||
      (serves && ratesService(questionnaires)) ||
      measuresTheSame(pages.questionnaires, questionnaires),
  );
  if (similar === undefined) return null;
  const { name, number, people } = similar;
  return {
    code: 'audience-too-similar',
    reason: () =>
      sayCount(
        people,
        'This pulse asks about the same as wave {number} of “{name}”, of an audience that differs by only {count} person. The difference of the two results would tell about them alone. Ask the same units, or wait until {days} days have passed.',
        'This pulse asks about the same as wave {number} of “{name}”, of an audience that differs by only {count} people. The difference of the two results would tell about them alone. Ask the same units, or wait until {days} days have passed.',
        { number, name, days: similarDays },
      ),
  };
}

/** Whichever questionnaire it is part of, the service of a unit is one measure. */
function ratesService(pages: Readonly<Record<string, Questionnaire>>): boolean {
  return Object.values(pages).some(({ questions }) =>
    questions.some((one) => one.kind === 'single' && isServiceMeasure(one.construct ?? '')),
  );
}

interface SimilarWave {
  readonly name: string;
  readonly number: number;
  readonly people: number;
  readonly form: string;
  readonly questionnaires: Readonly<Record<string, Questionnaire>>;
}

/** Whether two waves count for one construct, or have one question in common, under whatever id. */
function measuresTheSame(
  one: Readonly<Record<string, Questionnaire>>,
  other: Readonly<Record<string, Questionnaire>>,
): boolean {
  const list = (pages: Readonly<Record<string, Questionnaire>>): string[] =>
    Object.values(pages)
      .flatMap(({ questions }) => questions)
      .flatMap((question) => [
        `text ${question.text.toLowerCase()}`,
        ...(question.kind === 'single' && question.construct !== null
          ? [`construct ${question.construct}`]
          : []),
      ]);
  const known = new Set(list(one));
  return list(other).some((measure) => known.has(measure));
}

import { randomUUID } from 'node:crypto';
import type { Cohort } from '@throughline/disclosure';
import { formsOfWave, largestAnswerBytes } from '@throughline/instrument';
import { say } from '@throughline/speech';
import { defaultLocalTime, type Form, type OneOff } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { clocksSql } from '../directory/person-clocks.ts';
import { canBeWritten, wayOf } from '../directory/reach.ts';
import { lockRoster } from '../directory/roster-lock.ts';
import { AppError } from '../http/app-error.ts';
import { findAudience, type Audience } from './audience.ts';
import { lockQuestionnaire } from '../questionnaires/questionnaires.queries.ts';
import { chooseVariants, type Invitee } from './choose-variants.ts';
import { recordMoves } from './compare-rosters.ts';
import { freezePages, type FrozenPages } from './freeze-forms.ts';
import { invitedParameters, invitedSql } from './invited-sql.ts';
import { listObstacles } from './list-obstacles.ts';
import { findUnshared } from './loop-gate.ts';
import { closingTime } from './closing-time.ts';
import { planMails, type MailGroup, type MailTiming } from './plan-mails.ts';
import { planService, type ServicePlan } from './plan-service.ts';
import { PulseEntity } from './pulse.entity.ts';
import { WaveEntity } from './wave.entity.ts';

/** What the sealed JSON holds beside the answers: the form and punctuation. */
const envelopeBytes = 64;

export interface LaunchTerms {
  readonly now: Date;
  /** Null to mail everybody at once, whatever the hour where they are. */
  readonly timing: MailTiming | null;
  /** Why people are asked again who were asked too recently; null to leave them out. */
  readonly askAgain: string | null;
  /** Why it opens though the last results were not shared; null to have it refused then. */
  readonly openUnshared: string | null;
  /** What this wave alone asks besides. */
  readonly oneOff?: OneOff | null;
}

/**
 * Freezes audience, thresholds and questionnaire and writes one invitation a person, all in the
 * caller's transaction. Credentials follow in a transaction of their own, made by the worker.
 *
 * @throws AppError 409 with the reason where the wave cannot be opened.
 */
export async function launchWave(
  db: EntityManager,
  pulseId: string,
  { now, timing, askAgain, openUnshared, oneOff = null }: LaunchTerms,
): Promise<WaveEntity> {
  const pulse = await db
    .getRepository(PulseEntity)
    .findOne({ where: { id: pulseId }, lock: { mode: 'pessimistic_write' } });
  if (pulse === null) throw new AppError('not-found', say('There is no such pulse.'));
  await lockRoster(db);
  // Nobody saves another version between what is frozen here and the wave that names it.
  if (pulse.questionnaireId !== null) await lockQuestionnaire(db, pulse.questionnaireId);
  const audience = await findAudience(db, pulse, { now, asksAgain: askAgain !== null });
  const number = (await db.getRepository(WaveEntity).countBy({ pulseId })) + 1;
  const round = roundOf(number, audience.turns);
  const pages = await freezePages(db, pulse, round, oneOff);
  const mails = await planMails(db, audience, { timing, now });
  const unshared = await findUnshared(db, pulseId);
  const mayOpen = unshared === null || openUnshared !== null;
  const launch = { audience, pages, mails, now, unshared: mayOpen ? null : unshared };
  const [obstacle] = await listObstacles(db, pulse, launch);
  if (obstacle !== undefined) throw new AppError(obstacle.code, obstacle.reason);
  const cohorts = (audience.cohorts ?? []).map((one) => ({ ...one, id: randomUUID() }));
  const service = await planService(db, cohorts, pages.questionnaires);
  const asked = { ...pages, questionnaires: service.questionnaires };
  const wave = await insertWave(db, pulse, {
    audience,
    pages: asked,
    number,
    now,
    localTime: timing?.localTime ?? defaultLocalTime,
    askAgain,
    openedUnshared: unshared === null ? null : openUnshared,
  });
  await insertUnits(db, wave.id, audience);
  await insertCohorts(db, wave.id, cohorts, service);
  await insertInvitations(db, wave, formsOfWave(pulse.form, round), {
    audience,
    service,
    mails,
  });
  await recordMoves(db, wave, audience.units);
  return wave;
}

async function insertWave(
  db: EntityManager,
  pulse: PulseEntity,
  launch: {
    readonly audience: Audience;
    readonly pages: FrozenPages;
    readonly number: number;
    readonly now: Date;
    readonly localTime: string;
    readonly askAgain: string | null;
    readonly openedUnshared: string | null;
  },
): Promise<WaveEntity> {
  const { audience, number, now, localTime, askAgain, openedUnshared } = launch;
  const { questionnaires, versionId } = launch.pages;
  const answerBytes =
    envelopeBytes +
    Math.max(...Object.values(questionnaires).map((one) => largestAnswerBytes(one)));
  const { k, commentK, attributes } = pulse;
  return db.save(
    db.create(WaveEntity, {
      pulseId: pulse.id,
      number,
      state: 'opening',
      plannedAt: now,
      openedAt: null,
      closesAt: closingTime(now, pulse.windowDays),
      localTime,
      closedAt: null,
      k,
      commentK,
      attributes,
      invited: audience.people,
      leftOut: audience.leftOut,
      askedAgain: askAgain,
      openedUnshared,
      questionnaires,
      questionnaireVersionId: versionId,
      answerBytes,
      sealPublicKey: null,
      referenceWave: null,
      withheld: null,
      coarsened: null,
      mailPausedAt: null,
      mailPauseReason: null,
    }),
  );
}

async function insertUnits(db: EntityManager, waveId: string, audience: Audience): Promise<void> {
  const { units } = audience;
  await db.query(
    `INSERT INTO roster.wave_unit (wave_id, unit_id, parent_id, key, name)
     SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[])`,
    [
      waveId,
      units.map((unit) => unit.id),
      units.map((unit) => unit.parentId),
      units.map((unit) => unit.key),
      units.map((unit) => unit.name),
    ],
  );
}

async function insertCohorts(
  db: EntityManager,
  waveId: string,
  rows: readonly (Cohort & { readonly id: string })[],
  service: ServicePlan,
): Promise<void> {
  await db.query(
    `INSERT INTO roster.cohort (id, wave_id, unit_id, invited, serving)
     SELECT c.id, $1, c.unit_id, c.invited, c.serving::uuid[]
     FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[])
       AS c (id, unit_id, invited, serving)`,
    [
      waveId,
      rows.map((row) => row.id),
      rows.map((row) => row.unitId),
      rows.map((row) => row.invited),
      rows.map((row) => `{${(service.drawn.get(row.id) ?? []).join(',')}}`),
    ],
  );
  const places = rows.flatMap(({ id, places: own }) =>
    own.map(({ unitId, bucket }) => ({ cohort_id: id, unit_id: unitId, bucket })),
  );
  await db.query(
    `INSERT INTO roster.cohort_place (cohort_id, unit_id, bucket)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS p (cohort_id uuid, unit_id uuid, bucket text[])`,
    [JSON.stringify(places)],
  );
}

async function insertInvitations(
  db: EntityManager,
  wave: WaveEntity,
  forms: readonly Form[],
  {
    audience,
    service,
    mails,
  }: {
    readonly audience: Audience;
    readonly service: ServicePlan;
    readonly mails: readonly MailGroup[];
  },
): Promise<void> {
  const invitees = await findInvitees(db, wave, audience);
  const [only = 'nine'] = forms;
  const variants = forms.length === 1 ? null : chooseVariants(invitees, wave);
  await db.query(
    `INSERT INTO roster.invitation (wave_id, person_id, cohort_id, unit_id, attributes, variant,
       time_zone, country, asked_on)
     SELECT $1, i.person, i.cohort, i.unit, i.attributes::jsonb, i.variant, c.time_zone, c.country,
       m.asked_on
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[])
       AS i (person, cohort, unit, attributes, variant)
     JOIN (${clocksSql}) c ON c.person_id = i.person
     JOIN jsonb_to_recordset($7::jsonb) AS m (time_zone text, country text, asked_on date)
       ON m.time_zone = c.time_zone AND m.country IS NOT DISTINCT FROM c.country`,
    [
      wave.id,
      invitees.map((invitee) => invitee.personId),
      invitees.map((invitee) => invitee.cohortId),
      invitees.map((invitee) => invitee.unitId),
      invitees.map((invitee) => JSON.stringify(invitee.attributes)),
      invitees.map(({ personId, cohortId }) =>
        service.pageOf(variants?.get(personId) ?? only, cohortId),
      ),
      JSON.stringify(mails.map(toRow)),
    ],
  );
  await db.query(
    `INSERT INTO roster.delivery (invitation_id, wave_id, kind, way, due_at, window_ends_at)
     SELECT i.id, i.wave_id, 'invitation', ${wayOf('p')}, m.due_at, m.window_ends_at FROM roster.invitation i
     JOIN jsonb_to_recordset($2::jsonb)
         AS m (time_zone text, country text, due_at timestamptz, window_ends_at timestamptz)
       ON m.time_zone = i.time_zone AND m.country IS NOT DISTINCT FROM i.country
     JOIN roster.person p ON p.id = i.person_id AND ${canBeWritten('p')}
     WHERE i.wave_id = $1`,
    [wave.id, JSON.stringify(mails.map(toRow))],
  );
}

function toRow({ timeZone, country, mail }: MailGroup): Record<string, unknown> {
  return {
    time_zone: timeZone,
    country,
    asked_on: mail?.askedOn,
    due_at: mail?.dueAt,
    window_ends_at: mail?.windowEndsAt,
  };
}

/** A pulse that asks its groups in turns has asked everybody after so many waves: only then the next forms. */
export function roundOf(waveNumber: number, turns: number): number {
  return Math.ceil(waveNumber / turns);
}

/** Everybody who is asked, where they are counted, and the page they had last time. */
async function findInvitees(
  db: EntityManager,
  wave: WaveEntity,
  audience: Audience,
): Promise<(Invitee & { unitId: string; attributes: Record<string, string> })[]> {
  return db.query(
    `SELECT p.id AS "personId", c.id AS "cohortId", p.unit_id AS "unitId", p.attributes,
       last.page AS last
     FROM (${invitedSql}) p
     JOIN roster.cohort_place cp ON cp.unit_id = p.unit_id AND cp.bucket = p.bucket
     JOIN roster.cohort c ON c.id = cp.cohort_id AND c.wave_id = $${invitedParameters + 1}
     LEFT JOIN LATERAL (
       SELECT json_build_object('variant', i.variant, 'waveNumber', w.number) AS page
       FROM roster.invitation i JOIN roster.wave w ON w.id = i.wave_id
       WHERE i.person_id = p.id AND w.pulse_id = $${invitedParameters + 2} AND i.variant LIKE 'form-%'
       ORDER BY w.number DESC LIMIT 1
     ) last ON true`,
    [...audience.parameters, wave.id, wave.pulseId],
  );
}

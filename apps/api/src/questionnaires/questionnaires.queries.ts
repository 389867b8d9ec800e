import { say } from '@throughline/speech';
import { questionnaireContentSchema, type QuestionnaireVersion } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { AppError } from '../http/app-error.ts';
import { QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';
import { QuestionnaireEntity } from './questionnaire.entity.ts';

/** Versions of a questionnaire, newest first, their items in the shape of the contract. */
export async function readVersions(
  db: EntityManager,
  questionnaireId: string,
): Promise<[QuestionnaireVersionEntity, ...QuestionnaireVersionEntity[]]> {
  const [newest, ...older] = await db
    .getRepository(QuestionnaireVersionEntity)
    .find({ where: { questionnaireId }, order: { number: 'DESC' } });
  if (newest === undefined) throw noQuestionnaire();
  return [toContract(newest), ...older.map(toContract)];
}

/** The version that would be asked now; its row is kept as it is until the transaction ends. */
export async function lockNewest(
  db: EntityManager,
  questionnaireId: string,
): Promise<QuestionnaireVersionEntity> {
  await lockQuestionnaire(db, questionnaireId);
  const [newest] = await readVersions(db, questionnaireId);
  return newest;
}

/** One editor or launch at a time. @throws AppError `not-found` */
export async function lockQuestionnaire(
  db: EntityManager,
  id: string,
): Promise<QuestionnaireEntity> {
  const found = await db
    .getRepository(QuestionnaireEntity)
    .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  if (found === null) throw noQuestionnaire();
  return found;
}

/** Waves that asked versions of these questionnaires, by the version's id. */
export async function readAskingWaves(
  db: EntityManager,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, QuestionnaireVersion['waves']>> {
  const rows = await db.query<
    { versionId: string; id: string; pulseName: string; number: number }[]
  >(
    `SELECT w.questionnaire_version_id AS "versionId", w.id, p.name AS "pulseName", w.number
     FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id
     WHERE w.questionnaire_version_id = ANY ($1) ORDER BY w.planned_at DESC`,
    [versionIds],
  );
  const byVersion = Map.groupBy(rows, ({ versionId }) => versionId);
  return new Map(
    [...byVersion].map(([id, waves]) => [
      id,
      waves.map(({ id: waveId, pulseName, number }) => ({ id: waveId, pulseName, number })),
    ]),
  );
}

/** Pulses that ask a questionnaire. */
export function readAskingPulses(
  db: EntityManager,
): Promise<{ questionnaireId: string; id: string; name: string }[]> {
  return db.query(
    `SELECT questionnaire_id AS "questionnaireId", id, name FROM roster.pulse
     WHERE questionnaire_id IS NOT NULL ORDER BY name, id`,
  );
}

/** When each question was last asked of anybody, by its id. */
export async function readLastAsked(db: EntityManager): Promise<Record<string, string>> {
  const rows = await db.query<{ id: string; at: Date }[]>(
    `SELECT q.value ->> 'id' AS id, max(w.planned_at) AS at
     FROM roster.wave w
     CROSS JOIN LATERAL jsonb_each(w.questionnaires) page
     CROSS JOIN LATERAL jsonb_array_elements(page.value -> 'questions') q
     GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ id, at }) => [id, at.toISOString()]));
}

function toContract(version: QuestionnaireVersionEntity): QuestionnaireVersionEntity {
  return Object.assign(version, { content: questionnaireContentSchema.parse(version.content) });
}

function noQuestionnaire(): AppError {
  return new AppError('not-found', say('There is no such questionnaire.'));
}

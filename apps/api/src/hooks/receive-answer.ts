import { createHash } from 'node:crypto';
import { periodOfInstant } from '@throughline/linkage';
import type { Hook } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { isAnswered } from '../outcomes/compare-answers.ts';
import { readAnswer, type ToldAnswer } from './read-answer.ts';
import { figureOf, scoreAnswer, type Tally } from '../outcomes/score-answer.ts';

/** A webhook with what its signature is checked by. */
export interface OpenHook extends Pick<
  Hook,
  | 'id'
  | 'tool'
  | 'question'
  | 'unitField'
  | 'metric'
  | 'scoring'
  | 'low'
  | 'high'
  | 'satisfiedFrom'
  | 'calendar'
> {
  readonly secret: string;
}

/** Whether an answer was counted, and else why not; `isProblem` where somebody should look at it. */
export type Received =
  | { readonly counted: true }
  | { readonly counted: false; readonly reason: string; readonly isProblem: boolean };

/** An answer may be told late, and clocks differ; beyond that its time is wrong. */
const [oldestDays, newestDays] = [400, 1];

/**
 * Counts an answer into the figure of its unit and period, once however often it is sent. The answer
 * itself is not kept.
 */
export async function receiveAnswer(
  db: EntityManager,
  hook: OpenHook,
  body: unknown,
  now: Date,
): Promise<Received> {
  const told = readAnswer(hook.tool, body, hook);
  if (told === null) return leave('it tells of nothing that is counted here', false);
  if (told.value === null) return leave('the question was not answered', false);
  const ageDays = (now.getTime() - told.answeredAt.getTime()) / 86_400_000;
  if (ageDays > oldestDays || ageDays < -newestDays) {
    return leave(
      `it was answered on ${told.answeredAt.toISOString().slice(0, 10)}, too far from today`,
      true,
    );
  }
  const score = scoreAnswer(told.value, hook);
  if (score === null) {
    return leave(`${told.value} is not on the scale of ${hook.low} to ${hook.high}`, true);
  }
  const unitId = await findUnit(db, told.unit);
  if (unitId === null) {
    return leave(
      told.unit === null
        ? `the hidden field '${hook.unitField}' is empty`
        : `there is no unit with the key '${told.unit.slice(0, 100)}'`,
      true,
    );
  }
  const period = await findPeriod(db, hook, told.answeredAt);
  if (await isAnswered(db, { unitId, metric: hook.metric, period })) {
    return leave(
      `the figure of ${period} is made of imported single answers, to which it would add what may be among them`,
      true,
    );
  }
  if (!(await isNew(db, hook, told))) return leave('it had been counted before', false);
  await count(db, hook, { unitId, score, period });
  await db.query('UPDATE outcome.hook SET last_answer_at = $2 WHERE id = $1', [hook.id, now]);
  return { counted: true };
}

function leave(reason: string, isProblem: boolean): Received {
  return { counted: false, reason, isProblem };
}

async function findUnit(db: EntityManager, key: string | null): Promise<string | null> {
  if (key === null) return null;
  const [found] = await db.query<{ id: string }[]>(
    `SELECT id FROM roster.unit WHERE key = $1 OR $1 = ANY (former_keys)
     ORDER BY key = $1 DESC LIMIT 1`,
    [key],
  );
  return found?.id ?? null;
}

async function isNew(
  db: EntityManager,
  { id }: OpenHook,
  { answerId }: ToldAnswer,
): Promise<boolean> {
  const marked = await db.query<unknown[]>(
    `INSERT INTO outcome.hook_seen (hook_id, answer_hash) VALUES ($1, $2)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [id, hashAnswer(id, answerId)],
  );
  return marked.length > 0;
}

async function findPeriod(
  db: EntityManager,
  { calendar }: OpenHook,
  answeredAt: Date,
): Promise<string> {
  const [zone] = await db.query<{ time_zone: string }[]>(
    'SELECT time_zone FROM office.organisation',
  );
  return periodOfInstant(answeredAt, calendar, zone?.time_zone ?? 'UTC').text;
}

async function count(
  db: EntityManager,
  hook: OpenHook,
  { unitId, score, period }: { unitId: string; score: number; period: string },
): Promise<void> {
  const [tally] = await db.query<Tally[]>(
    `INSERT INTO outcome.hook_tally AS t (hook_id, unit_id, period, n, sum, sum_of_squares)
     VALUES ($1, $2, $3, 1, $4, $4::float8 * $4::float8)
     ON CONFLICT (hook_id, unit_id, period) DO UPDATE SET n = t.n + 1, sum = t.sum + excluded.sum,
       sum_of_squares = t.sum_of_squares + excluded.sum_of_squares
     RETURNING n, sum, sum_of_squares AS "sumOfSquares"`,
    [hook.id, unitId, period, score],
  );
  if (tally === undefined) throw new Error('the answer was not counted');
  const { value, sd } = figureOf(tally, hook.scoring);
  await db.query(
    `INSERT INTO outcome.observation (unit_id, period, metric, value, n, standard_deviation)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (unit_id, metric, period) DO UPDATE SET value = excluded.value, n = excluded.n,
       standard_deviation = excluded.standard_deviation WHERE observation.source = 'import'`,
    [unitId, period, hook.metric, value, tally.n, sd],
  );
}

/** What an answer is known again by; it says nothing of who gave it. */
function hashAnswer(hookId: string, answerId: string): Buffer {
  return createHash('sha256').update(`${hookId}\n${answerId}`).digest();
}

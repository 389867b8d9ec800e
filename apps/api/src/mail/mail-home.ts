import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../config/clock.ts';

type Surroundings = Readonly<{ mail: pg.Pool; clock: Clock }>;

const question = 'SELECT roster.mails_may_leave($1) AS "mayLeave"';

interface Answer {
  readonly mayLeave: boolean;
}

/**
 * Whether this is the database that mails left from before, and not one that was restored. Whoever
 * asks first in a new one settles that it is.
 */
export async function mailsMayLeave({ mail, clock }: Surroundings): Promise<boolean> {
  const { rows } = await mail.query<Answer>(question, [clock.now()]);
  return rows[0]?.mayLeave ?? false;
}

/** The same, for what goes through TypeORM. Not inside a transaction: a savepoint's row would not be known again. */
export async function mayLeave(db: Pick<EntityManager, 'query'>, now: Date): Promise<boolean> {
  const [answer] = await db.query<Answer[]>(question, [now]);
  return answer?.mayLeave ?? false;
}

/** How old the state of a restored database is, an administrator sees by its last mail. */
export async function noteMailSent({ mail, clock }: Surroundings): Promise<void> {
  await mail.query('SELECT roster.note_mail_sent($1)', [clock.now()]);
}

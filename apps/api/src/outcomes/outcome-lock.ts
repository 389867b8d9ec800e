import type { EntityManager } from 'typeorm';

/** Held by whoever writes outcomes. */
export const outcomeLock = 7_203_414;

/** Files are often brought in one after the other: studies wait a little for the next one. */
export const settleSeconds = 10;

/** Whoever writes outcomes does it alone, until the end of the transaction. */
export async function lockOutcomes(db: EntityManager): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [outcomeLock]);
}

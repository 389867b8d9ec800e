import type { EntityManager } from 'typeorm';

/** Of whoever writes outcomes. */
export const importLock = 7_203_414;

/** Files are often brought in one after the other: studies wait a little for the next one. */
export const settleSeconds = 10;

/** Whoever writes outcomes does it alone, until the end of the transaction. */
export async function lockOutcomes(db: EntityManager): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [importLock]);
}

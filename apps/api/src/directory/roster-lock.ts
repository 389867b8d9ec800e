import type { EntityManager } from 'typeorm';

const rosterLock = 7_203_413;

/**
 * Whoever changes units and people by a file, or freezes a roster, does it alone until the end of
 * the transaction: of two waves launched at once neither would see whom the other asks.
 */
export async function lockRoster(db: EntityManager): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [rosterLock]);
}

import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { StudyKind } from './studies.queries.ts';

const registrationLock = 7_203_418;

/** One registration at a time, so that versions follow on each other. */
export async function lockRegistrations(db: EntityManager): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [registrationLock]);
}

export interface RegistrationToStore {
  readonly kind: StudyKind;
  readonly version: number;
  readonly supersedes: string | null;
  /** Canonical JSON. */
  readonly canonical: string;
  readonly accountId: string;
  readonly registeredAt: Date;
}

/** Writes a registration down with the SHA-256 of its text, which the database checks. */
export async function insertRegistration(
  db: EntityManager,
  { kind, version, supersedes, canonical, accountId, registeredAt }: RegistrationToStore,
): Promise<{ readonly id: string; readonly sha256: string }> {
  const sha256 = createHash('sha256').update(canonical, 'utf8').digest();
  const [row] = await db.query<{ id: string }[]>(
    `INSERT INTO study.registration
       (kind, version, supersedes, canonical, sha256, account_id, registered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [kind, version, supersedes, canonical, sha256, accountId, registeredAt],
  );
  if (row === undefined) throw new Error('the registration was not stored');
  return { id: row.id, sha256: sha256.toString('hex') };
}

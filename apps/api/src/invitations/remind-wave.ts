import { deriveCredential } from '../ballots/ballot-keys.ts';
import { queues } from '../jobs/queues.ts';
import { readLinkKey } from './wave-keys.ts';
import type { WorkerContext } from './worker-context.ts';

/** Days after opening on which those who have not answered are reminded. */
export const reminderDays = [3, 7] as const;

/**
 * Makes a delivery for everyone invited who has not answered. Who that is lives in memory only;
 * the rows made here are deleted at close.
 */
export async function remindWave(
  context: WorkerContext,
  waveId: string,
  round: 1 | 2,
): Promise<void> {
  const { mail, clock, boss } = context;
  const waiting = await findUnanswered(context, waveId);
  await mail.query(
    `INSERT INTO roster.delivery (invitation_id, wave_id, kind, due_at)
     SELECT i.id, $1, $2, $3 FROM unnest($4::uuid[]) AS i (id)
     ON CONFLICT (invitation_id, kind, number) DO NOTHING`,
    [waveId, `reminder-${round}`, clock.now(), waiting],
  );
  await boss.send(queues.deliverMail, { waveId });
}

/** Invitation ids of an open wave without an answer; empty once it is closed. */
export async function findUnanswered(
  { mail, masterKey }: WorkerContext,
  waveId: string,
): Promise<string[]> {
  const answered = await findAnswered({ mail, masterKey }, waveId);
  return answered.filter((row) => !row.hasAnswered).map((row) => row.id);
}

export interface InvitationStatus {
  readonly id: string;
  readonly cohortId: string;
  readonly hasAnswered: boolean;
}

/** Who of the invited has answered, in memory only. */
export async function findAnswered(
  { mail, masterKey }: Pick<WorkerContext, 'mail' | 'masterKey'>,
  waveId: string,
): Promise<InvitationStatus[]> {
  const linkKey = await readLinkKey(mail, masterKey, waveId);
  if (linkKey === null) return [];
  const invitations = await mail.query<{ id: string; cohort_id: string }>(
    `SELECT i.id, i.cohort_id FROM roster.invitation i
     JOIN roster.wave w ON w.id = i.wave_id AND w.state = 'open' WHERE i.wave_id = $1`,
    [waveId],
  );
  const rows = invitations.rows.map((row) => ({
    id: row.id,
    cohortId: row.cohort_id,
    hash: deriveCredential(linkKey, row.id),
  }));
  const responded = await mail.query<{ hash: Buffer }>('SELECT ballot.responded($1, $2) AS hash', [
    waveId,
    rows.map((row) => row.hash),
  ]);
  const answered = new Set(responded.rows.map((row) => row.hash.toString('base64')));
  return rows.map(({ id, cohortId, hash }) => ({
    id,
    cohortId,
    hasAnswered: answered.has(hash.toString('base64')),
  }));
}

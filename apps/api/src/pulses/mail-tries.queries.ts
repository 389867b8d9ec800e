import { say } from '@throughline/speech';
import type { MailFailure } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { hashOfEmail } from '../mail/unwanted.ts';

/** Mails whose states may be shown: counts of reminders would tell who has answered. */
export type ShownKind = 'invitation' | 'results';

/** SQL: the newest try of every mail of a kind; $1 is the wave. */
export const newestTries = (kind: ShownKind): string => `roster.delivery d
  WHERE d.wave_id = $1 AND d.kind = '${kind}' AND NOT EXISTS (
    SELECT FROM roster.delivery later WHERE later.invitation_id = d.invitation_id
      AND later.kind = d.kind AND later.number > d.number)`;
/** SQL: in doubt for good. An invitation is sent again once by itself, a mail about results is not. */
export const isSettled = `(d.state <> 'in_doubt' OR d.doubts >= 2 OR d.kind = 'results')`;

/** Whose mails have not arrived for certain, the first 200 by address. */
export function readFailures(
  db: EntityManager,
  waveId: string,
  kind: ShownKind,
): Promise<MailFailure[]> {
  return db.query<MailFailure[]>(
    `SELECT coalesce(CASE WHEN d.way = 'mail' THEN p.email ELSE p.reach END, p.name) AS email, replace(d.state, '_', '-') AS state,
       coalesce(d.failure, $2::text) AS reason
     FROM (SELECT d.* FROM ${newestTries(kind)}
       AND d.state IN ('deferred', 'bounced', 'failed', 'in_doubt')) d
     JOIN roster.invitation i ON i.id = d.invitation_id
     JOIN roster.person p ON p.id = i.person_id
     ORDER BY 1 LIMIT 200`,
    [waveId, say('no reason given')],
  );
}

/** Whose mails of a kind failed or came back, and were not tried again. */
export async function findFailed(
  db: EntityManager,
  waveId: string,
  kind: ShownKind,
): Promise<string[]> {
  const failed = await db.query<{ id: string }[]>(
    `SELECT d.invitation_id AS id FROM ${newestTries(kind)} AND d.state IN ('failed', 'bounced')`,
    [waveId],
  );
  return failed.map(({ id }) => id);
}

/** Lets mails go again to addresses that were given up; who wants none still gets none. */
export async function trustAddresses(
  db: EntityManager,
  invitationIds: readonly string[],
): Promise<void> {
  await db.query(
    `DELETE FROM roster.suppression s USING roster.invitation i, roster.person p
     WHERE i.id = ANY ($1::uuid[]) AND p.id = i.person_id AND s.reason = 'bounced'
       AND s.address = ${hashOfEmail('p.email')}`,
    [invitationIds],
  );
}

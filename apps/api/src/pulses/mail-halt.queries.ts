import type { MailHalt } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { sayHaltReason } from './stored-reasons.ts';

/** Why no mail of any wave goes; null where they may. Reminders are not counted: they would tell who has answered. */
export async function readHalt(db: EntityManager, now: Date): Promise<MailHalt | null> {
  const [restored] = await db.query<
    { lastSentAt: Date | null; doubtful: number; dueWaves: number }[]
  >(
    `SELECT h.last_sent_at AS "lastSentAt",
       (SELECT count(*)::int FROM roster.find_doubtful_mails($1)
          WHERE kind IN ('invitation', 'customer', 'results'))
         AS doubtful,
       (SELECT count(*)::int FROM roster.occurrence o
         JOIN roster.recurrence r ON r.pulse_id = o.pulse_id AND NOT r.is_paused
         WHERE o.state = 'planned' AND o.opens_at <= $1) AS "dueWaves"
     FROM roster.mail_home h WHERE (SELECT roster.mails_are_held())`,
    [now],
  );
  if (restored !== undefined) {
    const lastSentAt = restored.lastSentAt?.toISOString() ?? null;
    return { cause: 'restored', ...restored, lastSentAt };
  }
  const [circuit] = await db.query<{ reason: string; until: Date }[]>(
    'SELECT reason, until FROM roster.mail_circuit',
  );
  if (circuit === undefined) return null;
  return {
    cause: 'server',
    until: circuit.until.toISOString(),
    reason: sayHaltReason(circuit.reason),
  };
}

import type { InterfaceLanguage } from '@throughline/speech';
import type pg from 'pg';
import type { Role } from '@throughline/types';
import type { Clock } from '../config/clock.ts';
import { findWindow } from '../calendar/working-days.ts';
import { readDaysOff } from '../invitations/read-days-off.ts';
import { hashOfEmail } from '../mail/unwanted.ts';

type Ledger = Readonly<{ mail: pg.Pool; clock: Clock }>;

/** A release is told of within a day, or not at all: nobody is mailed of the past after an upgrade. */
const newestHours = 24;
/** How long a digest may wait for its hours, or for a mail server that takes nothing. */
const waitingDays = 7;
const leaseSeconds = 60;

/** One digest that is ours to send, and whom it goes to. */
export interface DueDigest {
  readonly id: string;
  readonly waveId: string;
  readonly attempts: number;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly role: Role;
  readonly unitId: string | null;
  /** Whether it may still go: the account is there, wants it, and its address takes mails. */
  readonly isWanted: boolean;
}

/** SQL: whether an account wants digests. @param account the name of its row */
export const wantsDigest = (account: string): string =>
  `coalesce(${account}.digest, ${account}.role <> 'admin')`;

/**
 * A digest for every account that wants one, of every release of the last day; one of each for ever.
 * All wait for the hours of work of the organisation, also those that were to go before.
 */
export async function queueDigests({ mail, clock }: Ledger): Promise<void> {
  const now = clock.now();
  const found = await mail.query<{ timeZone: string; country: string | null }>(
    'SELECT time_zone AS "timeZone", country FROM office.organisation',
  );
  const [place] = found.rows;
  if (place === undefined) return;
  const window = findWindow(now, (await readDaysOff(mail))(place), '09:00');
  if (window === null) return;
  await mail.query(
    `INSERT INTO office.digest_mail (account_id, wave_id, made_at, due_at, until)
     SELECT a.id, w.id, $1, $2, $1::timestamptz + interval '${waitingDays} days'
     FROM office.account a, roster.wave w
     WHERE NOT a.disabled AND ${wantsDigest('a')} AND a.created_at <= w.closed_at
       AND w.state = 'closed' AND w.withheld IS NULL
       AND w.closed_at > $1::timestamptz - interval '${newestHours} hours'
     ON CONFLICT (account_id, wave_id) DO NOTHING`,
    [now, window.from],
  );
  await mail.query(
    `UPDATE office.digest_mail SET due_at = $1 WHERE state = 'waiting' AND due_at < $1`,
    [window.from],
  );
}

/** Claims the next that may go, committed before it is sent; null where none may. */
export async function claimDigest({ mail, clock }: Ledger): Promise<DueDigest | null> {
  const claimed = await mail.query<DueDigest>(
    `UPDATE office.digest_mail m SET state = 'sending', attempts = m.attempts + 1,
       lease_until = clock_timestamp() + interval '${leaseSeconds} seconds'
     FROM office.account a
     WHERE a.id = m.account_id AND m.id = (
       SELECT id FROM office.digest_mail
       WHERE state = 'waiting' AND due_at <= $1 AND until > $1
         AND NOT EXISTS (SELECT FROM roster.mail_circuit)
         AND NOT EXISTS (SELECT FROM roster.mail_home WHERE xmin <> written_by::xid)
       ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING m.id, m.wave_id AS "waveId", m.attempts, a.id AS "accountId", a.email, a.name,
       coalesce(a.language, 'en') AS language, a.role, a.unit_id AS "unitId", NOT a.disabled AND ${wantsDigest('a')} AND NOT EXISTS (
         SELECT FROM roster.suppression s
         WHERE s.reason = 'bounced' AND s.address = ${hashOfEmail('a.email')}) AS "isWanted"`,
    [clock.now()],
  );
  return claimed.rows[0] ?? null;
}

/** How one that was claimed ends; `waiting` again where it may be tried later. */
export async function settleDigest(
  { mail }: Ledger,
  { id, attempts }: DueDigest,
  end: {
    readonly state: 'sent' | 'failed' | 'in_doubt' | 'withheld' | 'waiting';
    readonly failure: string | null;
    readonly dueAt: Date | null;
  },
): Promise<void> {
  await mail.query(
    `UPDATE office.digest_mail SET state = $3, failure = $4, due_at = coalesce($5, due_at),
       lease_until = NULL
     WHERE id = $1 AND attempts = $2 AND state = 'sending'`,
    [id, attempts, end.state, end.failure, end.dueAt],
  );
}

/** What was being sent when a worker died may have arrived, and is not sent again. */
export async function settleLostDigests({ mail }: Ledger): Promise<void> {
  await mail.query(
    `UPDATE office.digest_mail SET state = 'in_doubt', lease_until = NULL,
       failure = 'interrupted while sending'
     WHERE state = 'sending' AND lease_until < clock_timestamp()`,
  );
}

/** In a restored database nobody knows which of these were sent since the backup: none is sent again. */
export async function doubtRestored({ mail }: Ledger): Promise<void> {
  await mail.query(
    `UPDATE office.digest_mail SET state = 'in_doubt', lease_until = NULL,
       failure = 'perhaps sent before the database was restored'
     WHERE state IN ('waiting', 'sending')
       AND made_at < (SELECT held_since FROM roster.mail_home)`,
  );
}

/** When something can move next; null where nothing can. */
export async function findNextDigest({ mail, clock }: Ledger): Promise<Date | null> {
  const next = await mail.query<{ at: Date | null }>(
    `SELECT min(CASE WHEN state = 'sending' THEN lease_until ELSE due_at END) AS at
     FROM office.digest_mail WHERE state IN ('waiting', 'sending') AND until > $1`,
    [clock.now()],
  );
  return next.rows[0]?.at ?? null;
}

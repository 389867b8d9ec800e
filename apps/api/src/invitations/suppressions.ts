import type pg from 'pg';
import type { Clock } from '../config/clock.ts';
import { inTransaction } from '../database/pools.ts';
import { hashEmail, hashOfEmail, suppressUnwanted } from '../mail/unwanted.ts';

type Surroundings = Readonly<{ mail: pg.Pool; clock: Clock }>;

/** So many passing troubles of a mailbox within so many days count as one that stays. */
const softBounces = 5;
const softBounceDays = 14;

/** Nothing is sent any more to an address that does not exist. */
export async function suppressBounced(
  { mail, clock }: Surroundings,
  email: string,
  detail: string,
): Promise<void> {
  await mail.query(
    `INSERT INTO roster.suppression (address, reason, detail, since)
     VALUES (${hashOfEmail('$1')}, 'bounced', $2, $3)
     ON CONFLICT (address) DO NOTHING`,
    [email, detail, clock.now()],
  );
}

/** A mailbox that could not take a mail; with too many of these it is not written to any more. */
export async function noteSoftBounce(
  surroundings: Surroundings,
  email: string,
  detail: string,
): Promise<void> {
  const { mail, clock } = surroundings;
  const now = clock.now();
  const since = new Date(now.getTime() - softBounceDays * 86_400_000);
  await mail.query('DELETE FROM roster.soft_bounce WHERE at <= $1', [since]);
  await mail.query(
    `INSERT INTO roster.soft_bounce (address, at)
     VALUES (${hashOfEmail('$1')}, $2)`,
    [email, now],
  );
  const counted = await mail.query<{ bounces: number }>(
    `SELECT count(*)::int AS bounces FROM roster.soft_bounce
     WHERE address = ${hashOfEmail('$1')}`,
    [email],
  );
  if ((counted.rows[0]?.bounces ?? 0) >= softBounces) {
    await suppressBounced(surroundings, email, detail);
  }
}

/** All mails of a wave wait until an administrator lets them go on. */
export async function pauseMails(
  { mail, clock }: Surroundings,
  waveId: string,
  reason: string,
): Promise<void> {
  await mail.query(
    `UPDATE roster.wave SET mail_paused_at = $2, mail_pause_reason = $3
     WHERE id = $1 AND mail_paused_at IS NULL`,
    [waveId, clock.now(), reason],
  );
}

/** The same for the mails of a customer pulse. */
export async function pauseCustomerMails(
  { mail, clock }: Surroundings,
  pulseId: string,
  reason: string,
): Promise<void> {
  await mail.query(
    `UPDATE roster.customer_pulse SET mail_paused_at = $2, mail_pause_reason = $3
     WHERE id = $1 AND mail_paused_at IS NULL`,
    [pulseId, clock.now(), reason],
  );
}

/** Whoever marks mails as unwanted gets no more of them, as if unsubscribed. */
export async function suppressComplaint(
  { mail, clock }: Surroundings,
  email: string,
): Promise<void> {
  await inTransaction(mail, (client) =>
    suppressUnwanted(client, {
      address: hashEmail(email),
      detail: 'marked as unwanted',
      since: clock.now(),
    }),
  );
}

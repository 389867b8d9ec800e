import type { DeliveryContext } from '../invitations/delivery-context.ts';
import { isMovable, settleLostClaims } from '../invitations/delivery-ledger.ts';
import { DeliveryRun } from '../invitations/delivery-run.ts';
import { readCircuit } from '../invitations/mail-circuit.ts';
import { inTurn, jobSchema, queues } from '../jobs/queues.ts';
import { readLogo } from '../mail/look.ts';
import { mailsMayLeave } from '../mail/mail-home.ts';
import { customerMailing } from './customer-mailing.ts';
import type { MailedCustomerPulse } from './mailed-customers.ts';
import { findMailHours } from './next-send.ts';

/**
 * Sends what is due of one customer pulse, by day, through the same ledger, pace and breaker as all
 * other mails, and asks to be called again when the rest can move.
 */
export async function deliverCustomerMail(
  context: DeliveryContext,
  pulseId: string,
): Promise<void> {
  const pulse = await loadPulse(context, pulseId);
  if (pulse === null || !(await mailsMayLeave(context))) return;
  await settleLostClaims(context, { owner: 'customer-pulse', id: pulseId });
  await awaitDay(context, pulse);
  await new DeliveryRun(context, customerMailing(context, pulse)).finish();
  await comeBackWhenDue(context, pulseId);
}

/** Puts mails that were not sent by the evening, or may be tried again only later, to the next day. */
async function awaitDay(
  { mail, clock }: DeliveryContext,
  { id, localTime, timeZone }: MailedCustomerPulse,
): Promise<void> {
  const now = clock.now();
  const over = `customer_pulse_id = $1 AND state IN ('queued', 'deferred', 'in_doubt')
    AND window_ends_at <= greatest(due_at, $2)`;
  const found = await mail.query<{ until: Date }>(
    `SELECT DISTINCT window_ends_at AS until FROM roster.delivery WHERE ${over}`,
    [id, now],
  );
  for (const { until } of found.rows) {
    const next = findMailHours(until > now ? until : now, localTime, timeZone);
    await mail.query(
      `UPDATE roster.delivery SET due_at = $4, window_ends_at = $5
       WHERE ${over} AND window_ends_at = $3`,
      [id, now, until, next.from, next.until],
    );
  }
}

/** Asks for the mails of every customer pulse of which some can move. */
export async function sendDueMails(context: DeliveryContext): Promise<void> {
  const { mail, clock } = context;
  const found = await mail.query<{ id: string }>(
    `SELECT DISTINCT d.customer_pulse_id AS id FROM roster.delivery d
     JOIN roster.recent_customer c ON c.id = d.customer_id AND c.closes_at > $1
     JOIN roster.customer_pulse p ON p.id = d.customer_pulse_id AND p.mail_paused_at IS NULL
     WHERE (d.state = 'sending' AND d.lease_until < clock_timestamp())
       OR (${isMovable} AND d.due_at <= $1)`,
    [clock.now()],
  );
  for (const { id } of found.rows) await enqueue(context, id, clock.now());
}

/** What is deferred, or held by another worker, is looked at again when it can move. */
async function comeBackWhenDue(context: DeliveryContext, pulseId: string): Promise<void> {
  const { mail, clock } = context;
  const next = await mail.query<{ at: Date | null }>(
    `SELECT min(CASE WHEN d.state = 'sending' THEN d.lease_until ELSE d.due_at END) AS at
     FROM roster.delivery d JOIN roster.recent_customer c ON c.id = d.customer_id
     JOIN roster.customer_pulse p ON p.id = d.customer_pulse_id AND p.mail_paused_at IS NULL
     WHERE d.customer_pulse_id = $1 AND (d.state = 'sending'
       OR (${isMovable} AND greatest(d.due_at, $2::timestamptz) < c.closes_at))`,
    [pulseId, clock.now()],
  );
  const at = next.rows[0]?.at ?? null;
  if (at === null) return;
  const circuit = await readCircuit(context);
  await enqueue(context, pulseId, circuit !== null && circuit > at ? circuit : at);
}

async function enqueue({ mail, boss }: DeliveryContext, pulseId: string, at: Date): Promise<void> {
  const waiting = await mail.query(
    `SELECT FROM ${jobSchema}.job
     WHERE name = $1 AND state = 'created' AND data ->> 'customerPulseId' = $2
       AND start_after <= $3`,
    [queues.deliverCustomerMail, pulseId, at],
  );
  if (waiting.rowCount === 0) {
    await boss.send(
      queues.deliverCustomerMail,
      { customerPulseId: pulseId },
      { startAfter: at, ...inTurn(pulseId) },
    );
  }
}

async function loadPulse(
  { mail }: DeliveryContext,
  pulseId: string,
): Promise<MailedCustomerPulse | null> {
  const found = await mail.query<
    Omit<MailedCustomerPulse, 'look'> & { mailColour: string; mailLogo: Buffer | null }
  >(
    `SELECT p.id, p.sender_name AS "senderName", p.sender_address AS "senderAddress",
       p.reply_to AS "replyTo", p.local_time AS "localTime", o.time_zone AS "timeZone",
       o.name AS "organisationName", o.is_demo AS "isDemo", o.mail_colour AS "mailColour",
       o.mail_logo AS "mailLogo"
     FROM roster.customer_pulse p, office.organisation o
     WHERE p.id = $1 AND p.mail_paused_at IS NULL`,
    [pulseId],
  );
  const [row] = found.rows;
  if (row === undefined) return null;
  const { mailColour, mailLogo, ...pulse } = row;
  return { ...pulse, look: { colour: mailColour, logo: readLogo(mailLogo) } };
}

import { chooseSurveyLanguage } from '@throughline/survey-page';
import type { Questionnaire } from '@throughline/types';
import { deriveCode } from '../ballots/ballot-keys.ts';
import { renderInvitation } from '../mail/render-invitation.ts';
import type { MailTransport, SendResult } from '../mail/transport.ts';
import { queues } from '../jobs/queues.ts';
import { awaitWindow } from './await-window.ts';
import { readLinkKey } from './wave-keys.ts';
import type { WorkerContext } from './worker-context.ts';

const batchSize = 20;
const leaseSeconds = 60;
/** Minutes until the next try after a temporary refusal. */
const retryMinutes = [1, 5, 15, 30, 60];

export interface DeliveryContext extends WorkerContext {
  readonly transport: MailTransport;
  readonly publicUrl: string;
  readonly mailFrom: string;
}

interface Claimed {
  readonly id: string;
  readonly invitation_id: string;
  readonly variant: string;
  readonly kind: string;
  readonly attempts: number;
  readonly fence: number;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly time_zone: string;
}

interface Wave {
  readonly id: string;
  readonly state: string;
  readonly closes_at: Date;
  readonly k: number;
  readonly comment_k: number;
  readonly questionnaires: Record<string, Questionnaire>;
  readonly pulse_name: string;
  readonly organisation_name: string;
  readonly is_demo: boolean;
}

/**
 * Sends everything of a wave that is due. Each row is claimed with a lease and committed before
 * its mail is handed over, and settled after the server has answered: a crash in between leaves
 * the row in doubt, and an invitation in doubt is sent once more under the same message id.
 */
export async function deliverMail(context: DeliveryContext, waveId: string): Promise<void> {
  await awaitWindow(context, waveId);
  for (;;) {
    const wave = await loadWave(context, waveId);
    const linkKey = await readLinkKey(context.mail, context.masterKey, waveId);
    if (wave === null || wave.state !== 'open' || linkKey === null) return;
    await settleLostClaims(context, waveId);
    const claimed = await claim(context, waveId);
    if (claimed.length === 0) break;
    await Promise.all(claimed.map((row) => deliverOne(context, wave, linkKey, row)));
  }
  await comeBackWhenDue(context, waveId);
}

async function deliverOne(
  context: DeliveryContext,
  wave: Wave,
  linkKey: Buffer,
  row: Claimed,
): Promise<void> {
  const mail = await renderInvitation({
    organisationName: wave.organisation_name,
    isDemo: wave.is_demo,
    pulseName: wave.pulse_name,
    isReminder: row.kind !== 'invitation',
    path: `/s/${wave.id}/${row.variant}/${chooseSurveyLanguage(row.locale)}`,
    publicUrl: context.publicUrl,
    code: deriveCode(linkKey, row.invitation_id),
    estimatedSeconds: estimateFor(wave, row.variant),
    closesAt: wave.closes_at.toISOString(),
    timeZone: row.time_zone,
    k: wave.k,
    commentK: wave.comment_k,
  });
  const result = await context.transport.send({
    messageId: `<${row.id}@${domainOf(context.mailFrom)}>`,
    to: { name: row.name, address: row.email },
    ...mail,
  });
  await settle(context, row, result);
}

/** Only the claim that is still held may settle a row. */
async function settle(context: DeliveryContext, row: Claimed, result: SendResult): Promise<void> {
  const state = { sent: 'sent', failed: 'failed', deferred: 'deferred', unknown: 'in_doubt' }[
    result.outcome
  ];
  const minutes = retryMinutes[Math.min(row.attempts - 1, retryMinutes.length - 1)] ?? 60;
  const dueAt = new Date(context.clock.now().getTime() + minutes * 60_000);
  await context.mail.query(
    `UPDATE roster.delivery SET state = $3, doubts = doubts + ($3 = 'in_doubt')::int, failure = $4, due_at = $5,
       lease_until = NULL
     WHERE id = $1 AND fence = $2 AND state = 'sending'`,
    [row.id, row.fence, state, result.outcome === 'sent' ? null : result.reason, dueAt],
  );
}

async function claim({ mail, clock }: WorkerContext, waveId: string): Promise<Claimed[]> {
  const found = await mail.query<Claimed>(
    `WITH due AS (
       SELECT d.id FROM roster.delivery d
       WHERE d.wave_id = $1 AND d.due_at <= $2
         AND (d.window_ends_at IS NULL OR d.window_ends_at > $2)
         AND (d.state IN ('queued', 'deferred') OR (d.state = 'in_doubt' AND d.kind = 'invitation' AND d.doubts < 2))
       ORDER BY d.due_at LIMIT ${batchSize} FOR UPDATE SKIP LOCKED
     ), taken AS (
       UPDATE roster.delivery d
       SET state = 'sending', attempts = d.attempts + 1, fence = d.fence + 1,
         lease_until = now() + interval '${leaseSeconds} seconds'
       FROM due WHERE d.id = due.id
       RETURNING d.id, d.invitation_id, d.kind, d.attempts, d.fence
     )
     SELECT t.*, i.variant, p.email, p.name, p.locale, i.time_zone
     FROM taken t
     JOIN roster.invitation i ON i.id = t.invitation_id
     JOIN roster.person p ON p.id = i.person_id`,
    [waveId, clock.now()],
  );
  return found.rows;
}

/** A claim whose process died: whether its mail went out is not known. */
async function settleLostClaims({ mail }: WorkerContext, waveId: string): Promise<void> {
  await mail.query(
    `UPDATE roster.delivery SET state = 'in_doubt', doubts = doubts + 1, failure = 'interrupted while sending'
     WHERE wave_id = $1 AND state = 'sending' AND lease_until < now()`,
    [waveId],
  );
}

/** What is deferred, or held by another worker, is looked at again when it can move. */
async function comeBackWhenDue({ mail, boss }: WorkerContext, waveId: string): Promise<void> {
  const next = await mail.query<{ at: Date | null }>(
    `SELECT min(CASE WHEN state = 'sending' THEN lease_until ELSE due_at END) AS at
     FROM roster.delivery
     WHERE wave_id = $1
       AND (state IN ('queued', 'deferred', 'sending')
         OR (state = 'in_doubt' AND kind = 'invitation' AND doubts < 2))`,
    [waveId],
  );
  const at = next.rows[0]?.at ?? null;
  if (at !== null) await boss.send(queues.deliverMail, { waveId }, { startAfter: at });
}

async function loadWave({ mail }: WorkerContext, waveId: string): Promise<Wave | null> {
  const found = await mail.query<Wave>(
    `SELECT w.id, w.state, w.closes_at, w.k, w.comment_k, w.questionnaires, p.name AS pulse_name,
       o.name AS organisation_name, o.is_demo
     FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id, office.organisation o
     WHERE w.id = $1`,
    [waveId],
  );
  return found.rows[0] ?? null;
}

/** The same in every language, since it counts questions. */
function estimateFor(wave: Wave, variant: string): number {
  const questionnaire = wave.questionnaires[`${variant}/en`];
  if (questionnaire === undefined) throw new Error('the wave has no questionnaire');
  return questionnaire.estimatedSeconds;
}

function domainOf(mailFrom: string): string {
  return /@([^>\s]+)/.exec(mailFrom)?.[1] ?? 'localhost';
}

import { createHash, createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { errorFacts } from '../config/error-facts.ts';
import type { DeliveryContext } from '../invitations/delivery-context.ts';
import { openCircuit, readCircuit } from '../invitations/mail-circuit.ts';
import { suppressBounced } from '../invitations/suppressions.ts';
import { queues, studyJob } from '../jobs/queues.ts';
import { mailsMayLeave, noteMailSent } from '../mail/mail-home.ts';
import { domainOf } from '../mail/pace.ts';
import type { SendResult } from '../mail/read-refusal.ts';
import type { WrittenMail } from '../mail/mail-writer.ts';
import { addressOfSender } from '../mail/sender.ts';
import { speakIn } from '../speech/speech.ts';
import {
  claimDigest,
  doubtRestored,
  findNextDigest,
  queueDigests,
  settleDigest,
  settleLostDigests,
  type DueDigest,
} from './digest-ledger.ts';
import { writeDigest } from './write-digest.ts';

/** Minutes until another try after a temporary refusal; hourly after the last. */
const retryMinutes = [5, 15, 60];
/** How often it is looked whether mails that are held may go. */
const heldMinutes = 60;

/**
 * Tells accounts that want it of the newest releases, each once: claimed and committed before it is
 * sent, and in doubt, never sent again, where a worker dies between.
 */
export async function sendDigests(context: DeliveryContext, database: DataSource): Promise<void> {
  await queueDigests(context);
  if (!(await mailsMayLeave(context))) {
    await doubtRestored(context);
    await comeBack(context, heldMinutes);
    return;
  }
  await settleLostDigests(context);
  while (!context.stopping.aborted) {
    const digest = await claimDigest(context);
    if (digest === null) break;
    await sendOne(context, database, digest);
  }
  await comeBack(context, 0);
}

async function sendOne(
  context: DeliveryContext,
  database: DataSource,
  digest: DueDigest,
): Promise<void> {
  if (!digest.isWanted) {
    await settleDigest(context, digest, { state: 'withheld', failure: null, dueAt: null });
    return;
  }
  const mail = await speakIn(digest.language, () => compose(context, database, digest));
  if (mail === null) {
    const failure = 'it could not be written';
    const dueAt = new Date(context.clock.now().getTime() + heldMinutes * 60_000);
    await settleDigest(context, digest, { state: 'waiting', failure, dueAt });
    return;
  }
  const { places, stopping, transport } = context;
  const result = await places.sendOne({ domain: domainOf(digest.email), stopping }, () =>
    transport.handOver(mail),
  );
  await settleDigest(context, digest, readEnd(digest, result, context.clock.now()));
  if (result.outcome === 'sent') await noteMailSent(context);
  if (result.outcome === 'bounced') await suppressBounced(context, digest.email, result.reason);
  const pause = context.breaker.note(result);
  if (pause !== null) await openCircuit(context, pause);
}

/** Null where it cannot be written now, so that it is not in doubt whether it was sent. */
async function compose(
  context: DeliveryContext,
  database: DataSource,
  digest: DueDigest,
): Promise<WrittenMail | null> {
  const { publicUrl, mailFrom, logger, transport } = context;
  try {
    const unsubscribeUrl = await makeChoiceUrl(context, digest);
    const wanted = { waveId: digest.waveId, publicUrl, unsubscribeUrl };
    const { mail, logo } = await writeDigest(database, digest, wanted);
    const domain = domainOf(addressOfSender(mailFrom));
    return await transport.write({
      messageId: `<${digest.id}@${domain}>`,
      to: { name: digest.name, address: digest.email },
      returnPath: null,
      headers: {
        'Content-Language': digest.language,
        'List-Id': `<digest.${domain}>`,
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      logo,
      ...mail,
    });
  } catch (error) {
    logger.error({ digest: digest.id, ...errorFacts(error) }, 'a digest could not be written');
    return null;
  }
}

/** Where the account says that it wants no more of these; works before the mail is sent. */
async function makeChoiceUrl(
  { mail, masterKey, publicUrl }: DeliveryContext,
  { accountId, language }: DueDigest,
): Promise<string> {
  const token = createHmac('sha256', masterKey).update(`digest:${accountId}`).digest('base64url');
  await mail.query(
    `UPDATE office.account SET digest_token_hash = $2
     WHERE id = $1 AND digest_token_hash IS DISTINCT FROM $2`,
    [accountId, createHash('sha256').update(token).digest()],
  );
  return `${publicUrl}/d/${token}?language=${language}`;
}

function readEnd(
  { attempts }: DueDigest,
  result: SendResult,
  now: Date,
): Parameters<typeof settleDigest>[2] {
  if (result.outcome === 'sent') return { state: 'sent', failure: null, dueAt: null };
  const failure = result.reason;
  if (result.outcome === 'unknown') return { state: 'in_doubt', failure, dueAt: null };
  if (result.outcome !== 'deferred' && result.outcome !== 'unavailable') {
    return { state: 'failed', failure, dueAt: null };
  }
  const minutes = retryMinutes[Math.min(attempts, retryMinutes.length) - 1] ?? 60;
  return { state: 'waiting', failure, dueAt: new Date(now.getTime() + minutes * 60_000) };
}

/** Asks to be called again when something can move, and not before some minutes. */
async function comeBack(context: DeliveryContext, afterMinutes: number): Promise<void> {
  const next = await findNextDigest(context);
  if (next === null) return;
  const earliest = new Date(context.clock.now().getTime() + afterMinutes * 60_000);
  const circuit = await readCircuit(context);
  const at = [next, earliest, ...(circuit === null ? [] : [circuit])];
  const startAfter = new Date(Math.max(...at.map((instant) => instant.getTime())));
  await context.boss.send(queues.sendDigests, studyJob, { startAfter });
}

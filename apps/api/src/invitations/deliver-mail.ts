import type { Questionnaire } from '@throughline/types';
import { jobSchema, queues } from '../jobs/queues.ts';
import { mailsMayLeave } from '../mail/mail-home.ts';
import { readLogo } from '../mail/look.ts';
import { composeMail } from './compose-mail.ts';
import { composeMessage } from './compose-message.ts';
import { loadShare } from './load-share.ts';
import { awaitWindow } from './await-window.ts';
import type { DeliveryContext, DueMail, MailedWave, Mailing } from './delivery-context.ts';
import {
  findNextMove,
  forgetReminded,
  settleLostClaims,
  settleOtherWays,
} from './delivery-ledger.ts';
import { DeliveryRun } from './delivery-run.ts';
import { readCircuit } from './mail-circuit.ts';
import { mailPeople } from './mail-people.ts';
import { readLinkKey } from './wave-keys.ts';

/** A job ends well before the queue gives it up; what is left then is taken up at once by the next. */
const longestMilliseconds = 8 * 60_000;

/**
 * Sends everything of a wave that is due while its people are at work, and asks to be called again
 * when the rest can move. A crash leaves at most one row a connection in doubt; an invitation in doubt is sent once more
 * under the same message id, a reminder and a mail about results are not. While mails are held nothing of it is touched: whoever
 * lets them go again calls this.
 */
export async function deliverMail(context: DeliveryContext, waveId: string): Promise<void> {
  const mailing = await findMailing(context, waveId);
  if (mailing === null || !(await mailsMayLeave(context))) return;
  await settleLostClaims(context, { owner: 'wave', id: waveId });
  await settleOtherWays(context, waveId, [...context.senders.keys()]);
  await awaitWindow(context, waveId);
  await new DeliveryRun(context, mailing, longestMilliseconds).finish();
  await forgetReminded(context, waveId);
  await comeBackWhenDue(context, waveId);
}

/** Of an open wave its own mails, of a closed one those about its results; null where none may go. */
async function findMailing(
  context: DeliveryContext,
  waveId: string,
): Promise<Mailing<DueMail> | null> {
  const wave = await loadWave(context, waveId);
  if (wave === null) return loadShare(context, waveId);
  return mailPeople(context, {
    waveId,
    sourceId: waveId,
    write: (row) => composeMail(context, wave, row),
    say: (row) => composeMessage(context, wave, row),
  });
}

/** What is deferred, or held by another worker, is looked at again when it can move. */
async function comeBackWhenDue(context: DeliveryContext, waveId: string): Promise<void> {
  const next = await findNextMove(context, waveId);
  if (next === null) return;
  const circuit = await readCircuit(context);
  const at = circuit !== null && circuit > next ? circuit : next;
  const waiting = await context.mail.query(
    `SELECT FROM ${jobSchema}.job
     WHERE name = $1 AND state = 'created' AND data ->> 'waveId' = $2 AND start_after <= $3`,
    [queues.deliverMail, waveId, at],
  );
  if (waiting.rowCount === 0) {
    await context.boss.send(queues.deliverMail, { waveId }, { startAfter: at });
  }
}

/** Null where its mails may not go: it is not open, or the codes cannot be made any more. */
export async function loadWave(
  context: Pick<DeliveryContext, 'mail' | 'masterKey'>,
  waveId: string,
): Promise<MailedWave | null> {
  const linkKey = await readLinkKey(context.mail, context.masterKey, waveId);
  if (linkKey === null) return null;
  const found = await context.mail.query<{
    closes_at: Date;
    k: number;
    comment_k: number;
    questionnaires: Record<string, Questionnaire>;
    pulse_name: string;
    organisation_name: string;
    is_demo: boolean;
    mail_colour: string;
    mail_logo: Buffer | null;
  }>(
    `SELECT w.closes_at, w.k, w.comment_k, w.questionnaires, p.name AS pulse_name,
       o.name AS organisation_name, o.is_demo, o.mail_colour, o.mail_logo
     FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id, office.organisation o
     WHERE w.id = $1 AND w.state = 'open'`,
    [waveId],
  );
  const [row] = found.rows;
  if (row === undefined) return null;
  return {
    id: waveId,
    closesAt: row.closes_at,
    k: row.k,
    commentK: row.comment_k,
    estimatedSeconds: estimate(row.questionnaires),
    pulseName: row.pulse_name,
    organisationName: row.organisation_name,
    look: { colour: row.mail_colour, logo: readLogo(row.mail_logo) },
    isDemo: row.is_demo,
    linkKey,
  };
}

/** The same in every language, since it counts questions. */
function estimate(
  questionnaires: Readonly<Record<string, Questionnaire>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(questionnaires)
      .filter(([name]) => name.endsWith('/en'))
      .map(([name, questionnaire]) => [name.slice(0, -3), questionnaire.estimatedSeconds]),
  );
}

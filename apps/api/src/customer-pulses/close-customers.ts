import { customerQuestionnaires, countAnswers } from '../customer-page/count-answers.ts';
import { inTransaction } from '../database/pools.ts';
import { answerKeyTable, readCustomerKey } from '../invitations/customer-keys.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';
import { throttleDays } from '@throughline/types';
import { openCustomerAnswer } from './sealed-answer.ts';

const day = 86_400_000;
const atOnce = 200;
/** How long a link to unsubscribe works for a customer; one that wants none stays so for good. */
const choiceDays = 180;

/**
 * Ends what has closed: addresses are deleted, answers are opened, added to the sums of their units
 * and months, and deleted. Killed at any point, it goes on where it was.
 */
export async function closeCustomers(context: WorkerContext): Promise<void> {
  await forgetCustomers(context);
  while ((await countSome(context)) === atOnce);
}

async function forgetCustomers({ mail, clock }: WorkerContext): Promise<void> {
  const now = clock.now();
  await mail.query(
    `UPDATE roster.recent_customer
     SET state = 'over', sealed = NULL, address_key = NULL, customer_key = NULL
     WHERE state = 'asked' AND closes_at <= $1`,
    [now],
  );
  const before = new Date(now.getTime() - throttleDays * day);
  await mail.query('DELETE FROM roster.customer_mailed WHERE mailed_at <= $1', [before]);
  await mail.query(
    `DELETE FROM roster.recent_customer
     WHERE state NOT IN ('new', 'waiting', 'asked') AND coalesce(closes_at, brought_at) <= $1`,
    [before],
  );
  await mail.query('DELETE FROM roster.mail_choice WHERE made_at <= $1', [
    new Date(now.getTime() - choiceDays * day),
  ]);
}

interface Ballot {
  readonly hash: Buffer;
  readonly pulse_id: string;
  readonly unit_id: string;
  readonly month: string;
  readonly sealed: Buffer | null;
}

/** Counts some of the answers that have closed, each once; returns how many places were looked at. */
function countSome({ close, masterKey, clock }: WorkerContext): Promise<number> {
  return inTransaction(close, async (client) => {
    const { rows } = await client.query<Ballot>(
      `DELETE FROM outcome.customer_ballot WHERE hash IN (
         SELECT hash FROM outcome.customer_ballot WHERE closes_at <= $1 LIMIT ${atOnce}
       ) RETURNING hash, pulse_id, unit_id, month, sealed`,
      [clock.now()],
    );
    if (rows.every(({ sealed }) => sealed === null)) return rows.length;
    const key = await readCustomerKey(client, masterKey, answerKeyTable);
    for (const { hash, pulse_id: pulseId, unit_id: unitId, month, sealed } of rows) {
      if (sealed === null) continue;
      const { block, answers } = openCustomerAnswer(sealed, { pulseId, credential: hash }, key);
      const questionnaire = customerQuestionnaires.get(block);
      if (questionnaire === undefined) throw new Error('nobody is asked this block');
      const { counts, sums, comment } = countAnswers(questionnaire, answers);
      await client.query(
        `SELECT outcome.add_customer_answer('customer-pulse', $1, $2, $3, $4, $5)`,
        [unitId, month, JSON.stringify(counts), JSON.stringify(sums), comment],
      );
      await client.query(
        `INSERT INTO outcome.customer_tally AS t (pulse_id, answers) VALUES ($1, 1)
         ON CONFLICT (pulse_id) DO UPDATE SET answers = t.answers + 1`,
        [pulseId],
      );
    }
    return rows.length;
  });
}

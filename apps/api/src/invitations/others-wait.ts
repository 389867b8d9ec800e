import type pg from 'pg';
import { jobSchema, queues } from '../jobs/queues.ts';
import type { MailOwner } from './delivery-context.ts';

const queueOf: Readonly<Record<MailOwner, string>> = {
  wave: queues.deliverMail,
  'customer-pulse': queues.deliverCustomerMail,
};

/** Whether mails of another wave, or customer pulse, are due that nobody sends yet. */
export async function othersWait(
  mail: pg.Pool,
  { owner, id }: { readonly owner: MailOwner; readonly id: string },
): Promise<boolean> {
  const waiting = await mail.query(
    `SELECT FROM ${jobSchema}.job
     WHERE name = $1 AND state IN ('created', 'retry') AND start_after <= now()
       AND group_id IS DISTINCT FROM $2 LIMIT 1`,
    [queueOf[owner], id],
  );
  return waiting.rowCount === 1;
}

import type { ReturnedMail } from '../mail/read-returned-mail.ts';
import { readReturnPath } from '../mail/return-path.ts';
import { addressKeyTable, readCustomerKey } from './customer-keys.ts';
import { openCustomer } from './sealed-customer.ts';
import {
  noteSoftBounce,
  pauseCustomerMails,
  pauseMails,
  suppressBounced,
  suppressComplaint,
} from './suppressions.ts';
import type { WorkerContext } from './worker-context.ts';

/** What came of a mail that came back; `waiting` where it has not been noted yet that it was sent. */
export type BounceOutcome = 'noted' | 'known' | 'ignored' | 'unmatched' | 'waiting';

/**
 * Notes what a returned mail says about a delivery: once, however often it is read. Automatic
 * answers change nothing, whatever they say.
 */
export async function applyBounce(
  context: Pick<WorkerContext, 'mail' | 'clock' | 'masterKey'>,
  returned: ReturnedMail,
): Promise<BounceOutcome> {
  const { kind, detail } = returned;
  if (kind === 'automatic' || kind === 'progress' || kind === 'other') return 'ignored';
  const delivery = await findDelivery(context, returned);
  if (delivery === null || kind === 'unclear') return 'unmatched';
  if (delivery.state === 'sending') return 'waiting';
  const { email } = delivery;
  if (kind === 'complaint') {
    if (email !== null) await suppressComplaint(context, email);
    return 'noted';
  }
  // First what must hold if this is interrupted; each of these may be done twice.
  if (kind === 'gone' && email !== null) await suppressBounced(context, email, detail);
  if (kind === 'policy') {
    const reason = `A mail came back as unwanted: ${detail}`;
    if (delivery.wave_id !== null) await pauseMails(context, delivery.wave_id, reason);
    if (delivery.customer_pulse_id !== null)
      await pauseCustomerMails(context, delivery.customer_pulse_id, reason);
  }
  const changed = await context.mail.query(
    `UPDATE roster.delivery SET state = $2, failure = $3
     WHERE id = $1 AND state IN ('sent', 'in_doubt', 'deferred')`,
    [delivery.id, kind === 'policy' ? 'failed' : 'bounced', detail],
  );
  if (changed.rowCount === 0) return 'known';
  if (kind === 'soft' && email !== null) await noteSoftBounce(context, email, detail);
  return 'noted';
}

interface Delivery {
  readonly id: string;
  /** Of the two the one that the mail was of. */
  readonly wave_id: string | null;
  readonly customer_pulse_id: string | null;
  readonly state: string;
  /** Null where it was taken out of the directory meanwhile, or its questions have closed. */
  readonly email: string | null;
}

/** By the address that it came back to, which nobody can invent, or by the id of the mail it encloses. */
async function findDelivery(
  { mail, masterKey }: Pick<WorkerContext, 'mail' | 'masterKey'>,
  { addresses, messageIds }: ReturnedMail,
): Promise<Delivery | null> {
  const ids = [
    ...addresses.map((address) => readReturnPath(address, masterKey)),
    ...messageIds.map(
      (id) => /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:@|$)/.exec(id)?.[1],
    ),
  ].filter((id) => id !== null && id !== undefined);
  const found = await mail.query<
    Delivery & { readonly customer_id: string | null; readonly sealed: Buffer | null }
  >(
    `SELECT d.id, d.wave_id, d.customer_pulse_id, d.state, p.email, d.customer_id, c.sealed
     FROM roster.delivery d
     LEFT JOIN roster.invitation i ON i.id = d.invitation_id
     LEFT JOIN roster.person p ON p.id = i.person_id
     LEFT JOIN roster.recent_customer c ON c.id = d.customer_id
     WHERE d.id = ANY ($1::uuid[]) AND d.way = 'mail' ORDER BY array_position($1::uuid[], d.id) LIMIT 1`,
    [ids],
  );
  const [row] = found.rows;
  if (row === undefined || row.customer_id === null || row.sealed === null) return row ?? null;
  const key = await readCustomerKey(mail, masterKey, addressKeyTable);
  return { ...row, email: openCustomer(row.sealed, row.customer_id, key).email };
}

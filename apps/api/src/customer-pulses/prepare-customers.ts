import { addressKeyTable, readCustomerKey } from '../invitations/customer-keys.ts';
import { openCustomer } from '../invitations/sealed-customer.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';
import { hashEmail } from '../mail/unwanted.ts';
import { hashCustomer } from './customer-codes.ts';

const atOnce = 500;

type Context = Pick<WorkerContext, 'mail' | 'masterKey'>;

/**
 * Looks at customers who were brought in: whether they want mails at all, and by what they are known
 * again. Who stands twice on the lists of a pulse is asked about the latest time. It can be run again
 * at any point.
 */
export async function prepareCustomers(context: Context): Promise<void> {
  for (;;) {
    const pulses = await prepareSome(context);
    if (pulses.length === 0) return;
    await dropRepeated(context, pulses);
  }
}

async function prepareSome({ mail, masterKey }: Context): Promise<readonly string[]> {
  const { rows } = await mail.query<{ id: string; pulse_id: string; sealed: Buffer }>(
    `SELECT id, pulse_id, sealed FROM roster.recent_customer
     WHERE state = 'new' LIMIT ${atOnce}`,
  );
  if (rows.length === 0) return [];
  const key = await readCustomerKey(mail, masterKey, addressKeyTable);
  const opened = rows.map(({ id, sealed }) => openCustomer(sealed, id, key));
  const addresses = opened.map(({ email }) => hashEmail(email));
  const found = await mail.query<{ address: Buffer }>(
    'SELECT address FROM roster.suppression WHERE address = ANY ($1::bytea[])',
    [addresses],
  );
  const suppressed = new Set(found.rows.map(({ address }) => address.toString('hex')));
  await mail.query(
    `UPDATE roster.recent_customer c
     SET state = CASE WHEN p.is_suppressed THEN 'suppressed' ELSE 'waiting' END,
       sealed = CASE WHEN p.is_suppressed THEN NULL ELSE c.sealed END,
       address_key = CASE WHEN p.is_suppressed THEN NULL ELSE p.address_key END,
       customer_key = CASE WHEN p.is_suppressed THEN NULL ELSE p.customer_key END
     FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::boolean[])
       AS p (id, address_key, customer_key, is_suppressed)
     WHERE c.id = p.id AND c.state = 'new'`,
    [
      rows.map(({ id }) => id),
      opened.map(({ email }) => hashCustomer(masterKey, 'address', email)),
      opened.map((one) => (one.key === null ? null : hashCustomer(masterKey, 'key', one.key))),
      addresses.map((address) => suppressed.has(address.toString('hex'))),
    ],
  );
  return [...new Set(rows.map((row) => row.pulse_id))];
}

async function dropRepeated({ mail }: Context, pulses: readonly string[]): Promise<void> {
  await mail.query(
    `UPDATE roster.recent_customer c
     SET state = 'repeated', sealed = NULL, address_key = NULL, customer_key = NULL
     WHERE c.pulse_id = ANY ($1::uuid[]) AND c.state = 'waiting' AND EXISTS (
       SELECT FROM roster.recent_customer later
       WHERE later.pulse_id = c.pulse_id AND later.state = 'waiting'
         AND later.address_key = c.address_key
         AND (later.experienced_on, later.id) > (c.experienced_on, c.id))`,
    [pulses],
  );
}

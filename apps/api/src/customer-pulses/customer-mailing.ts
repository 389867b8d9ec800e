import { chooseSurveyLanguage } from '@throughline/survey-page';
import { addressKeyTable, readCustomerKey } from '../invitations/customer-keys.ts';
import type { DeliveryContext, Mailing } from '../invitations/delivery-context.ts';
import { isDue, isMovable } from '../invitations/delivery-ledger.ts';
import { prepareCustomerChoices } from '../invitations/mail-choices.ts';
import { makeMailReady } from '../invitations/mail-people.ts';
import { openCustomer } from '../invitations/sealed-customer.ts';
import { pauseCustomerMails } from '../invitations/suppressions.ts';
import { hashEmail } from '../mail/unwanted.ts';
import { composeCustomerMail } from './compose-customer-mail.ts';
import type { DueCustomerMail, MailedCustomerPulse } from './mailed-customers.ts';

/** The mails of one customer pulse, for the run that sends all mails. */
export function customerMailing(
  context: DeliveryContext,
  pulse: MailedCustomerPulse,
): Mailing<DueCustomerMail> {
  return {
    id: pulse.id,
    owner: 'customer-pulse',
    findDue: (limit) => findDue(context, pulse.id, limit),
    prepare: (rows) =>
      prepareCustomerChoices(
        context,
        rows.flatMap(({ email }) => email ?? []),
      ),
    makeReady: async (row) => makeMailReady(context, composeCustomerMail(context, pulse, row)),
    pause: (reason) => pauseCustomerMails(context, pulse.id, reason),
  };
}

interface Row {
  readonly id: string;
  readonly customer_id: string;
  readonly sealed: Buffer;
  readonly language: string;
  readonly unit_name: string;
  readonly closes_at: Date;
}

async function findDue(
  { mail, clock, masterKey }: DeliveryContext,
  pulseId: string,
  limit: number,
): Promise<DueCustomerMail[]> {
  const { rows } = await mail.query<Row>({
    name: 'find-due-customer-mails',
    text: `SELECT d.id, c.id AS customer_id, c.sealed, c.language, u.name AS unit_name, c.closes_at
       FROM roster.delivery d
       JOIN roster.recent_customer c ON c.id = d.customer_id AND c.state = 'asked'
         AND c.closes_at > $2
       JOIN roster.customer_pulse p ON p.id = d.customer_pulse_id AND p.mail_paused_at IS NULL
       JOIN roster.unit u ON u.id = c.unit_id
       WHERE d.customer_pulse_id = $1 AND ${isDue('$2')} AND ${isMovable}
       ORDER BY d.due_at LIMIT $3`,
    values: [pulseId, clock.now(), limit],
  });
  if (rows.length === 0) return [];
  const key = await readCustomerKey(mail, masterKey, addressKeyTable);
  const customers = rows.map((row) => openCustomer(row.sealed, row.customer_id, key));
  const addresses = customers.map(({ email }) => hashEmail(email));
  const found = await mail.query<{
    address: Buffer;
    reason: 'bounced' | 'unsubscribed';
    detail: string;
  }>('SELECT address, reason, detail FROM roster.suppression WHERE address = ANY ($1::bytea[])', [
    addresses,
  ]);
  const suppressed = new Map(found.rows.map((row) => [row.address.toString('hex'), row]));
  return rows.map((row, index) => {
    const stop = suppressed.get(addresses[index]?.toString('hex') ?? '');
    return {
      id: row.id,
      way: 'mail',
      email: customers[index]?.email ?? null,
      suppressed: stop?.reason ?? null,
      suppression_detail: stop?.detail ?? null,
      customerId: row.customer_id,
      name: customers[index]?.name ?? '',
      language: chooseSurveyLanguage(row.language),
      unitName: row.unit_name,
      closesAt: row.closes_at,
    };
  });
}

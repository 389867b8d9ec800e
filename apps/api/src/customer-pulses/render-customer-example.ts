import { say } from '@throughline/speech';
import type { SurveyLanguage } from '@throughline/survey-page';
import type { EntityManager } from 'typeorm';
import { AppError } from '../http/app-error.ts';
import { localDay, localInstant } from '../calendar/local-instant.ts';
import { readLogo, type MailLogo } from '../mail/look.ts';
import { renderCustomerMail } from '../mail/render-customer-mail.ts';
import type { RenderedMail } from '../mail/fill-template.ts';
import { addDays } from './next-send.ts';

/** A code that opens nothing. */
const exampleCode = 'EXAMPLE'.padEnd(20, 'X');

export interface CustomerExample {
  readonly mail: RenderedMail;
  readonly logo: MailLogo | null;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string | null;
}

/**
 * A mail of a customer pulse as a customer would get it now; its code opens nothing, and its link leads
 * to the preview of what is asked.
 *
 * @throws AppError `not-found` where there is no such pulse.
 */
export async function renderCustomerExample(
  db: EntityManager,
  wanted: {
    readonly id: string;
    readonly language: SurveyLanguage;
    readonly publicUrl: string;
    readonly now: Date;
  },
): Promise<CustomerExample> {
  const { id, language, publicUrl, now } = wanted;
  const [pulse] = await db.query<
    {
      sender_name: string;
      sender_address: string;
      reply_to: string | null;
      closes_after_days: number;
      unit_name: string | null;
      name: string;
      time_zone: string;
      is_demo: boolean;
      mail_colour: string;
      mail_logo: Buffer | null;
    }[]
  >(
    `SELECT p.sender_name, p.sender_address, p.reply_to, p.closes_after_days, o.name, o.time_zone,
       o.is_demo, o.mail_colour, o.mail_logo,
       (SELECT u.name FROM roster.unit u
        WHERE (cardinality(p.unit_ids) = 0 OR u.id = ANY (p.unit_ids))
          AND NOT EXISTS (SELECT FROM roster.unit below WHERE below.parent_id = u.id)
        ORDER BY u.key LIMIT 1)
         AS unit_name
     FROM roster.customer_pulse p, office.organisation o WHERE p.id = $1`,
    [id],
  );
  if (pulse === undefined) throw new AppError('not-found', say('There is no such customer pulse.'));
  const logo = readLogo(pulse.mail_logo);
  const zone = pulse.time_zone;
  const closes = addDays(localDay(now, zone), pulse.closes_after_days);
  const mail = renderCustomerMail({
    organisationName: pulse.name,
    unitName: pulse.unit_name ?? pulse.name,
    look: { colour: pulse.mail_colour, logo },
    isDemo: pulse.is_demo,
    language,
    block: 'b1',
    path: `/preview/customers/b1/${language}`,
    publicUrl,
    code: exampleCode,
    unsubscribeUrl: `${publicUrl}/u/example`,
    closesAt: localInstant(closes, '18:00', zone).toISOString(),
    timeZone: zone,
  });
  return {
    mail,
    logo,
    from: { name: pulse.sender_name, address: pulse.sender_address },
    replyTo: pulse.reply_to,
  };
}

import { isSurveyLanguage } from '@throughline/survey-page';
import type { MailKind } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { renderCustomerExample } from '../customer-pulses/render-customer-example.ts';
import type { DeliveryContext } from '../invitations/delivery-context.ts';
import { mayLeave } from '../mail/mail-home.ts';
import { domainOf } from '../mail/pace.ts';
import type { RenderedMail } from '../mail/fill-template.ts';
import { addressOfSender } from '../mail/sender.ts';
import type { OutgoingMail } from '../mail/mail-writer.ts';
import { renderExample } from '../pulses/render-example.ts';

type TrialContext = Pick<DeliveryContext, 'clock' | 'mailFrom' | 'publicUrl' | 'transport'>;

interface TrialRow {
  readonly pulse_id: string | null;
  readonly wave_id: string | null;
  readonly customer_pulse_id: string | null;
  readonly kind: MailKind | 'customer';
  readonly language: string;
  readonly name: string;
  readonly email: string;
  readonly isRestored: boolean;
}

const restored = 'The database was restored after this mail was asked for. Ask again.';

/**
 * Sends one mail to whoever asked for it, and writes down what the mail server said. It is tried once:
 * whoever asked is there to see, and tries again. One that was asked for before a restore is not sent.
 */
export async function sendTrial(
  { clock, mailFrom, publicUrl, transport }: TrialContext,
  db: EntityManager,
  trialId: string,
): Promise<void> {
  await mayLeave(db, clock.now());
  const [row] = await db.query<TrialRow[]>(
    `SELECT t.pulse_id, t.wave_id, t.customer_pulse_id, t.kind, t.language, a.name, a.email,
       coalesce(t.asked_at < (SELECT held_since FROM roster.mail_home), false) AS "isRestored"
     FROM office.trial_mail t JOIN office.account a ON a.id = t.account_id
     WHERE t.id = $1 AND t.outcome IS NULL`,
    [trialId],
  );
  if (row === undefined || !isSurveyLanguage(row.language)) return;
  if (row.isRestored) return settleTrial(db, trialId, restored);
  const { mail, logo, ...sender } = await render(db, row, { publicUrl, now: clock.now() });
  const domain = domainOf(addressOfSender(mailFrom));
  const result = await transport.send({
    messageId: `<${trialId}@${domain}>`,
    to: { name: row.name, address: row.email },
    returnPath: null,
    headers: { 'Content-Language': row.language, 'List-Id': `<pulse.${domain}>` },
    logo,
    ...sender,
    ...mail,
  });
  await settleTrial(db, trialId, result.outcome === 'sent' ? null : result.reason);
}

type Rendered = Pick<OutgoingMail, 'from' | 'replyTo' | 'logo'> & { readonly mail: RenderedMail };

async function render(
  db: EntityManager,
  row: TrialRow,
  given: { readonly publicUrl: string; readonly now: Date },
): Promise<Rendered> {
  const { kind, language } = row;
  if (!isSurveyLanguage(language)) throw new Error('mails do not speak this language');
  if (kind === 'customer') {
    const wanted = { ...given, id: row.customer_pulse_id ?? '', language };
    const { replyTo, ...example } = await renderCustomerExample(db, wanted);
    return { ...example, replyTo: replyTo ?? undefined };
  }
  const wanted = { ...given, pulseId: row.pulse_id ?? '', waveId: row.wave_id, kind, language };
  return renderExample(db, wanted);
}

/** @param refusal why it was not sent; null where it was. */
async function settleTrial(
  db: EntityManager,
  trialId: string,
  refusal: string | null,
): Promise<void> {
  await db.query('UPDATE office.trial_mail SET outcome = $2, reason = $3 WHERE id = $1', [
    trialId,
    refusal === null ? 'sent' : 'refused',
    refusal,
  ]);
}

import { chooseSurveyLanguage } from '@throughline/survey-page';
import type { DeliveryContext } from '../invitations/delivery-context.ts';
import { writeCustomerUnsubscribeUrl } from '../invitations/mail-choices.ts';
import { domainOf } from '../mail/pace.ts';
import { writeProviderHeaders } from '../mail/provider-headers.ts';
import { renderCustomerMail } from '../mail/render-customer-mail.ts';
import { makeReturnPath } from '../mail/return-path.ts';
import { addressOfSender } from '../mail/sender.ts';
import type { OutgoingMail } from '../mail/mail-writer.ts';
import { deriveCustomerCode, drawCustomerBlock } from './customer-codes.ts';
import type { DueCustomerMail, MailedCustomerPulse } from './mailed-customers.ts';

/** Writes the mail of one row. A repeat is the same mail under the same id, with the same questions. */
export function composeCustomerMail(
  context: DeliveryContext,
  pulse: MailedCustomerPulse,
  row: DueCustomerMail,
): OutgoingMail {
  if (row.email === null) throw new Error('there is no address to mail to');
  const { masterKey, publicUrl, mailFrom, returnPath, mailProvider } = context;
  const language = chooseSurveyLanguage(row.language);
  const block = drawCustomerBlock(masterKey, row.customerId);
  const unsubscribeUrl = writeCustomerUnsubscribeUrl(context, row.email, language);
  const mail = renderCustomerMail({
    organisationName: pulse.organisationName,
    unitName: row.unitName,
    look: pulse.look,
    isDemo: pulse.isDemo,
    language,
    block,
    path: `/c/p/${pulse.id}/${block}/${language}`,
    publicUrl,
    code: deriveCustomerCode(masterKey, row.customerId),
    unsubscribeUrl,
    closesAt: row.closesAt.toISOString(),
    timeZone: pulse.timeZone,
  });
  const domain = domainOf(addressOfSender(mailFrom));
  return {
    messageId: `<${row.id}@${domain}>`,
    to: { name: row.name, address: row.email },
    from: { name: pulse.senderName, address: pulse.senderAddress },
    replyTo: pulse.replyTo ?? undefined,
    returnPath: returnPath === null ? null : makeReturnPath(returnPath, row.id, masterKey),
    headers: {
      'Content-Language': language,
      'List-Id': `<customers.${domain}>`,
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      ...writeProviderHeaders(mailProvider, row.id),
    },
    logo: pulse.look.logo,
    ...mail,
  };
}

import { chooseSurveyLanguage, type SurveyLanguage } from '@throughline/survey-page';
import { deriveCode } from '../ballots/ballot-keys.ts';
import { domainOf } from '../mail/pace.ts';
import type { RenderedMail } from '../mail/fill-template.ts';
import { renderInvitation } from '../mail/render-invitation.ts';
import { writeProviderHeaders } from '../mail/provider-headers.ts';
import { makeReturnPath } from '../mail/return-path.ts';
import { addressOfSender } from '../mail/sender.ts';
import type { OutgoingMail } from '../mail/mail-writer.ts';
import { writeUnsubscribeUrl } from './mail-choices.ts';
import type { DeliveryContext, DueMail, MailedWave } from './delivery-context.ts';

/** Writes the mail of one row. A repeat is the same mail under the same id. */
export function composeMail(
  context: DeliveryContext,
  wave: MailedWave,
  row: DueMail,
): OutgoingMail {
  if (row.email === null) throw new Error('there is no address to mail to');
  const { publicUrl } = context;
  const estimatedSeconds = wave.estimatedSeconds[row.variant];
  if (estimatedSeconds === undefined) throw new Error('the wave has no such questionnaire');
  const language = chooseSurveyLanguage(row.locale);
  const unsubscribeUrl = writeUnsubscribeUrl(context, row.person_id, language);
  const mail = renderInvitation({
    organisationName: wave.organisationName,
    look: wave.look,
    isDemo: wave.isDemo,
    pulseName: wave.pulseName,
    isReminder: row.kind !== 'invitation',
    language,
    path: `/s/${wave.id}/${row.variant}/${language}`,
    publicUrl,
    code: deriveCode(wave.linkKey, row.invitation_id),
    unsubscribeUrl,
    estimatedSeconds,
    closesAt: wave.closesAt.toISOString(),
    timeZone: row.time_zone,
    k: wave.k,
    commentK: wave.commentK,
  });
  return addressMail(context, row, { language, unsubscribeUrl, logo: wave.look.logo, ...mail });
}

/** Puts what was written into an envelope of its own, with all that mail programs are told. */
export function addressMail(
  { masterKey, mailFrom, returnPath, mailProvider }: DeliveryContext,
  row: DueMail,
  {
    language,
    unsubscribeUrl,
    ...mail
  }: RenderedMail &
    Pick<OutgoingMail, 'logo'> & {
      readonly language: SurveyLanguage;
      readonly unsubscribeUrl: string;
    },
): OutgoingMail {
  const domain = domainOf(addressOfSender(mailFrom));
  return {
    messageId: `<${row.id}@${domain}>`,
    to: { name: row.name, address: row.email ?? '' },
    returnPath: returnPath === null ? null : makeReturnPath(returnPath, row.id, masterKey),
    headers: {
      'Content-Language': language,
      'List-Id': `<pulse.${domain}>`,
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      ...writeProviderHeaders(mailProvider, row.id),
    },
    ...mail,
  };
}

import { chooseSurveyLanguage } from '@throughline/survey-page';
import { deriveCode } from '../ballots/ballot-keys.ts';
import { domainOf } from '../mail/pace.ts';
import { renderInvitation } from '../mail/render-invitation.ts';
import { makeReturnPath } from '../mail/return-path.ts';
import { addressOfSender } from '../mail/sender.ts';
import type { OutgoingMail } from '../mail/transport.ts';
import type { DeliveryContext, DueMail, MailedWave } from './delivery-context.ts';

/** Writes the mail of one row. A repeat is the same mail under the same id. */
export async function composeMail(
  { masterKey, publicUrl, mailFrom, returnPath }: DeliveryContext,
  wave: MailedWave,
  row: DueMail,
): Promise<OutgoingMail> {
  const estimatedSeconds = wave.estimatedSeconds[row.variant];
  if (estimatedSeconds === undefined) throw new Error('the wave has no such questionnaire');
  const mail = await renderInvitation({
    organisationName: wave.organisationName,
    isDemo: wave.isDemo,
    pulseName: wave.pulseName,
    isReminder: row.kind !== 'invitation',
    path: `/s/${wave.id}/${row.variant}/${chooseSurveyLanguage(row.locale)}`,
    publicUrl,
    code: deriveCode(wave.linkKey, row.invitation_id),
    estimatedSeconds,
    closesAt: wave.closesAt.toISOString(),
    timeZone: row.time_zone,
    k: wave.k,
    commentK: wave.commentK,
  });
  return {
    messageId: `<${row.id}@${domainOf(addressOfSender(mailFrom))}>`,
    to: { name: row.name, address: row.email },
    returnPath: returnPath === null ? null : makeReturnPath(returnPath, row.id, masterKey),
    headers: {},
    ...mail,
  };
}

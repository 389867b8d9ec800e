import { chooseSurveyLanguage } from '@throughline/survey-page';
import { deriveCode } from '../ballots/ballot-keys.ts';
import { renderMessage } from '../mail/render-message.ts';
import type { DirectMessage } from '../messages/message-sender.ts';
import type { DeliveryContext, DueMail, MailedWave } from './delivery-context.ts';

/** Writes the direct message of one row, to the one person whose link it carries. */
export function composeMessage(
  { publicUrl }: DeliveryContext,
  wave: MailedWave,
  row: DueMail,
): DirectMessage {
  const estimatedSeconds = wave.estimatedSeconds[row.variant];
  if (estimatedSeconds === undefined) throw new Error('the wave has no such questionnaire');
  const language = chooseSurveyLanguage(row.locale);
  const code = deriveCode(wave.linkKey, row.invitation_id);
  const text = renderMessage(
    {
      isDemo: wave.isDemo,
      organisationName: wave.organisationName,
      pulseName: wave.pulseName,
      isReminder: row.kind !== 'invitation',
      language,
      link: `${publicUrl}/s/${wave.id}/${row.variant}/${language}#t=${code}`,
      estimatedSeconds,
      closesAt: wave.closesAt.toISOString(),
      timeZone: row.time_zone,
      k: wave.k,
      commentK: wave.commentK,
    },
    row.way === 'sms' ? 'short' : 'long',
  );
  return { to: row.reach?.slice(row.way.length + 1) ?? '', text };
}

import { colonOf } from './colon.ts';
import {
  confidentialityPromise,
  fillText,
  formatClosing,
  formatDuration,
} from '@throughline/survey-page';
import type { InvitationMail } from './render-invitation.ts';
import { mailTextsByLanguage } from './texts/texts.ts';

export interface MessageContent extends Pick<
  InvitationMail,
  | 'isDemo'
  | 'organisationName'
  | 'pulseName'
  | 'isReminder'
  | 'language'
  | 'estimatedSeconds'
  | 'closesAt'
  | 'timeZone'
  | 'k'
  | 'commentK'
> {
  /** The survey page with the person's code. */
  readonly link: string;
}

/**
 * An invitation or reminder as a direct message, in the words of the mail. The short one is for
 * SMS: the subject and the link; the promise is on the page, before anything is answered.
 */
export function renderMessage(message: MessageContent, length: 'long' | 'short'): string {
  const { language, pulseName: pulse, organisationName: organisation } = message;
  const texts = mailTextsByLanguage[language];
  const colon = colonOf(language);
  const duration = formatDuration(message.estimatedSeconds, language);
  const subject = fillText(message.isReminder ? texts.reminderSubject : texts.subject, {
    pulse,
    duration,
  });
  const demo = message.isDemo ? `${texts.demo} – ` : '';
  if (length === 'short') return `${demo}${organisation}: ${subject}\n${message.link}`;
  const closing = formatClosing(message.closesAt, message.timeZone, language);
  const promise = confidentialityPromise(message, language);
  return [
    `${demo}${organisation}\n${subject}`,
    fillText(texts.length, { duration, closing }),
    `${texts.action}${colon}\n${message.link}`,
    `${texts.promiseHead}\n${promise.map((sentence) => `- ${sentence}`).join('\n')}`,
  ].join('\n\n');
}

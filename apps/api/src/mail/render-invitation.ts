import {
  confidentialityPromise,
  directionOf,
  fillText,
  formatClosing,
  formatDuration,
  type SurveyLanguage,
} from '@throughline/survey-page';
import { formatCode } from '../ballots/ballot-keys.ts';
import { invitationTemplates } from './compiled-invitation.ts';
import { escapeHtml, fillTemplate, writeLogo, type RenderedMail } from './fill-template.ts';
import { inkOn, type MailLook } from './look.ts';
import type { MailTexts } from './texts/mail-texts.ts';
import { mailTextsByLanguage } from './texts/texts.ts';

export interface InvitationMail {
  readonly organisationName: string;
  readonly look: MailLook;
  readonly isDemo: boolean;
  readonly pulseName: string;
  readonly isReminder: boolean;
  readonly language: SurveyLanguage;
  /** Path of the survey page, shared by thousands: `/s/<wave>/<variant>/<language>`. */
  readonly path: string;
  readonly publicUrl: string;
  readonly code: string;
  /** The page where this person says that no mails are wanted any more. */
  readonly unsubscribeUrl: string;
  readonly estimatedSeconds: number;
  readonly closesAt: string;
  /** The reader's own zone. */
  readonly timeZone: string;
  readonly k: number;
  readonly commentK: number;
}

/** Writes one invitation or reminder; text and HTML carry the same links and the same promise. */
export function renderInvitation(mail: InvitationMail): RenderedMail {
  const { language, look } = mail;
  const words = writeWords(mail, mailTextsByLanguage[language]);
  const link = `${mail.publicUrl}${mail.path}#t=${mail.code}`;
  const plainLink = `${mail.publicUrl}${mail.path}`;
  const code = formatCode(mail.code);
  const promise = confidentialityPromise({ k: mail.k, commentK: mail.commentK }, language);
  const plain: Record<string, string> = {
    ...words,
    language,
    link,
    plainLink,
    code,
    unsubscribeLink: mail.unsubscribeUrl,
    colour: look.colour,
    ink: inkOn(look.colour),
  };
  const html = fillTemplate(invitationTemplates[directionOf(language)], {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, escapeHtml(value)])),
    logo: look.logo === null ? '' : writeLogo(mail.organisationName),
    promise: promise.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join(''),
  });
  const text = [
    `${words.demo}${words.organisation}`,
    words.heading,
    words.opening,
    words.length,
    `${words.action}:\n${link}`,
    `${words.promiseHead}\n${promise.map((sentence) => `- ${sentence}`).join('\n')}`,
    `${words.codeHint}\n${plainLink}\n${code}`,
    words.why,
    `${words.unsubscribeHint} ${words.unsubscribe}:\n${mail.unsubscribeUrl}`,
  ].join('\n\n');
  return { subject: words.subject, text: `${text}\n`, html };
}

function writeWords(
  mail: InvitationMail,
  texts: MailTexts,
): Readonly<
  Record<
    'subject' | 'heading' | 'opening' | 'length' | 'demo' | 'organisation' | keyof MailTexts,
    string
  >
> {
  const { pulseName: pulse, organisationName: organisation, isReminder, language } = mail;
  const closing = formatClosing(mail.closesAt, mail.timeZone, language);
  const duration = formatDuration(mail.estimatedSeconds, language);
  const subject = isReminder ? texts.reminderSubject : texts.subject;
  const opening = isReminder ? texts.reminderOpening : texts.opening;
  return {
    ...texts,
    subject: fillText(subject, { pulse, duration }),
    heading: isReminder ? texts.reminderHeading : texts.heading,
    opening: fillText(opening, { organisation, pulse }),
    length: fillText(texts.length, { duration, closing }),
    demo: mail.isDemo ? `${texts.demo} – ` : '',
    organisation,
  };
}

import { colonOf } from './colon.ts';
import {
  confidentialityPromise,
  directionOf,
  fillText,
  formatClosing,
  formatDuration,
  type SurveyLanguage,
} from '@throughline/survey-page';
import { formatCode } from '../ballots/ballot-keys.ts';
import { escapeHtml } from '../config/escape-html.ts';
import { invitationTemplates } from './compiled-invitation.ts';
import { fillTemplate, tokenOf, writeLogo, type RenderedMail } from './fill-template.ts';
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
  const { language, k, commentK } = mail;
  return renderAsking({
    ...mail,
    words: writeWords(mail, mailTextsByLanguage[language]),
    promise: confidentialityPromise({ k, commentK }, language),
  });
}

/** A mail that asks somebody to answer, whoever it is. */
export interface AskingMail extends Pick<
  InvitationMail,
  'organisationName' | 'look' | 'language' | 'path' | 'publicUrl' | 'code' | 'unsubscribeUrl'
> {
  readonly words: MailWords;
  readonly promise: readonly string[];
}

/** Lays out words and promise as text and HTML. */
export function renderAsking(mail: AskingMail): RenderedMail {
  const { language, look, words, promise } = mail;
  const link = `${mail.publicUrl}${mail.path}#t=${mail.code}`;
  const plainLink = `${mail.publicUrl}${mail.path}`;
  const code = formatCode(mail.code);
  const colon = colonOf(language);
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
    `${words.action}${colon}\n${link}`,
    `${words.promiseHead}\n${promise.map((sentence) => `- ${sentence}`).join('\n')}`,
    `${words.codeHint}\n${plainLink}\n${code}`,
    words.why,
    `${words.unsubscribeHint} ${words.unsubscribe}${colon}\n${mail.unsubscribeUrl}`,
  ].join('\n\n');
  const own = [mail.code, code, tokenOf(mail.unsubscribeUrl)];
  return { subject: words.subject, text: `${text}\n`, html, own };
}

/** The words of one mail, filled in. */
export type MailWords = Readonly<Record<'organisation' | keyof MailTexts, string>>;

function writeWords(mail: InvitationMail, texts: MailTexts): MailWords {
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

import { confidentialityPromise, formatClosing, formatDuration } from '@throughline/survey-page';
import { formatCode } from '../ballots/ballot-keys.ts';
import { loadInvitationTemplate } from './invitation-template.ts';

/** The words of mails exist in English; the page behind the link has the reader's language. */
const language = 'en';

export interface InvitationMail {
  readonly organisationName: string;
  readonly isDemo: boolean;
  readonly pulseName: string;
  readonly isReminder: boolean;
  /** Path of the survey page, shared by thousands: `/s/<wave>/<variant>/<language>`. */
  readonly path: string;
  readonly publicUrl: string;
  readonly code: string;
  readonly estimatedSeconds: number;
  readonly closesAt: string;
  /** The reader's own zone. */
  readonly timeZone: string;
  readonly k: number;
  readonly commentK: number;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes one invitation or reminder; text and HTML carry the same link and the same promise. */
export async function renderInvitation(mail: InvitationMail): Promise<RenderedMail> {
  const template = await loadInvitationTemplate();
  const words = writeWords(mail);
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
  };
  const html = fill(template, {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, escapeHtml(value)])),
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
  ].join('\n\n');
  return { subject: words.subject, text: `${text}\n`, html };
}

function writeWords(
  mail: InvitationMail,
): Readonly<
  Record<
    | 'subject'
    | 'preview'
    | 'demo'
    | 'organisation'
    | 'heading'
    | 'opening'
    | 'length'
    | 'action'
    | 'promiseHead'
    | 'codeHint'
    | 'why',
    string
  >
> {
  const closing = formatClosing(mail.closesAt, mail.timeZone, language);
  const duration = formatDuration(mail.estimatedSeconds, language);
  return {
    subject: mail.isReminder
      ? `A reminder: ${mail.pulseName} is open for your answer`
      : `${mail.pulseName}: ${duration} of your time`,
    preview: 'Confidential, counted in groups. Nobody can see single answers.',
    demo: mail.isDemo ? 'Demo – ' : '',
    organisation: mail.organisationName,
    heading: mail.isReminder ? 'Your answer is still welcome' : 'How are you treated here?',
    opening: mail.isReminder
      ? `${mail.organisationName} asks how people are treated as colleagues, and whether that reaches customers. Your view is still missing. If you have answered in the meantime, please ignore this mail.`
      : `${mail.organisationName} asks how people are treated as colleagues, and whether that reaches customers. You get this mail because your unit is part of “${mail.pulseName}”.`,
    length: `It takes ${duration} and is open until ${closing}.`,
    action: 'Answer now',
    promiseHead: 'Who sees what',
    codeHint: 'If the button does not work, open this address and type the code below:',
    why: 'The link is yours alone: please do not forward this mail. You can answer again with it until the closing date; the last answer counts.',
  };
}

/** Fills `{{name}}`; there is no logic in templates, so nothing typed by anyone can run. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values));
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => known.get(name) ?? whole);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

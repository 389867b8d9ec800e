import PostalMime, { type Email } from 'postal-mime';
import { classifyBounce, type BounceKind } from './classify-bounce.ts';
import { readReportFields, withoutType, type ReportFields } from './read-report-fields.ts';

/**
 * What a mail says that arrived where mails come back to.
 *
 * - a bounce: one that was sent could not be delivered, see {@link BounceKind};
 * - `complaint`: its reader marked it as unwanted (RFC 5965);
 * - `automatic`: an answer that a machine wrote, such as of somebody on holiday; means nothing;
 * - `progress`: it is late, or has arrived; means nothing;
 * - `unclear`: it came from a mail server, and cannot be understood;
 * - `other`: somebody wrote by hand, or it is spam.
 */
export type ReturnedKind =
  BounceKind | 'complaint' | 'automatic' | 'progress' | 'unclear' | 'other';

export interface ReturnedMail {
  readonly kind: ReturnedKind;
  /** What the other server said, in one line; empty where it said nothing. */
  readonly detail: string;
  /** Every address that it was sent to or that stands in its report: one may name the delivery. */
  readonly addresses: readonly string[];
  /** Ids of mails that it encloses or refers to, without brackets. */
  readonly messageIds: readonly string[];
}

/** Longest detail kept. */
const longestDetail = 300;

/** Reads a mail that came back, in whichever of the usual shapes. */
export async function readReturnedMail(raw: Uint8Array): Promise<ReturnedMail> {
  const email = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
  });
  const enclosed = email.attachments.map(({ mimeType, content }) => ({
    type: mimeType.toLowerCase(),
    text: typeof content === 'string' ? content : new TextDecoder().decode(content),
  }));
  const text = [email.text ?? '', email.html ?? '', ...enclosed.map((part) => part.text)].join(
    '\n',
  );
  const headers = email.headers.map(({ value }) => value).join('\n');
  return {
    ...interpret(email, enclosed),
    addresses: findAddresses(`${headers}\n${text}`),
    messageIds: findMessageIds(email, enclosed.map((part) => part.text).join('\n')),
  };
}

interface Part {
  readonly type: string;
  readonly text: string;
}

function interpret(email: Email, enclosed: readonly Part[]): Pick<ReturnedMail, 'kind' | 'detail'> {
  const type = readHeader(email, 'content-type').toLowerCase();
  const status = enclosed.find((part) => part.type === 'message/delivery-status');
  if (enclosed.some((part) => part.type === 'message/feedback-report')) {
    return { kind: 'complaint', detail: 'the reader marked it as unwanted' };
  }
  if (status !== undefined) return interpretStatus(readReportFields(status.text));
  if (/disposition-notification/.test(type)) return { kind: 'automatic', detail: '' };
  if (isFromMailServer(email)) {
    // Before RFC 3464, and still of some servers: a letter that quotes what was said.
    const letter = email.text ?? email.html?.replace(/<[^>]*>/g, ' ') ?? '';
    const said = /(?:^|\s)((?:[45]\d\d[ -])?#?[45]\.\d{1,3}\.\d{1,3}\b[^\n]*|[45]\d\d [^\n]*)/.exec(
      letter.replace(/\r/g, ''),
    )?.[1];
    const detail = shorten(said ?? findTelling(letter));
    const kind = classifyBounce('', detail);
    return kind === null ? { kind: 'unclear', detail: '' } : { kind, detail };
  }
  return { kind: isAutomatic(email) ? 'automatic' : 'other', detail: '' };
}

/** One mail has one recipient, so the first group that says what failed is all of it. */
function interpretStatus(groups: readonly ReportFields[]): Pick<ReturnedMail, 'kind' | 'detail'> {
  const recipients = groups.filter((group) => group.has('action') || group.has('status'));
  const failed = recipients.find((group) => readWord(group.get('action')) === 'failed');
  if (failed === undefined) {
    const isUnclear = recipients.every((group) => !group.has('action'));
    return { kind: isUnclear ? 'unclear' : 'progress', detail: '' };
  }
  const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(failed.get('status') ?? '')?.[0] ?? '';
  const diagnostic = withoutType(failed.get('diagnostic-code'));
  const kind = classifyBounce(status, diagnostic);
  const detail = shorten(diagnostic === '' ? status : diagnostic);
  return kind === null ? { kind: 'unclear', detail } : { kind, detail };
}

function readWord(value: string | undefined): string {
  return /^[a-z]+/.exec(value?.trim().toLowerCase() ?? '')?.[0] ?? '';
}

function readHeader(email: Email, name: string): string {
  return email.headers.find((header) => header.key === name)?.value ?? '';
}

/** An empty return path, or a sender that only servers use. */
function isFromMailServer(email: Email): boolean {
  const sender = email.from?.address?.toLowerCase() ?? '';
  if (/^(?:mailer-daemon|postmaster|mail-daemon)@/.test(sender) || sender === 'mailer-daemon') {
    return true;
  }
  return (
    readHeader(email, 'return-path') === '<>' &&
    /undeliver|delivery|failure|returned/i.test(email.subject ?? '')
  );
}

function isAutomatic(email: Email): boolean {
  const submitted = readHeader(email, 'auto-submitted').toLowerCase();
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress'].some(
      (name) => readHeader(email, name) !== '',
    ) ||
    /auto_reply|bulk|junk/i.test(readHeader(email, 'precedence')) ||
    /^(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|abwesen|automatische antwort|réponse automatique|respuesta automática|automatisch antwoord|resposta automática)/i.test(
      email.subject ?? '',
    )
  );
}

/** The sentence of a letter that says why. */
function findTelling(letter: string): string {
  return (
    letter
      .split('\n')
      .map((line) => line.trim())
      .find((line) => classifyBounce('', line) !== null) ?? ''
  );
}

function shorten(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestDetail);
}

function findAddresses(text: string): string[] {
  return [...new Set([...text.matchAll(/[\w.+=-]+@[\w.-]+/g)].map((match) => match[0]))];
}

function findMessageIds(email: Email, enclosed: string): string[] {
  const places = `${email.inReplyTo ?? ''} ${email.references ?? ''}\n${enclosed}`;
  const own = (email.messageId ?? '').replace(/[<>]/g, '');
  const found = [...places.matchAll(/<([^<>\s@]+@[^<>\s]+)>/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].filter((id) => id !== own);
}

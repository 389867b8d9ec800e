/**
 * What became of one attempt to hand a mail to the server.
 *
 * - `sent`: the server has taken it.
 * - `deferred`: not now, such as greylisting; the same mail is tried again later.
 * - `unavailable`: the server takes nothing from us, or cannot be reached; tried again later.
 * - `bounced`: there is no such mailbox; nothing is sent there again.
 * - `full`: the mailbox takes nothing at the moment; this mail is given up.
 * - `policy`: we are not wanted; more of the same would make it worse.
 * - `failed`: refused for good for another reason.
 * - `unknown`: it may have arrived.
 */
export type SendResult =
  { readonly outcome: 'sent' } | { readonly outcome: RefusalKind; readonly reason: string };

export type RefusalKind =
  'deferred' | 'unavailable' | 'bounced' | 'full' | 'policy' | 'failed' | 'unknown';

/** What a mail client library says of an error. */
interface ErrorDetails {
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly code?: unknown;
  readonly command?: unknown;
}

/**
 * Reads why a mail could not be handed over.
 *
 * @param hasSentContent whether the server can have read any of the mail.
 */
export function readRefusal(error: unknown, hasSentContent: boolean): SendResult {
  const details: ErrorDetails = typeof error === 'object' && error !== null ? error : {};
  const { responseCode, command } = details;
  if (typeof responseCode === 'number' && responseCode >= 400) {
    const reply = typeof details.response === 'string' ? details.response.slice(0, 300) : '';
    const reason = reply === '' ? `the mail server answered ${responseCode}` : reply;
    const isAboutRecipient = command === 'RCPT TO' || command === 'DATA';
    return { outcome: readReply(responseCode, reply, isAboutRecipient), reason };
  }
  if (hasSentContent)
    return { outcome: 'unknown', reason: 'the connection was lost while sending' };
  if (details.code === 'EENVELOPE') return { outcome: 'failed', reason: 'the address was refused' };
  return { outcome: 'unavailable', reason: 'the mail server could not be reached' };
}

/** Basic and enhanced status codes (RFC 5321, RFC 3463) of a reply that says no. */
function readReply(basic: number, reply: string, isAboutRecipient: boolean): RefusalKind {
  const enhanced = /^\d{3}[ -]([45]\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1] ?? '';
  if (basic === 421) return 'unavailable';
  if (basic < 500) return 'deferred';
  // Being unable to sign in is nothing that the reader's side could mean.
  if (basic === 530 || basic === 534 || basic === 535) return 'unavailable';
  if (enhanced.startsWith('5.7.')) return 'policy';
  if (!isAboutRecipient) return 'failed';
  if (isMailboxGone(enhanced)) return 'bounced';
  return basic === 552 || enhanced === '5.2.2' ? 'full' : 'failed';
}

/** Codes that say that the mailbox is not there: not those about the sender's address (5.1.7, 5.1.8). */
export function isMailboxGone(enhanced: string): boolean {
  return /^5\.1\.(?:0|1|2|3|6|10)$/.test(enhanced) || enhanced === '5.2.1';
}

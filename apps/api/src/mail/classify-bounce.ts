import { isMailboxGone } from './read-refusal.ts';

/**
 * What a mail that came back means.
 *
 * - `gone`: there is no such mailbox, or no such domain.
 * - `soft`: it could not be delivered this time, such as to a full mailbox.
 * - `policy`: we are not wanted; the reader is not to blame.
 */
export type BounceKind = 'gone' | 'soft' | 'policy';

/**
 * Reads the status code of a failed delivery (RFC 3463) together with what the server said. Servers
 * often put a general code beside a telling sentence, hence both; null where neither says anything.
 */
export function classifyBounce(status: string, diagnostic: string): BounceKind | null {
  const said = /\b([45]\.\d{1,3}\.\d{1,3})\b/.exec(diagnostic)?.[1] ?? '';
  // A code of the text is nearer to the cause than a general one such as 5.0.0.
  const code = said !== '' && /^[45]\.0\.0$|^$/.test(status) ? said : status;
  if (/^[45]\.7\./.test(code)) return 'policy';
  if (code.startsWith('4.')) return 'soft';
  if (code === '5.2.2' || code === '5.2.3' || code === '5.3.4') return 'soft';
  if (/^5\.1\.[78]$/.test(code)) return 'policy';
  if (isMailboxGone(code) || code === '5.4.4' || code === '5.4.310') return 'gone';
  const spoken = diagnostic.toLowerCase();
  if (policyWords.test(spoken)) return 'policy';
  if (goneWords.test(spoken)) return 'gone';
  if (softWords.test(spoken)) return 'soft';
  if (code.startsWith('5.1.')) return 'gone';
  return code === '' ? null : 'soft';
}

const policyWords =
  /spam|blocked|block ?list|blacklist|policy|reputation|not authori[sz]ed|dmarc|denied by|banned/;
const goneWords =
  /user unknown|unknown user|no such (?:user|mailbox|address|recipient|person)|does ?n.t exist|does not exist|mailbox (?:not found|unavailable)|recipient (?:not found|unknown)|invalid recipient|unknown recipient|account (?:is )?(?:disabled|closed)|host or domain name not found|no mailbox/;
const softWords = /full|quota|too large|too big|try again|temporar|timed? ?out|expired|greylist/;

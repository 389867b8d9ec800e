import { ImapFlow } from 'imapflow';
import { applyBounce } from '../invitations/apply-bounce.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';
import { readReturnedMail } from '../mail/read-returned-mail.ts';

/** A mail that came back is short; of a longer one the start says all. */
const longestBytes = 500_000;

/**
 * Reads what lies unread in the mailbox for returned mails, notes it, and marks it as read. What
 * came from a mail server and could not be understood is flagged, and stays for somebody to look at.
 *
 * @param imapUrl such as `imaps://user:password@imap.example.org/INBOX`.
 * @throws Error where the mailbox cannot be opened.
 */
export async function collectBounces(
  context: Pick<WorkerContext, 'mail' | 'clock' | 'masterKey' | 'logger'>,
  imapUrl: string,
): Promise<number> {
  const url = new URL(imapUrl);
  const isSecure = url.protocol === 'imaps:';
  const client = new ImapFlow({
    host: url.hostname,
    port: url.port === '' ? (isSecure ? 993 : 143) : Number(url.port),
    secure: isSecure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
  });
  // The command that was waiting fails as well; unheard, this would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.mailboxOpen(decodeURIComponent(url.pathname.slice(1)) || 'INBOX');
    const unread = await client.search({ seen: false }, { uid: true });
    const uids = unread === false || unread === undefined ? [] : unread;
    for (const uid of uids) {
      const message = await client.fetchOne(
        String(uid),
        { source: { maxLength: longestBytes } },
        { uid: true },
      );
      if (message === false || message?.source === undefined) continue;
      const outcome = await applyBounce(context, await readReturnedMail(message.source));
      if (outcome === 'waiting') continue;
      if (outcome === 'unmatched') {
        context.logger.warn({ uid }, 'a returned mail could not be matched; it is flagged');
      }
      const flags = outcome === 'unmatched' ? ['\\Seen', '\\Flagged'] : ['\\Seen'];
      await client.messageFlagsAdd(String(uid), flags, { uid: true });
    }
    return uids.length;
  } finally {
    await client.logout().catch(() => client.close());
  }
}

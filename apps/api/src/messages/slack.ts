import { z } from 'zod';
import type { SendResult } from '../mail/read-refusal.ts';
import type { MessageSender } from './message-sender.ts';
import { sendRequest, type ServiceReply } from './send-request.ts';

const replySchema = z.object({ ok: z.boolean(), error: z.string().optional() });
/** Errors that say nothing of this person: too fast, in trouble, or the token. */
const deferring = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
const troubling = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
]);

/**
 * Direct messages from a Slack bot: `chat.postMessage` with the id of a user as the channel, which
 * needs the scope `chat:write`. Links are not unfurled, so that Slack does not open them.
 */
export function createSlack({
  url,
  token,
}: {
  readonly url: string;
  readonly token: string;
}): MessageSender {
  return {
    send: ({ to, text }) =>
      sendRequest(
        {
          url: `${url}/chat.postMessage`,
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json; charset=utf-8',
          },
          body: JSON.stringify({
            channel: to,
            text,
            mrkdwn: false,
            unfurl_links: false,
            unfurl_media: false,
          }),
        },
        'Slack',
        readReply,
      ),
  };
}

/** Slack says no with status 200. */
function readReply({ text }: ServiceReply): SendResult {
  const reply = replySchema.safeParse(parse(text));
  if (!reply.success) return { outcome: 'unknown', reason: 'Slack answered in an unknown form' };
  if (reply.data.ok) return { outcome: 'sent' };
  const error = /^[a-z_]{1,60}$/.exec(reply.data.error ?? '')?.[0] ?? 'unknown_error';
  const reason = `Slack answered ${error}`;
  if (deferring.has(error)) return { outcome: 'deferred', reason };
  return { outcome: troubling.has(error) ? 'unavailable' : 'failed', reason };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import type { MessageSender } from './message-sender.ts';
import { sendRequest } from './send-request.ts';

/**
 * Chats in Microsoft Teams through a workflow of the organisation (Power Automate): its trigger
 * takes `to` and `text`, and its step posts to the chat of the flow bot with that one user. Microsoft
 * Graph lets no application write to people on its own, and incoming webhooks post to channels only.
 */
export function createTeams({ url }: { readonly url: string }): MessageSender {
  return {
    send: ({ to, text }) =>
      sendRequest(
        {
          url,
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify({ to, text }),
        },
        'Teams',
        () => ({ outcome: 'sent' }),
      ),
  };
}

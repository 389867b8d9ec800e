import type { WorkerContext } from '../invitations/worker-context.ts';
import { collectBounces } from './collect-bounces.ts';
import { repeat } from './repeat.ts';

/** How often the mailbox is looked into. */
const lookSeconds = 60;

/** Looks into the mailbox for returned mails until it is told to stop; without one it does nothing. */
export function workBounces(
  context: Pick<WorkerContext, 'mail' | 'clock' | 'masterKey' | 'logger'>,
  imapUrl: string | null,
): { stop(): Promise<void> } {
  if (imapUrl === null) return { stop: () => Promise.resolve() };
  return repeat(lookSeconds, () => collectBounces(context, imapUrl), {
    logger: context.logger,
    failed: 'the mailbox for returned mails could not be read',
  });
}

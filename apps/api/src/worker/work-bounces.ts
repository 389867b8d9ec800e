import type { WorkerContext } from '../invitations/worker-context.ts';
import { collectBounces } from './collect-bounces.ts';

/** How often the mailbox is looked into. */
const lookSeconds = 60;

/** Looks into the mailbox for returned mails until it is told to stop; without one it does nothing. */
export function workBounces(
  context: Pick<WorkerContext, 'mail' | 'clock' | 'masterKey' | 'logger'>,
  imapUrl: string | null,
): { stop(): Promise<void> } {
  if (imapUrl === null) return { stop: () => Promise.resolve() };
  let running: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    try {
      await collectBounces(context, imapUrl);
    } catch (error) {
      const { name } = error instanceof Error ? error : new Error('unknown');
      context.logger.error({ name }, 'the mailbox for returned mails could not be read');
    } finally {
      running = null;
    }
  };
  const start = (): void => {
    running ??= look();
  };
  start();
  const timer = setInterval(start, lookSeconds * 1_000);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

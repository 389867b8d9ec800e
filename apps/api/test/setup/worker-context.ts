import { createPool } from '../../src/database/pools.ts';
import type { DeliveryContext } from '../../src/invitations/deliver-mail.ts';
import { MailTransport } from '../../src/mail/transport.ts';
import type { TestInstance } from './test-instance.ts';

export interface SentJob {
  readonly queue: string;
  readonly data: unknown;
  readonly options: unknown;
}

export interface OpenContext extends DeliveryContext {
  /** Jobs that the work asked for; nobody takes them. */
  readonly jobs: SentJob[];
  end(): Promise<void>;
}

/** A worker's surroundings without its queue, so that a test runs one job by hand. */
export function openContext(
  instance: TestInstance,
  change: { readonly masterKey?: Buffer } = {},
): OpenContext {
  const mail = createPool(instance.urls.workerMail, 3);
  const close = createPool(instance.urls.workerClose, 2);
  const transport = new MailTransport(instance.sink.url, 'Throughline <pulse@example.org>', 5);
  const jobs: SentJob[] = [];
  return {
    mail,
    close,
    masterKey: change.masterKey ?? instance.masterKey,
    clock: instance.clock,
    logger: instance.logger,
    transport,
    publicUrl: instance.publicUrl,
    mailFrom: 'Throughline <pulse@example.org>',
    jobs,
    boss: {
      send: async (queue: unknown, data?: unknown, options?: unknown) => {
        jobs.push({ queue: String(queue), data, options });
        return null;
      },
    },
    end: async () => {
      transport.close();
      await Promise.all([mail.end(), close.end()]);
    },
  };
}

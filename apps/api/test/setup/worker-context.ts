import type { MailProviderName } from '@throughline/types';
import { createPool } from '../../src/database/pools.ts';
import type { DeliveryContext } from '../../src/invitations/delivery-context.ts';
import { Breaker } from '../../src/mail/breaker.ts';
import type { PaceLimits } from '../../src/config/mail-config.ts';
import { Pace } from '../../src/mail/pace.ts';
import { Places } from '../../src/mail/places.ts';
import type { MessageSenders } from '../../src/messages/message-sender.ts';
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
  change: {
    readonly masterKey?: Buffer;
    readonly smtpUrl?: string;
    readonly longestMilliseconds?: number;
    readonly pace?: PaceLimits;
    readonly stopping?: AbortSignal;
    readonly mailProvider?: MailProviderName;
    readonly senders?: MessageSenders;
  } = {},
): OpenContext {
  const mail = createPool(instance.urls.workerMail, 3);
  const close = createPool(instance.urls.workerClose, 2);
  const transport = new MailTransport({
    smtpUrl: change.smtpUrl ?? instance.sink.url,
    from: 'Throughline <pulse@example.org>',
    connections: 5,
    dkim: null,
    ...(change.longestMilliseconds === undefined
      ? {}
      : { longestMilliseconds: change.longestMilliseconds }),
  });
  const jobs: SentJob[] = [];
  return {
    mail,
    close,
    masterKey: change.masterKey ?? instance.masterKey,
    clock: instance.clock,
    logger: instance.logger,
    transport,
    senders: change.senders ?? new Map(),
    breaker: new Breaker(),
    places: new Places(5, new Pace(change.pace ?? { perSecond: null, perDomainPerSecond: null })),
    returnPath: 'bounce@example.org',
    mailProvider: change.mailProvider ?? null,
    stopping: change.stopping ?? new AbortController().signal,
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

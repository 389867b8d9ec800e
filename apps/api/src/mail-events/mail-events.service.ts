import { createHash, type X509Certificate } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { MailEventReceipt, MailEventSource } from '@throughline/types';
import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { signedBodyOf } from '../http/signed-body.ts';
import { readTold } from './providers.ts';
import type { Told, ToldEvent } from './told-event.ts';

/** Requests of one address, before any signature is looked at. */
const [perSecond, burst] = [50, 1_000];

/**
 * Where the mail provider tells of mails that came back. Nothing of deliveries can be read or changed
 * from here: what was told lies in a table of its own until a worker takes it up.
 */
@Injectable()
export class MailEventsService {
  private readonly limit = new RateLimit(perSecond, burst);

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly settings: HttpSettings,
  ) {}

  async describe(): Promise<MailEventSource> {
    const { mailProvider } = this.settings;
    const provider = mailProvider?.name ?? null;
    const [waiting] = await this.database.query<{ url: string; asked_at: Date }[]>(
      'SELECT url, asked_at FROM office.mail_subscription',
    );
    const isAsked = provider === 'ses' && waiting !== undefined;
    return {
      provider,
      address: provider === null ? null : `${this.settings.publicUrl}/api/mail-events/${provider}`,
      keyEndsAt: mailProvider?.name === 'ses' ? findEnd(mailProvider.certificates) : null,
      confirmation: isAsked ? { url: waiting.url, askedAt: waiting.asked_at.toISOString() } : null,
    };
  }

  /**
   * Takes what the provider tells, each event once.
   *
   * @throws AppError `not-found` where this is not the provider that was set, `wrong-credentials` where it did not sign.
   */
  async receive(
    name: string,
    content: unknown,
    request: FastifyRequest,
  ): Promise<MailEventReceipt> {
    const provider = this.settings.mailProvider;
    if (provider === null || provider.name !== name) {
      throw new AppError('not-found', 'There is nothing at this address.');
    }
    const now = this.clock.now();
    if (!this.limit.allows(request.ip, now.getTime())) {
      throw new AppError('too-many-requests', 'Too many events at once. Send these again.');
    }
    const text = signedBodyOf(request);
    const told =
      text === undefined
        ? null
        : readTold({ text, content, headers: request.headers }, provider, now);
    if (told === null) {
      throw new AppError(
        'wrong-credentials',
        'This is not signed by the mail provider of this instance, or it was long ago.',
      );
    }
    const events = told.events.filter(isOfUse);
    if (events.length > 0) await this.keep(provider.name, events, now);
    if (provider.name === 'ses') await this.noteSubscription(told, now);
    return { taken: events.length };
  }

  private async keep(provider: string, events: readonly ToldEvent[], now: Date): Promise<void> {
    const rows = events.map(({ id, kind, detail, addresses, messageIds }) => ({
      hash: createHash('sha256').update(`${provider}\n${id}`).digest('hex'),
      kind,
      detail,
      addresses,
      message_ids: messageIds,
    }));
    await this.database.query(
      `INSERT INTO roster.mail_event (id_hash, kind, detail, addresses, message_ids, told_at)
       SELECT decode(e.hash, 'hex'), e.kind, e.detail, e.addresses, e.message_ids, $2
       FROM jsonb_to_recordset($1::jsonb)
         AS e (hash text, kind text, detail text, addresses text[], message_ids text[])
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows), now],
    );
  }

  /** A topic that tells something has been confirmed. */
  private async noteSubscription({ confirmUrl }: Told, now: Date): Promise<void> {
    await this.database.query('DELETE FROM office.mail_subscription');
    if (confirmUrl === null) return;
    await this.database.query(
      `INSERT INTO office.mail_subscription (url, asked_at) VALUES ($1, $2)
       ON CONFLICT DO NOTHING`,
      [confirmUrl, now],
    );
  }
}

/** When the last of the certificates ends. */
function findEnd(certificates: readonly X509Certificate[]): string {
  return new Date(Math.max(...certificates.map((one) => one.validToDate.getTime()))).toISOString();
}

/** One provider may send for others besides: their mails are none of ours. */
function isOfUse({ kind, addresses, messageIds }: ToldEvent): boolean {
  return kind === 'other' || addresses.length + messageIds.length > 0;
}

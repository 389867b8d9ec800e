import type { Readable } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import type { DkimSettings } from '../config/mail-config.ts';
import { readConnection } from './connection.ts';
import { MailWriter, type OutgoingMail, type WrittenMail } from './mail-writer.ts';
import { readRefusal, type SendResult } from './read-refusal.ts';

/** How mails are handed over. */
export interface TransportSettings {
  readonly smtpUrl: string;
  readonly from: string;
  readonly connections: number;
  readonly dkim: DkimSettings | null;
  /** For one mail, however slowly the server talks; 30 s, well within the lease of its row. */
  readonly longestMilliseconds?: number;
}

/** A small pool of connections to one SMTP server. */
export class MailTransport {
  private readonly writer: MailWriter;
  private readonly transporter: Transporter<SMTPPool.SentMessageInfo, SMTPPool.Options>;
  private readonly longestMilliseconds: number;
  private readonly deadlines = new Set<AbortController>();
  /** What is on its way, by message id: a server that read none of it cannot have kept it. */
  private readonly contents = new Map<string, Readable[]>();

  constructor({ smtpUrl, from, connections, dkim, longestMilliseconds }: TransportSettings) {
    this.longestMilliseconds = longestMilliseconds ?? 30_000;
    this.writer = new MailWriter(from, dkim);
    this.transporter = createTransport({
      pool: true,
      ...readConnection(smtpUrl),
      maxConnections: connections,
      maxMessages: Infinity,
      maxRequeues: 1,
      socketTimeout: this.longestMilliseconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transporter.use('stream', (mail, done) => {
      mail.message.processFunc((content) => {
        this.contents.get(String(mail.data.messageId))?.push(content);
        return content;
      });
      done();
    });
  }

  /** Writes a mail and hands it over. */
  async send(mail: OutgoingMail): Promise<SendResult> {
    return this.handOver(await this.write(mail));
  }

  /** Makes a mail ready to be handed over at any later moment. */
  write(mail: OutgoingMail): Promise<WrittenMail> {
    return this.writer.write(mail);
  }

  async handOver({ messageId, envelope, content }: WrittenMail): Promise<SendResult> {
    const contents: Readable[] = [];
    this.contents.set(messageId, contents);
    const deadline = new AbortController();
    this.deadlines.add(deadline);
    const timer = setTimeout(() => deadline.abort(), this.longestMilliseconds);
    try {
      await this.transporter.sendMail({
        messageId,
        envelope: { ...envelope },
        raw: content,
        signal: deadline.signal,
      });
      return { outcome: 'sent' };
    } catch (error) {
      return readRefusal(
        error,
        contents.some((each) => each.readableDidRead),
      );
    } finally {
      clearTimeout(timer);
      this.deadlines.delete(deadline);
      this.contents.delete(messageId);
    }
  }

  /** Ends what is on its way at once: what became of it is told as for any lost connection. */
  abandon(): void {
    for (const deadline of this.deadlines) deadline.abort();
  }

  close(): void {
    this.transporter.close();
  }
}

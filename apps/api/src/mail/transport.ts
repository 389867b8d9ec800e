import { PassThrough } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';

export interface OutgoingMail {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What became of one attempt to hand a mail to the server. */
export type SendResult =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'deferred' | 'failed' | 'unknown'; readonly reason: string };

/** A small pool of connections to one SMTP server. */
export class MailTransport {
  private readonly transporter: Transporter<SMTPPool.SentMessageInfo, SMTPPool.Options>;
  /** What is on its way, by message id: a server that read none of it cannot have kept it. */
  private readonly contents = new Map<string, PassThrough[]>();

  constructor(smtpUrl: string, from: string, connections: number) {
    const url = new URL(smtpUrl);
    const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    const isSecure = url.protocol === 'smtps:';
    this.transporter = createTransport(
      {
        pool: true,
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
        secure: isSecure,
        requireTLS: !isSecure && !isLoopback,
        ...(url.username === ''
          ? {}
          : {
              auth: {
                user: decodeURIComponent(url.username),
                pass: decodeURIComponent(url.password),
              },
            }),
        maxConnections: connections,
        maxMessages: Infinity,
        connectionTimeout: 15_000,
        greetingTimeout: 15_000,
        socketTimeout: 30_000,
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      {
        from,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      },
    );
    this.transporter.use('stream', (mail, done) => {
      mail.message.processFunc((input) => {
        const content = input.pipe(new PassThrough());
        this.contents.get(String(mail.data.messageId))?.push(content);
        return content;
      });
      done();
    });
  }

  async send(mail: OutgoingMail): Promise<SendResult> {
    const contents: PassThrough[] = [];
    this.contents.set(mail.messageId, contents);
    try {
      await this.transporter.sendMail({
        messageId: mail.messageId,
        to: { name: mail.to.name, address: mail.to.address },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
      });
      return { outcome: 'sent' };
    } catch (error) {
      return classify(
        error,
        contents.some((content) => content.readableDidRead),
      );
    } finally {
      this.contents.delete(mail.messageId);
    }
  }

  close(): void {
    this.transporter.close();
  }
}

/** 5xx is final, 4xx and anything before the data may be tried again, a loss after it is unknown. */
function classify(error: unknown, hasSentContent: boolean): SendResult {
  const details: { responseCode?: unknown; response?: unknown; code?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  const reason =
    typeof details.response === 'string'
      ? details.response.slice(0, 300)
      : 'the mail server could not be reached';
  if (typeof details.responseCode === 'number') {
    return { outcome: details.responseCode >= 500 ? 'failed' : 'deferred', reason };
  }
  if (details.code === 'EENVELOPE') return { outcome: 'failed', reason: 'the address was refused' };
  return { outcome: hasSentContent ? 'unknown' : 'deferred', reason };
}

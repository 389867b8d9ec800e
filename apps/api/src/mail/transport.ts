import { Transform } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { readConnection } from './connection.ts';
import type { MailLogo } from './look.ts';
import { logoId } from './fill-template.ts';
import { addressOfSender } from './sender.ts';
import type { DkimSettings } from '../config/mail-config.ts';
import { readRefusal, type SendResult } from './read-refusal.ts';

export interface OutgoingMail {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  /** A sender of its own, and where answers by mail go; absent for the one that all mails have. */
  readonly from?: { readonly name: string; readonly address: string };
  readonly replyTo?: string | undefined;
  /** Where it comes back to if it cannot be delivered; null for the sender's own address. */
  readonly returnPath: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Comes with the mail; null for none. */
  readonly logo: MailLogo | null;
}

/** How mails are handed over. */
export interface TransportSettings {
  readonly smtpUrl: string;
  readonly from: string;
  readonly connections: number;
  readonly dkim: DkimSettings | null;
  /** For one mail, however slowly the server talks; 30 s, well within the lease of its row. */
  readonly longestMilliseconds?: number;
}

const signedHeaders =
  'from:to:subject:date:message-id:mime-version:content-type:content-transfer-encoding:auto-submitted:list-id:list-unsubscribe:list-unsubscribe-post';

/** A small pool of connections to one SMTP server. */
export class MailTransport {
  readonly connections: number;
  private readonly from: string;
  private readonly transporter: Transporter<SMTPPool.SentMessageInfo, SMTPPool.Options>;
  private readonly longestMilliseconds: number;
  private readonly deadlines = new Set<AbortController>();
  /** What is on its way, by message id: a server that read none of it cannot have kept it. */
  private readonly contents = new Map<string, Transform[]>();

  constructor({ smtpUrl, from, connections, dkim, longestMilliseconds }: TransportSettings) {
    this.connections = connections;
    this.longestMilliseconds = longestMilliseconds ?? 30_000;
    this.from = addressOfSender(from);
    this.transporter = createTransport(
      {
        pool: true,
        ...readConnection(smtpUrl),
        ...(dkim === null
          ? {}
          : {
              dkim: {
                domainName: dkim.domain,
                keySelector: dkim.selector,
                privateKey: dkim.privateKey,
                headerFieldNames: signedHeaders,
              },
            }),
        maxConnections: connections,
        maxMessages: Infinity,
        maxRequeues: 1,
        socketTimeout: this.longestMilliseconds,
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
        const content = input.pipe(gather());
        this.contents.get(String(mail.data.messageId))?.push(content);
        return content;
      });
      done();
    });
  }

  async send(mail: OutgoingMail): Promise<SendResult> {
    const contents: Transform[] = [];
    this.contents.set(mail.messageId, contents);
    const deadline = new AbortController();
    this.deadlines.add(deadline);
    const timer = setTimeout(() => deadline.abort(), this.longestMilliseconds);
    try {
      await this.transporter.sendMail({
        messageId: mail.messageId,
        to: { name: mail.to.name, address: mail.to.address },
        ...(mail.from === undefined ? {} : { from: { ...mail.from } }),
        ...(mail.replyTo === undefined ? {} : { replyTo: { name: '', address: mail.replyTo } }),
        envelope: {
          from: mail.returnPath ?? mail.from?.address ?? this.from,
          to: [mail.to.address],
        },
        headers: { ...mail.headers },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // Markup is most of it in any language; else every letter is counted to find that out.
        textEncoding: 'quoted-printable',
        ...(mail.logo === null ? {} : { attachments: [attach(mail.logo)] }),
        signal: deadline.signal,
      });
      return { outcome: 'sent' };
    } catch (error) {
      return readRefusal(
        error,
        contents.some((content) => content.readableDidRead),
      );
    } finally {
      clearTimeout(timer);
      this.deadlines.delete(deadline);
      this.contents.delete(mail.messageId);
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

/** Hands a mail on in one piece: each of the many that it is made of would be a write of its own. */
function gather(): Transform {
  const parts: Buffer[] = [];
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      parts.push(part);
      done();
    },
    flush(done) {
      done(null, Buffer.concat(parts));
    },
  });
}

function attach({ type, content }: MailLogo): {
  readonly cid: string;
  readonly content: Buffer;
  readonly contentType: string;
  readonly contentDisposition: 'inline';
  readonly filename: string;
} {
  const filename = type === 'image/png' ? 'logo.png' : 'logo.jpg';
  return { cid: logoId, content, contentType: type, contentDisposition: 'inline', filename };
}

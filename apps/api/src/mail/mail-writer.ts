import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { DkimSettings } from '../config/mail-config.ts';
import { logoId } from './fill-template.ts';
import type { MailLogo } from './look.ts';
import { addressOfSender } from './sender.ts';

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

/** A mail as the server gets it: whom from and to, and every byte of it. */
export interface WrittenMail {
  readonly messageId: string;
  readonly envelope: { readonly from: string; readonly to: string };
  readonly content: Buffer;
}

const signedHeaders =
  'from:to:subject:date:message-id:mime-version:content-type:content-transfer-encoding:auto-submitted:list-id:list-unsubscribe:list-unsubscribe-post';

/** Writes mails out, and signs them where there is a key. */
export class MailWriter {
  private readonly from: string;
  private readonly signer: DKIM | null;

  /** @param from who all mails are from, unless one has a sender of its own. */
  constructor(from: string, dkim: DkimSettings | null) {
    this.from = from;
    this.signer =
      dkim &&
      new DKIM({
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: dkim.privateKey,
        headerFieldNames: signedHeaders,
      });
  }

  async write(mail: OutgoingMail): Promise<WrittenMail> {
    const { signer } = this;
    const message = new MailComposer({
      messageId: mail.messageId,
      from: mail.from === undefined ? this.from : { ...mail.from },
      to: { name: mail.to.name, address: mail.to.address },
      ...(mail.replyTo === undefined ? {} : { replyTo: { name: '', address: mail.replyTo } }),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...mail.headers,
      },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      // Markup is most of it in any language; else every letter is counted to find that out.
      textEncoding: 'quoted-printable',
      ...(mail.logo === null ? {} : { attachments: [attach(mail.logo)] }),
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile();
    if (signer !== null) message.processFunc((input) => signer.sign(input));
    return {
      messageId: mail.messageId,
      envelope: {
        from: mail.returnPath ?? mail.from?.address ?? addressOfSender(this.from),
        to: mail.to.address,
      },
      content: await message.build(),
    };
  }
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

import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';
import type MimeNode from 'nodemailer/lib/mime-node';
import type { DkimSettings } from '../config/mail-config.ts';
import { logoId } from './fill-template.ts';
import type { MailLogo } from './look.ts';
import { addressOfSender } from './sender.ts';
import {
  cutAtMarks,
  fillBody,
  markOwn,
  type MarkedContent,
  type SharedBody,
} from './shared-body.ts';

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
  /** Words in text and HTML that only this person's have: with others in their place it is another's mail. */
  readonly own?: readonly string[];
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

/** By text and HTML with marks in them. */
type Bodies = Map<string, Promise<SharedBody | null>>;

/** Bodies kept with one logo: those of a wave in its languages, or of a customer pulse at its units. */
const mostBodies = 200;

/**
 * Writes mails out, and signs them where there is a key. Most of a mail is the same for thousands: a body
 * is written once, and each person's own words are put into it.
 */
export class MailWriter {
  private readonly from: string;
  private readonly signer: DKIM | null;
  /** Stands between the parts of a mail; nobody who writes texts can know it. */
  private readonly boundary = randomBytes(8).toString('hex');
  /** By the logo that comes with them. */
  private readonly bodies = new WeakMap<object, Bodies>();

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
    const message = this.lay(mail);
    const body = await this.shareBody(mail);
    const content =
      body === null
        ? await message.build()
        : Buffer.concat([
            Buffer.from(message.buildHeaders() + endOfHead),
            Buffer.from(fillBody(body, mail.own ?? []), 'latin1'),
          ]);
    return {
      messageId: mail.messageId,
      envelope: {
        from: mail.returnPath ?? mail.from?.address ?? addressOfSender(this.from),
        to: mail.to.address,
      },
      content: this.signer === null ? content : await buffer(this.signer.sign(content)),
    };
  }

  private lay(mail: OutgoingMail): MimeNode {
    return new MailComposer({
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
      baseBoundary: this.boundary,
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile();
  }

  /** The body that this mail shares with others; null where it shares none. */
  private async shareBody(mail: OutgoingMail): Promise<SharedBody | null> {
    const marked = mail.own === undefined ? null : markOwn(mail, mail.own);
    if (marked === null) return null;
    const bodies = this.bodiesWith(mail.logo);
    const key = [...marked.marks, marked.text, marked.html].join('\0');
    const known = bodies.get(key);
    if (known !== undefined) return known;
    if (bodies.size >= mostBodies) bodies.clear();
    const body = this.writeBody({ ...mail, ...marked }, marked);
    bodies.set(key, body);
    return body;
  }

  private bodiesWith(logo: MailLogo | null): Bodies {
    const bodies: Bodies = this.bodies.get(logo ?? noLogo) ?? new Map();
    this.bodies.set(logo ?? noLogo, bodies);
    return bodies;
  }

  private async writeBody(mail: OutgoingMail, marked: MarkedContent): Promise<SharedBody | null> {
    const written = (await this.lay(mail).build()).toString('latin1');
    return cutAtMarks(written.slice(written.indexOf(endOfHead) + endOfHead.length), marked);
  }
}

const noLogo = {};
const endOfHead = '\r\n\r\n';

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

import PostalMime, { type Address } from 'postal-mime';

import type { MailboxStore } from './mailbox-store.ts';

/** What a list shows. */
export interface MailSummary {
  id: string;
  /** Addresses only, separated by a comma and a space. */
  to: string;
  from: string;
  subject: string;
  /** ISO 8601; null where the mail says none that can be read. */
  date: string | null;
}

export interface Mail extends MailSummary {
  text: string;
  html: string;
  headers: { name: string; value: string }[];
}

/** Reads mails, and remembers them: all summaries, and the whole of those asked for lately. */
export interface MailReader {
  summarise(id: string): Promise<MailSummary | null>;
  read(id: string): Promise<Mail | null>;
}

const MAILS_REMEMBERED = 300;

export function makeMailReader(store: MailboxStore): MailReader {
  const summaries = new Map<string, MailSummary>();
  const mails = new Map<string, Mail>();

  async function read(id: string): Promise<Mail | null> {
    const known = mails.get(id);
    if (known) return known;
    const raw = await store.read(id);
    if (!raw) return null;
    const mail = await parseMail(id, raw);
    mails.set(id, mail);
    summaries.set(id, summaryOf(mail));
    const [oldest] = mails.keys();
    if (oldest !== undefined && mails.size > MAILS_REMEMBERED) mails.delete(oldest);
    return mail;
  }

  return {
    read,
    async summarise(id) {
      const known = summaries.get(id);
      if (known) return known;
      const mail = await read(id);
      return mail && summaryOf(mail);
    },
  };
}

async function parseMail(id: string, raw: Buffer): Promise<Mail> {
  const mail = await PostalMime.parse(raw);
  const headers = mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value }));
  const delivered = mail.headers.filter(({ key }) => key === 'delivered-to');
  return {
    id,
    to: listAddresses(mail.to) || delivered.map(({ value }) => value).join(', '),
    from: mail.from ? listAddresses([mail.from]) : '',
    subject: mail.subject ?? '',
    date: toIso(mail.date),
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers,
  };
}

function summaryOf({ id, to, from, subject, date }: Mail): MailSummary {
  return { id, to, from, subject, date };
}

function listAddresses(addresses: readonly Address[] | undefined): string {
  return (addresses ?? [])
    .flatMap((one) => one.group ?? [one])
    .map(({ address }) => address)
    .join(', ');
}

function toIso(date: string | undefined): string | null {
  const instant = new Date(date ?? Number.NaN);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

import type { Mail, MailReader, MailSummary } from './mailbox-message.ts';
import type { MailboxStore } from './mailbox-store.ts';

export interface ListQuery {
  limit: number;
  offset: number;
  /** Part of an address or subject, in any case. */
  search: string;
}

/** A page of the mails that match, newest first, and how many match in all. */
export async function listMails(
  store: MailboxStore,
  reader: MailReader,
  { limit, offset, search }: ListQuery,
): Promise<{ total: number; mails: MailSummary[] }> {
  const ids = store.ids();
  const wanted = search.trim().toLowerCase();
  if (wanted === '') {
    const page = ids.slice(offset, offset + limit);
    return { total: ids.length, mails: await gather(page, reader.summarise) };
  }
  const all = await gather(ids, reader.summarise);
  const found = all.filter(({ to, from, subject }) =>
    [to, from, subject].some((text) => text.toLowerCase().includes(wanted)),
  );
  return { total: found.length, mails: found.slice(offset, offset + limit) };
}

/** The same mails with everything in them. */
export function readMails(summaries: readonly MailSummary[], reader: MailReader): Promise<Mail[]> {
  return gather(
    summaries.map(({ id }) => id),
    reader.read,
  );
}

async function gather<Item>(
  ids: readonly string[],
  read: (id: string) => Promise<Item | null>,
): Promise<Item[]> {
  const items: Item[] = [];
  // One after the other: thousands of files opened at once would run out of handles.
  for (const id of ids) {
    const item = await read(id);
    if (item) items.push(item);
  }
  return items;
}

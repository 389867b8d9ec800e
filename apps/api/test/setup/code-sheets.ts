import type { AskedCodeSheet, CodeSheetState, UnitList } from '@throughline/types';
import { waitFor, type Client, type Reply } from './client.ts';
import { expectOk } from './organisation.ts';

/** Adds people who get no mails to a unit. */
export async function addWithoutEmail(
  admin: Client,
  unitKey: string,
  count: number,
): Promise<void> {
  const rows = Array.from(
    { length: count },
    (_, i) => `${unitKey}-w${i + 1},,Nomail ${unitKey} ${i + 1},${unitKey},en-GB,Europe/London`,
  );
  const file = `key,email,name,unit_key,locale,time_zone\n${rows.join('\n')}\n`;
  await expectOk(admin.post('/api/people/import', file));
}

export async function findUnit(admin: Client, key: string): Promise<string> {
  const { units } = (await admin.get<UnitList>('/api/units')).body;
  return units.find((unit) => unit.key === key)?.id ?? '';
}

export function askSheet(
  admin: Client,
  waveId: string,
  unitId: string,
): Promise<Reply<AskedCodeSheet>> {
  const wanted = { unitId, language: 'en' };
  return admin.post<AskedCodeSheet>(`/api/waves/${waveId}/code-sheets`, wanted);
}

/** Waits until the worker has made a sheet, and fetches it; its words only. */
export async function fetchSheet(admin: Client, { id, key }: AskedCodeSheet): Promise<string> {
  await waitForSheet(admin, id);
  const { text } = await expectOk(admin.post(`/api/code-sheets/${id}/page`, { key }));
  return text.replace(/<svg[^]*?<\/svg>/g, '');
}

export async function waitForSheet(admin: Client, id: string): Promise<void> {
  await waitFor(
    async () => (await admin.get<CodeSheetState>(`/api/code-sheets/${id}`)).body,
    ({ state }) => state === 'ready',
  );
}

/** The codes on a sheet, as people read them. */
export function readCodes(html: string): string[] {
  return html.match(/\b[A-Z2-7]{4}(?:-[A-Z2-7]{4}){4}\b/g) ?? [];
}

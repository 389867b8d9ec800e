import { expect, request, type APIRequestContext, type APIResponse } from '@playwright/test';
import { type Invitation, readInvitations } from './mailbox.ts';
import { peopleFile, peopleInShops, unitsFile } from './organisation.ts';

export const adminEmail = 'ada@lantern.example';
export const adminPassword = 'a lantern for every reader';

/** A client of the api at an instance; it says where it comes from, as a browser does. */
export function openApi(url: string): Promise<APIRequestContext> {
  return request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
}

/** Sets an empty instance up and stays signed in as its administrator. */
export async function setUpByApi(
  url: string,
  timeZone = 'Europe/London',
): Promise<APIRequestContext> {
  const api = await openApi(url);
  await readJson(
    api.post('/api/setup', {
      data: {
        organisationName: 'Lantern Books',
        timeZone,
        name: 'Ada Admin',
        email: adminEmail,
        password: adminPassword,
      },
    }),
  );
  return api;
}

/** Opens a wave of a new pulse, and gives its id once so many mails have left. */
export async function openMailedWave(api: APIRequestContext, mails: number): Promise<string> {
  const pulse = await createPulse(api);
  const { id } = await readJson<{ id: string }>(api.post(`/api/pulses/${pulse.id}/waves`));
  const countSent = async (): Promise<number> =>
    (await readJson<{ mails: { sent: number } }>(api.get(`/api/waves/${id}`))).mails.sent;
  await expect.poll(countSent).toBe(mails);
  return id;
}

/** A pulse of nine questions and one open one for everybody. */
export function createPulse(api: APIRequestContext): Promise<{ id: string }> {
  return readJson<{ id: string }>(
    api.post('/api/pulses', {
      data: {
        name: 'How we treat each other',
        form: 'nine',
        commentQuestion: 'OT1',
        unitIds: [],
        windowDays: 10,
        k: 5,
        commentK: 10,
      },
    }),
  );
}

/** Fills an empty instance up to an open wave whose mails are all sent, and reads the mails. */
export async function prepareWave(url: string): Promise<Invitation[]> {
  const api = await setUpByApi(url);
  await importCsv(api, '/api/units/import', unitsFile);
  await importCsv(api, '/api/people/import', peopleFile);
  await openMailedWave(api, peopleInShops);
  const invitations = await readInvitations(api);
  await api.dispose();
  return invitations;
}

export async function importCsv(api: APIRequestContext, path: string, text: string): Promise<void> {
  await readJson(api.post(path, { headers: { 'content-type': 'text/csv' }, data: text }));
}

export async function readJson<Reply>(sending: Promise<APIResponse>): Promise<Reply> {
  const reply = await sending;
  expect(reply.ok(), `${reply.status()} ${await reply.text()}`).toBe(true);
  return (await reply.json()) as Reply;
}

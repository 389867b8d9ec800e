import type { Account, Pulse, Role, UnitList, WaveMonitor } from '@throughline/types';
import { Client, waitFor, type Reply } from './client.ts';
import type { TestInstance } from './test-instance.ts';

export const adminPassword = 'correct horse battery';

/** Makes the first administrator and signs in. */
export async function setUp(instance: TestInstance): Promise<Client> {
  const client = new Client(instance);
  const reply = await client.post('/api/setup', {
    organisationName: 'Example Ltd',
    timeZone: 'Europe/London',
    name: 'Ada Admin',
    email: 'ada@example.org',
    password: adminPassword,
  });
  if (reply.status !== 200) throw new Error(reply.text);
  return client;
}

/** A browser that is signed in with the password of all test accounts. */
export async function signIn(instance: TestInstance, email: string): Promise<Client> {
  const client = new Client(instance);
  await expectOk(client.post('/api/session', { email, password: adminPassword }));
  return client;
}

/** Makes an account, `manager@example.org` and the like, and signs in with it. */
export async function addAccount(
  instance: TestInstance,
  admin: Client,
  role: Role,
  unitKey: string | null = null,
): Promise<{ readonly client: Client; readonly account: Account }> {
  const { units } = (await admin.get<UnitList>('/api/units')).body;
  const email = `${role}${unitKey === null ? '' : `.${unitKey}`}@example.org`;
  const made = await expectOk(
    admin.post<Account>('/api/accounts', {
      email,
      name: `${role} ${unitKey ?? ''}`,
      role,
      unitId: units.find((unit) => unit.key === unitKey)?.id ?? null,
      password: adminPassword,
    }),
  );
  return { client: await signIn(instance, email), account: made.body };
}

/** Units `company` > `shop-1`.. with the given numbers of people. */
export async function fillDirectory(client: Client, sizes: readonly number[]): Promise<void> {
  const units = [
    'key,name,parent_key',
    'company,Example Ltd,',
    ...sizes.map((_, i) => `shop-${i + 1},Shop ${i + 1},company`),
  ];
  const people = sizes.flatMap((size, i) =>
    Array.from(
      { length: size },
      (_, j) =>
        `p${i + 1}-${j + 1},p${i + 1}-${j + 1}@example.org,Person ${i + 1}/${j + 1},shop-${i + 1},en-GB,Europe/London`,
    ),
  );
  await expectOk(client.post('/api/units/import', `${units.join('\n')}\n`));
  await expectOk(
    client.post(
      '/api/people/import',
      `key,email,name,unit_key,locale,time_zone\n${people.join('\n')}\n`,
    ),
  );
}

export async function createPulse(client: Client, change: object = {}): Promise<Pulse> {
  const reply = await expectOk(
    client.post<Pulse>('/api/pulses', {
      name: 'How we treat each other',
      form: 'nine',
      commentQuestion: null,
      unitIds: [],
      windowDays: 10,
      k: 5,
      commentK: 10,
      ...change,
    }),
  );
  return reply.body;
}

/** Opens a wave, whatever was asked or shared before, and waits until its mails are sent. */
export async function openWave(client: Client, pulseId: string): Promise<WaveMonitor> {
  const reason = 'Waves of a test follow each other at once.';
  const wanted = { askAgain: reason, openUnshared: reason };
  const opened = await expectOk(client.post<WaveMonitor>(`/api/pulses/${pulseId}/waves`, wanted));
  return waitFor(
    async () => (await client.get<WaveMonitor>(`/api/waves/${opened.body.id}`)).body,
    (wave) => wave.state === 'open' && wave.mails.sent === wave.invited - wave.withoutEmail,
  );
}

export async function closeWave(client: Client, waveId: string): Promise<WaveMonitor> {
  await expectOk(client.post(`/api/waves/${waveId}/close`));
  return waitFor(
    async () => (await client.get<WaveMonitor>(`/api/waves/${waveId}`)).body,
    (wave) => wave.state === 'closed',
  );
}

/** The survey link that a person was mailed: its path and its code. */
export function readLink(instance: TestInstance, address: string): { path: string; code: string } {
  const mail = instance.sink.find(address).at(-1) ?? '';
  const found = /http:\/\/localhost:3000(\/s\/[^#\s"]+)#t=([A-Z2-7]{20})/.exec(mail);
  if (found === null) throw new Error(`no link in the mail to ${address}`);
  return { path: found[1] ?? '', code: found[2] ?? '' };
}

/** Answers as the survey page would where it cannot derive the key itself. */
export async function answerAs(
  instance: TestInstance,
  address: string,
  answers: Readonly<Record<string, string>>,
): Promise<Reply> {
  return answerWith(instance, readLink(instance, address), answers);
}

/** Answers on the page at this path, with this code. */
export async function answerWith(
  instance: TestInstance,
  { path, code }: { readonly path: string; readonly code: string },
  answers: Readonly<Record<string, string>>,
): Promise<Reply> {
  const fields = await openPage(instance, path);
  return new Client(instance).post('/api/responses', { ...fields, code, answers });
}

/** What the page at this path sends along with every answer. */
export async function openPage(
  instance: Pick<TestInstance, 'url' | 'publicUrl'>,
  path: string,
): Promise<{ wave: string; variant: string; language: string; nonce: string }> {
  const [, , wave = '', variant = '', language = ''] = path.split('/');
  const page = await new Client(instance).get(path);
  const nonce = /name="nonce" value="([\w-]+)"/.exec(page.text)?.[1] ?? '';
  return { wave, variant, language, nonce };
}

export const nineItems = [
  'ICT1',
  'AUT1',
  'VAL1',
  'REL1',
  'EMP1',
  'KNW1',
  'HRD1',
  'TGT1',
  'LMO1',
] as const;

/** The same answer to all nine items. */
export function sameAnswer(value: string): Record<string, string> {
  return Object.fromEntries(nineItems.map((id) => [id, value]));
}

export async function expectOk<Given extends { status: number; text: string }>(
  promise: Promise<Given>,
): Promise<Given> {
  const reply = await promise;
  if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
  return reply;
}

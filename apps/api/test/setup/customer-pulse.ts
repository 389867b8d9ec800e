import type { CustomerPulse } from '@throughline/types';
import { deliverCustomerMail } from '../../src/customer-pulses/deliver-customer-mail.ts';
import { lookAfterCustomers } from '../../src/worker/work-customer-pulses.ts';
import { Client } from './client.ts';
import { adminPassword, expectOk, fillDirectory, setUp } from './organisation.ts';
import { RoughServer, type Roughness, type TakenMail } from './rough-server.ts';
import { startInstance, type TestInstance } from './test-instance.ts';
import { openContext, type OpenContext } from './worker-context.ts';

const day = 86_400_000;

export interface AskedInstance {
  readonly instance: TestInstance;
  readonly admin: Client;
  readonly server: RoughServer;
  readonly context: OpenContext;
  find(id: string): Promise<CustomerPulse>;
  /** Everything that a worker does about customer pulses now and then. */
  work(): Promise<void>;
  /** Enables the pulse if it is not, waits for the next time of its mails, and sends what is due. */
  send(id: string): Promise<void>;
  signInAgain(): Promise<void>;
  mails(): readonly TakenMail[];
  mailed(): string[];
}

/** Two shops, no worker but the one that the test runs by hand, and a server that takes mails. */
export async function withCustomers(
  roughness: Roughness,
  run: (asked: AskedInstance) => Promise<void>,
): Promise<void> {
  const instance = await startInstance({ worker: false });
  const server = await RoughServer.start(roughness);
  const context = openContext(instance, { smtpUrl: server.url });
  try {
    // Mails leave by day, whenever this runs.
    instance.clock.advance((((11 - instance.clock.now().getUTCHours()) % 24) + 24) % 24);
    const admin = await setUp(instance);
    await fillDirectory(admin, [1, 1]);
    const find = async (id: string): Promise<CustomerPulse> =>
      (await expectOk(admin.get<CustomerPulse>(`/api/customer-pulses/${id}`))).body;
    const work = (): Promise<void> => lookAfterCustomers(context);
    const signInAgain = async (): Promise<void> => {
      await expectOk(
        admin.post('/api/session', { email: 'ada@example.org', password: adminPassword }),
      );
    };
    await work();
    await run({
      instance,
      admin,
      server,
      context,
      find,
      work,
      signInAgain,
      send: async (id) => {
        if ((await find(id)).state === 'draft') {
          await expectOk(admin.post(`/api/customer-pulses/${id}/enable`));
        }
        await work();
        const { nextSendAt } = await find(id);
        const wait = Date.parse(nextSendAt ?? '') - instance.clock.now().getTime();
        if (wait > 0) instance.clock.advance((wait + 60_000) / 3_600_000);
        await signInAgain();
        await work();
        await deliverCustomerMail(context, id);
      },
      mails: () => server.mails,
      mailed: () => server.mails.map(({ to }) => to),
    });
  } finally {
    await context.end();
    await instance.stop();
    await server.stop();
  }
}

export async function askedPulse(admin: Client, change: object = {}): Promise<CustomerPulse> {
  const made = await expectOk(
    admin.post<CustomerPulse>('/api/customer-pulses', {
      name: 'How was it?',
      senderName: 'Example Shops',
      senderAddress: 'shops@example.org',
      replyTo: null,
      defaultLanguage: 'en',
      unitIds: [],
      sends: 'daily',
      startsOn: daysAgo(7),
      localTime: '10:00',
      closesAfterDays: 14,
      recentDays: 30,
      ...change,
    }),
  );
  return made.body;
}

/** A day, `2027-01-12`, some days before now. */
export function daysAgo(days: number, now = new Date()): string {
  return new Date(now.getTime() - days * day).toISOString().slice(0, 10);
}

/** A list of customers of one unit, all of the day before. */
export function listOf(
  customers: number,
  now = new Date(),
  { unit = 'shop-1', first = 1 }: { readonly unit?: string; readonly first?: number } = {},
): string {
  const rows = Array.from(
    { length: customers },
    (_, index) =>
      `${unit},customer${first + index}@example.com,Customer ${first + index},,${daysAgo(1, now)}`,
  );
  return `unit,email,name,language,experienced_on\n${rows.join('\n')}\n`;
}

/** The page and the code that a mail leads to. */
export function codeOf(raw: string): { readonly path: string; readonly code: string } {
  const text = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  const found = /http:\/\/localhost:3000(\/c\/p\/[^#\s"]+)#t=([A-Z2-7]{20})/.exec(text);
  if (found === null) throw new Error('there is no link in the mail');
  return { path: found[1] ?? '', code: found[2] ?? '' };
}

/** Opens the page and answers as it would where it cannot derive the key itself. */
export async function answerCustomer(
  instance: TestInstance,
  mail: TakenMail,
  answers: Readonly<Record<string, string>>,
): Promise<number> {
  const { path, code } = codeOf(mail.raw);
  const [, , , wave = '', variant = '', language = ''] = path.split('/');
  const page = await new Client(instance).get(path);
  const nonce = /name="nonce" value="([\w-]+)"/.exec(page.text)?.[1] ?? '';
  const body = { wave, variant, language, nonce, code, answers };
  return (await new Client(instance).post('/api/customer-pulse-responses', body)).status;
}

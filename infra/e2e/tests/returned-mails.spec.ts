import { expect, type APIRequestContext } from '@playwright/test';
import { figure, sectionOf, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import {
  adminEmail,
  adminPassword,
  importCsv,
  openMailedWave,
  readJson,
  setUpByApi,
} from '../setup/prepare-wave.ts';

const secret = 'known to the provider and to us';
const login = 'postmark:as-agreed';
const people = 10;

test.use({
  settings: {
    MAIL_PROVIDER: 'postmark',
    MAIL_PROVIDER_KEY: secret,
    MAIL_PROVIDER_LOGIN: login,
  },
});

/** An open wave whose mails are all sent. */
async function openWave(api: APIRequestContext): Promise<string> {
  await importCsv(api, '/api/units/import', 'key,name,parent_key\nall,Lantern Books,\n');
  const rows = Array.from(
    { length: people },
    (_, place) => `p${place},p${place}@lantern.example,Person ${place},all,en-GB,Europe/London`,
  );
  const header = 'key,email,name,unit_key,locale,time_zone';
  await importCsv(api, '/api/people/import', `${header}\n${rows.join('\n')}\n`);
  return openMailedWave(api, people);
}

/** How the mail provider names a mail of ours again. */
async function findDelivery(api: APIRequestContext, address: string): Promise<string> {
  const mails = await readJson<{ to: string; headers: { name: string; value: string }[] }[]>(
    api.get('/mailbox/api/messages?limit=100'),
  );
  const mail = mails.find(({ to }) => to === address);
  const header = mail?.headers.find(({ name }) => /^x-pm-metadata-delivery$/i.test(name));
  expect(header).toBeDefined();
  return header?.value ?? '';
}

test('a mail provider is given the address of the page, and what it tells is on the wave', async ({
  page,
  emptyUrl,
  watch,
}) => {
  const api = await setUpByApi(emptyUrl);
  const waveId = await openWave(api);
  await signIn(page, adminEmail, adminPassword);

  const address = await test.step('read where the provider tells it', async () => {
    await page.goto('/mails');
    const section = sectionOf(page, 'Mails that come back');
    await expect(section).toContainText('Postmark tells this instance');
    await expect(section).toContainText('X-Webhook-Secret');
    await expect(section).not.toContainText(secret);
    expect(await findWithAxe(page)).toEqual([]);
    return section.getByRole('textbox', { name: 'Address to enter there' }).inputValue();
  });
  expect(address).toBe(`${emptyUrl}/api/mail-events/postmark`);

  const bounce = {
    RecordType: 'Bounce',
    Type: 'HardBounce',
    MessageID: 'aebd3b4c-0000-4000-8000-000000000001',
    BouncedAt: new Date().toISOString(),
    Details: 'smtp;550 5.1.1 no such person here',
    Metadata: { Delivery: await findDelivery(api, 'p3@lantern.example') },
  };
  const tell = async (key: string): Promise<number> => {
    const headers = {
      authorization: `Basic ${Buffer.from(login).toString('base64')}`,
      'x-webhook-secret': key,
    };
    return (await api.post(address, { headers, data: bounce })).status();
  };

  await test.step('hear nobody who does not know the secret', async () => {
    expect(await tell('guessed')).toBe(401);
  });

  await test.step('see on the wave whose mail came back, and why', async () => {
    expect(await tell(secret)).toBe(200);
    await page.goto(`/waves/${waveId}`);
    const failures = page.getByRole('region', { name: 'Mails that have not arrived for certain' });
    await expect(failures).toContainText('p3@lantern.example');
    await expect(failures).toContainText('no such person here');
    await expect(figure(page, 'Came back')).toHaveText('1');
    await expect(figure(page, 'Sent')).toHaveText(String(people - 1));
    await expect(page.getByRole('button', { name: 'Try these again' })).toBeVisible();
  });

  await api.dispose();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

import { expect, type APIRequestContext } from '@playwright/test';
import { askAgain, figure, sectionOf, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import { readInvitations } from '../setup/mailbox.ts';
import {
  adminEmail,
  adminPassword,
  importCsv,
  openMailedWave,
  readJson,
  setUpByApi,
} from '../setup/prepare-wave.ts';

const people = 14;
const emailOf = (place: number): string => `p${place}@lantern.example`;

/** A place where it is noon of a day of work now: mails about results leave in such hours only. */
function findNoon(): { timeZone: string; country: string } {
  const hours = 12 - new Date().getUTCHours();
  const day = new Date(Date.now() + hours * 3_600_000).getUTCDay();
  // In India Saturdays are days of work, in Saudi Arabia Sundays are.
  const country = day === 6 ? 'IN' : day === 0 ? 'SA' : '';
  return {
    timeZone: hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`,
    country,
  };
}

/** Says where some people are reached; the others stay as they are. */
async function importPeople(
  api: APIRequestContext,
  reached: readonly { place: number; email: string; reach: string }[],
): Promise<void> {
  const { timeZone, country } = findNoon();
  const rows = reached.map(
    ({ place, email, reach }) =>
      `p${place},${email},Person ${place},north,en-GB,${timeZone},${country},${reach}`,
  );
  const header = 'key,email,name,unit_key,locale,time_zone,country,reach';
  await importCsv(api, '/api/people/import', `${header}\n${rows.join('\n')}\n`);
}

/** A wave that everybody answered, closed and published. */
async function closeAnsweredWave(url: string): Promise<{ api: APIRequestContext; id: string }> {
  const api = await setUpByApi(url);
  await importCsv(
    api,
    '/api/units/import',
    'key,name,parent_key\nall,Lantern Books,\nnorth,North,all\n',
  );
  await importPeople(
    api,
    Array.from({ length: people }, (_, place) => ({ place, email: emailOf(place), reach: '' })),
  );
  const id = await openMailedWave(api, people);
  for (const { code, address } of await readInvitations(api)) {
    const { wave, variant, language } = address;
    const page = await (await api.get(`/s/${wave}/${variant}/${language}`)).text();
    const nonce = /name="nonce" value="([\w-]+)"/.exec(page)?.[1] ?? '';
    const items = ['ICT1', 'AUT1', 'VAL1', 'REL1', 'EMP1', 'KNW1', 'HRD1', 'TGT1', 'LMO1'];
    const answers = Object.fromEntries(items.map((item) => [item, '4']));
    const data = { wave, variant, language, nonce, code, answers };
    expect((await api.post('/api/responses', { data })).status()).toBe(200);
  }
  await readJson(api.post(`/api/waves/${id}/close`));
  await expect
    .poll(async () => (await readJson<{ state: string }>(api.get(`/api/waves/${id}`))).state)
    .toBe('closed');
  return { api, id };
}

test('what came of a wave is written, tried, sent, and read on a phone without an account', async ({
  page,
  browser,
  emptyUrl,
  watch,
}) => {
  const { api, id } = await closeAnsweredWave(emptyUrl);
  // Messages in this way are not set up, so what is told to this person fails.
  await importPeople(api, [{ place: 0, email: '', reach: 'sms:+4930123456' }]);
  await signIn(page, adminEmail, adminPassword);

  await test.step('before that, ask them again only with a reason that is shown', async () => {
    const { pulses } = await readJson<{ pulses: { id: string }[] }>(api.get('/api/pulses'));
    await page.goto(`/pulses/${pulses[0]?.id ?? ''}`);
    await askAgain(page);
    const plan = sectionOf(page, 'Send plan');
    await expect(plan).toContainText('The results of wave 1 have not been shared with those');
    await expect(plan.getByRole('button', { name: 'Open a wave now' })).toBeHidden();
    await plan.getByRole('button', { name: 'Open without sharing them' }).click();
    await plan.getByLabel('Why it opens before they are shared').fill('The council reads first.');
    await plan.getByRole('button', { name: 'Open without sharing', exact: true }).click();
    await plan.getByRole('button', { name: 'Open a wave now' }).click();
    await page.getByRole('button', { name: /^Open and mail/ }).click();
    await expect(page).toHaveURL(/\/waves\/[\w-]+$/);
    const told =
      'Opened before the results of the wave before were shared: “The council reads first.”';
    await expect(page.getByText(told)).toBeVisible();
    await page.goto('/waves');
    await expect(page.getByText(told)).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
  });

  await test.step('write it, and see it as people will', async () => {
    await page.goto(`/waves/${id}`);
    await page.getByRole('link', { name: 'Share the results' }).click();
    await expect(page.getByLabel('What you said')).toHaveValue(/is highest, with \d+ of 100\./);
    await expect(page.getByText(`${people} people`, { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share the results' })).toBeDisabled();
    await page.getByLabel('What was decided').fill('Shop managers keep an hour a week free.');
    await page.getByRole('button', { name: 'Keep and preview' }).click();
    const preview = page.frameLocator('iframe');
    await expect(preview.getByText('Shop managers keep an hour a week free.')).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
    await page.getByLabel('What people get').selectOption('page');
    await expect(preview.getByRole('heading', { name: 'Everybody who was asked' })).toBeVisible();
    await page.getByLabel('What people get').selectOption('mail');
  });

  await test.step('have it sent to oneself, then to everybody', async () => {
    await page.getByRole('button', { name: 'Send this mail to me' }).click();
    await expect(page.getByText('The mail server has taken it')).toBeVisible();
    await page.getByRole('button', { name: 'Share the results' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(`Tell ${people} people what came of it?`);
    await dialog.getByRole('button', { name: `Send ${people} mails` }).click();
    await expect(page.getByRole('heading', { name: 'What was told' })).toBeVisible();
    await expect(async () => {
      await page.getByRole('button', { name: 'Look again' }).click();
      await expect(figure(page, 'Sent')).toHaveText(String(people - 1), { timeout: 3_000 });
    }).toPass();
    expect(await findWithAxe(page)).toEqual([]);
  });

  await test.step('see whose mail failed, correct it, and try that one again', async () => {
    const failures = page.getByRole('region', { name: 'Mails that have not arrived for certain' });
    await expect(failures).toContainText('sms:+4930123456');
    await expect(failures).toContainText('messages in this way are not set up');
    await importPeople(api, [{ place: 0, email: emailOf(0), reach: '' }]);
    await page.getByRole('button', { name: 'Try these again' }).click();
    const dialog = page.getByRole('dialog', { name: 'Send 1 mail once more?' });
    await expect(dialog).toContainText('nobody who has one gets another');
    await dialog.getByRole('button', { name: 'Send 1 mail' }).click();
    await expect(dialog).toBeHidden();
    await expect(async () => {
      await page.getByRole('button', { name: 'Look again' }).click();
      await expect(figure(page, 'Sent')).toHaveText(String(people), { timeout: 3_000 });
    }).toPass();
    await expect(failures).toBeHidden();
    await page.goto('/audit');
    await expect(page.getByText('Had failed mails about results sent again')).toBeVisible();
    await page.goto(`/waves/${id}/share`);
  });

  const { to, text } = await test.step('find the mail', async () => {
    const mails = await readJson<{ to: string; text: string }[]>(
      api.get('/mailbox/api/messages?limit=10000'),
    );
    const told = mails.filter((mail) => mail.text.includes('/r/'));
    expect(told).toHaveLength(people);
    expect(new Set(told.map((mail) => mail.to)).size).toBe(people);
    return told[0] ?? { to: '', text: '' };
  });
  expect(to).toContain('@lantern.example');
  const link = /https?:\S+\/r\/[\w-]{43}\/en/.exec(text)?.[0] ?? '';

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const reader = await phone.newPage();
  await test.step('read the page on a phone, in light, dark and from the right', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.emulateMedia({ colorScheme });
      await reader.goto(link);
      await expect(reader.getByText('Shop managers keep an hour a week free.')).toBeVisible();
      await expect(reader.getByText(`${people} of ${people} people answered`)).toBeVisible();
      expect(await findWithAxe(reader)).toEqual([]);
      expect(
        await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true);
    }
    await reader.getByLabel('Choose a unit').selectOption({ label: 'North' });
    await reader.getByRole('button', { name: 'Show' }).click();
    await expect(reader.getByRole('heading', { name: 'North' })).toBeVisible();
    await reader.getByText('English').click();
    await reader.getByRole('link', { name: 'العربية' }).click();
    await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(reader.getByRole('heading', { name: 'North' })).toBeVisible();
    expect(await findWithAxe(reader)).toEqual([]);
    expect(await phone.cookies()).toEqual([]);
  });

  await test.step('withdraw the link', async () => {
    await page.getByRole('button', { name: 'Withdraw the link' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the link' }).click();
    await expect(page.getByText('The link has been withdrawn')).toBeVisible();
    await reader.goto(link);
    await expect(
      reader.getByRole('heading', { name: 'There are no results at this address' }),
    ).toBeVisible();
    expect(await findWithAxe(reader)).toEqual([]);
  });
  await phone.close();
  await api.dispose();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

import { expect, type Page } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import { unitsFile } from '../setup/organisation.ts';
import {
  adminEmail,
  adminPassword,
  importCsv,
  openApi,
  setUpByApi,
} from '../setup/prepare-wave.ts';

const customers = 6;
const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);

/** A zone in which it is early afternoon: mails to customers leave by day. */
function zoneOfAfternoon(): string {
  const ahead = 13 - new Date().getUTCHours();
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

async function readLinks(url: string): Promise<{ to: string; link: string }[]> {
  const api = await openApi(url);
  const mails = (await (await api.get('/mailbox/api/messages?limit=100')).json()) as {
    to: string;
    text: string;
  }[];
  await api.dispose();
  return mails.flatMap(({ to, text }) => {
    const [link] = /https?:\S+\/c\/p\/\S+#t=\w+/.exec(text) ?? [];
    return link === undefined ? [] : [{ to, link }];
  });
}

async function answer(page: Page): Promise<void> {
  const shown = page.locator('fieldset.question').filter({ visible: true });
  for (let number = 1; number <= 7; number += 1) {
    await expect(shown.locator('.progress')).toHaveText(`${number} of 8`);
    await shown.locator('label.choice').nth(3).click();
  }
  await shown.getByRole('radio', { name: 'No', exact: true }).click();
  await page.locator('#send').click();
  await expect(page.getByText('Your answers have arrived and are sealed.')).toBeVisible();
}

test('an admin makes a customer pulse, and a customer answers it on a phone', async ({
  page,
  emptyUrl,
  watch,
}) => {
  const api = await setUpByApi(emptyUrl, zoneOfAfternoon());
  await importCsv(api, '/api/units/import', unitsFile);
  await api.dispose();

  await signIn(page, adminEmail, adminPassword);
  await page.goto('/customer-pulses');
  await expect(page.getByText('No customer has been asked by mail yet')).toBeVisible();
  expect.soft(await findWithAxe(page), 'no customer pulse yet').toEqual([]);
  await page.getByRole('link', { name: 'Make a customer pulse' }).click();
  await page.getByLabel('Name', { exact: true }).fill('How was it?');
  await page.getByLabel('Sender’s name').fill('Lantern Books');
  await page.getByLabel('Sender’s address').fill('shops@lantern.example');
  await page.getByLabel('Mails go').selectOption('daily');
  await page.getByLabel('First day').fill(yesterday);
  expect.soft(await findWithAxe(page), 'the form').toEqual([]);
  await page.getByRole('button', { name: 'Save and bring customers in' }).click();
  await expect(page.getByRole('heading', { name: 'How was it?' })).toBeVisible();

  const rows = Array.from(
    { length: customers },
    (_, index) => `shop-01,customer${index}@customers.example,Customer ${index},en,${yesterday},`,
  );
  const upload = (name: string, lines: readonly string[]) =>
    page.locator('input[type="file"]').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `unit,email,name,language,experienced_on,customer_key\n${lines.join('\n')}\n`,
      ),
    });
  await upload('wrong.csv', [`nowhere,nobody@customers.example,,,${yesterday},`]);
  await expect(page.getByText('there is no unit with the key')).toBeVisible();
  await upload('customers.csv', [...rows, `shop-01,,No Address,,${yesterday},`]);
  await page.getByRole('button', { name: 'Import 7 rows' }).click();
  const plan = page.getByLabel('The plan in numbers');
  await expect(plan.locator('div', { hasText: 'Would be mailed' }).locator('dd')).toHaveText('6', {
    timeout: 60_000,
  });
  await expect(plan.locator('div', { hasText: 'Without an address' }).locator('dd')).toHaveText(
    '1',
  );
  expect.soft(await findWithAxe(page), 'the plan').toEqual([]);
  expect(await readLinks(emptyUrl)).toEqual([]);

  await page.getByRole('button', { name: 'Send this mail to me' }).click();
  await expect(page.getByText(`for ${adminEmail}`)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Enable' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enable' }).click();
  await expect(page.getByRole('heading', { name: 'So far' })).toBeVisible();
  await expect
    .poll(async () => (await readLinks(emptyUrl)).length, { timeout: 120_000 })
    .toBe(customers);
  await page.reload();
  await expect(
    page.getByLabel('So far').locator('div', { hasText: 'Mails sent' }).locator('dd'),
  ).toHaveText('6', { timeout: 60_000 });

  await page.setViewportSize({ width: 390, height: 844 });
  const [first] = await readLinks(emptyUrl);
  const { pathname, hash } = new URL(first?.link ?? '');
  await page.goto(`${pathname}${hash}`);
  await expect(page.getByText('nobody here sees whose answers they are').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findWithAxe(page), `the start, ${colorScheme}`).toEqual([]);
  }
  await answer(page);
  // The link can be used again until it closes.
  await page.goto('about:blank');
  await page.goto(`${pathname}${hash}`);
  await answer(page);
  await page.goto('/customer-pulses');
  await expect(page.getByText('under 5')).toBeVisible();
  expect.soft(await findWithAxe(page), 'the list on a phone').toEqual([]);
  expect(watch.foreign).toEqual([]);
});

import { expect, type Page } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** What a page on which people answer has left in this browser; the web app has keys of its own. */
function listKept(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) =>
      name.startsWith('throughline:'),
    ),
  );
}

test('a page is opened for a unit, a customer with a phone answers it, and it is closed', async ({
  page,
  watch,
}) => {
  await signIn(page, 'admin@demo.example', demoPassword);
  await page.goto('/customer-page');
  await expect(page.getByText('No unit asks its customers here yet')).toBeVisible();
  expect.soft(await findWithAxe(page), 'no page yet').toEqual([]);
  await page.getByRole('button', { name: 'Open its page' }).click();
  const address = page.getByRole('link', { name: /\/c\// });
  await expect(address).toBeVisible();
  expect.soft(await findWithAxe(page), 'an open page').toEqual([]);
  const path = (await address.getAttribute('href')) ?? '';

  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'How was it with us?' })).toBeVisible();
  await expect(page.getByText('Nobody asks who you are.').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findWithAxe(page), `the start, ${colorScheme}`).toEqual([]);
  }
  const shown = page.locator('fieldset.question').filter({ visible: true });
  // A 10 is typed with two keys, and is no 0.
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(shown.locator('.progress')).toHaveText('2 of 8');
  await page.locator('#back').click();
  await expect(shown.getByRole('radio', { checked: true })).toHaveValue('10');
  // A 1 stays a 1, whether nothing follows it or another key.
  for (const keys of [['1'], ['1', 'Tab']]) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(shown.locator('.progress')).toHaveText('2 of 8');
    await page.locator('#back').click();
    await expect(shown.getByRole('radio', { checked: true })).toHaveValue('1');
    if (keys.length === 1) await shown.getByRole('radio').nth(5).focus();
  }
  for (let number = 1; number <= 7; number += 1) {
    await expect(shown.locator('.progress')).toHaveText(`${number} of 8`);
    if (number === 1) expect.soft(await findWithAxe(page), 'a question').toEqual([]);
    await shown.locator('label.choice').nth(3).click();
  }
  // Who met a mistake is asked how it was put right.
  await shown.getByRole('radio', { name: 'Yes' }).click();
  await expect(page.getByText('They owned up to the mistake.')).toBeVisible();
  await expect(shown.locator('.progress')).toHaveText('9 of 13');
  for (let number = 9; number <= 13; number += 1) {
    await expect(shown.locator('.progress')).toHaveText(`${number} of 13`);
    await shown.locator('label.choice').nth(2).click();
  }
  await page.getByRole('textbox').fill('Kind people.');
  // In another language the page goes on with what was answered, and this browser keeps nothing of it.
  await page.locator('#languages summary').click();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('textbox')).toHaveValue('Kind people.');
  await expect(page.locator('#tally')).toContainText('13 von 13');
  expect(await listKept(page)).toEqual([]);
  await page.locator('#languages summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('#tally')).toContainText('13 of 13');
  // A press in the first moments is taken for that of a machine.
  await page.waitForFunction(() => performance.now() > 1_300);
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await page.locator('#send').click();
  await expect(page.getByText('Your answers have arrived and are counted.')).toBeVisible();
  expect(Object.keys((await sending).postDataJSON() as object).toSorted()).toEqual([
    'answers',
    'language',
    'nonce',
    'variant',
    'wave',
  ]);
  expect(await listKept(page)).toEqual([]);

  await page.goto('/customer-page');
  // The month is not over, so that there is nothing to tell of it yet.
  await page.getByRole('button', { name: 'Bring into the outcomes' }).click();
  await expect(page.getByText('There is nothing to bring in yet')).toBeVisible();
  expect.soft(await findWithAxe(page), 'nothing to bring in').toEqual([]);
  await page.getByRole('button', { name: /^Close: page of/ }).click();
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByText('No unit asks its customers here yet')).toBeVisible();
  await page.goto(path);
  await expect(page.getByText('This page takes no answers')).toBeVisible();
  expect(watch.foreign).toEqual([]);
});

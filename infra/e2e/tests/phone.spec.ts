import { expect, type Page } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';
import { settle } from '../setup/settle.ts';

test.use({ viewport: { width: 390, height: 844 } });

const pages = [
  '/',
  '/service',
  '/trust',
  '/waves',
  '/outcomes',
  '/pulses',
  '/pulses/new',
  '/directory',
  '/directory?tab=days-off',
  '/accounts',
  '/mails',
];

test('no page of the web app is wider than a phone, and names stay legible', async ({ page }) => {
  await signIn(page, 'admin@demo.example', demoPassword);
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await settle(page);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
  }
  for (const path of ['/waves', '/pulses']) {
    await page.goto(path);
    const name = page.getByRole('rowheader', { name: /How we treat each other/ }).first();
    // Two lines of it; a word a line would be five.
    expect((await name.boundingBox())?.height ?? 0, path).toBeLessThan(70);
  }
});

test('a form says in its own words what is wrong with it', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill('anna@');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Email')).toHaveAccessibleDescription(/not an/);
  await expect(page.getByLabel('Email')).toBeFocused();
  // Also where a field has none of its own.
  const password = page.getByLabel('Password', { exact: true });
  await password.fill('x'.repeat(129));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(password).toHaveAccessibleDescription(/must have at most 128 characters/);
  // The browser's own bubble would lie over those words, in a language of its own.
  expect(await page.locator('form').evaluate((form: HTMLFormElement) => form.noValidate)).toBe(
    true,
  );
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

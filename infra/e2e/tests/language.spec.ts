import { expect, type Page } from '@playwright/test';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { signIn } from '../setup/admin-steps.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';

const executive = 'executive@demo.example';

async function seeGermanHome(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommt es beim Kunden an?');
  await expect(page).toHaveTitle('Kommt es beim Kunden an? · Throughline');
  await expect(page.getByRole('heading', { name: 'Die neueste Momentaufnahme' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Streudiagramm mit \d+ Einheiten/ })).toBeVisible();
}

const foreign = test.extend<{ english: void }>({
  // The account keeps its language, and other tests read English.
  english: [
    async ({ page }, use) => {
      await use();
      const headers = { origin: new URL(page.url()).origin };
      const data = { language: 'en' };
      const response = await page.request.put('/api/language', { headers, data });
      expect(response.ok()).toBe(true);
    },
    { auto: true },
  ],
});

foreign('an executive reads German from the moment that it is chosen', async ({ page, watch }) => {
  await signIn(page, executive, demoPassword);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: /^Account menu of/ }).click();
  await page.getByRole('menuitem', { name: 'Language' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Deutsch' }).click();
  await seeGermanHome(page);
  expect(await findWithAxe(page)).toEqual([]);

  await page.reload();
  await seeGermanHome(page);

  await page.getByRole('button', { name: /^Kontomenü von/ }).click();
  await page.getByRole('menuitem', { name: 'Abmelden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
  const languages = page.getByRole('list', { name: 'Sprache' });
  await expect(languages.getByRole('button')).toHaveText([
    'English',
    'Deutsch',
    'Français',
    'Español',
  ]);
  await expect(languages.locator('[aria-current=true]')).toHaveText('Deutsch');
  expect(await findWithAxe(page)).toEqual([]);

  await page.getByLabel('E-Mail').fill(executive);
  await page.getByLabel('Passwort').fill(demoPassword);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await seeGermanHome(page);
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

foreign('what is chosen at the foot of the sign-in page is read after it', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('button', { name: 'Français' })).toHaveAttribute('lang', 'fr');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  await page.locator('input[type=email]').fill(executive);
  await page.locator('input[type=password]').fill(demoPassword);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Est-ce transmis');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

import { expect } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest } from '../setup/fixtures.ts';

demoTest('Ctrl and K lead to every page and unit by its name', async ({ page, watch }) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Page or unit' });
  await expect(field).toBeFocused();
  const options = page.getByRole('listbox', { name: 'Places' }).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  expect(await findWithAxe(page)).toEqual([]);
  await field.fill('bonn');
  await expect(options).toHaveText([/^Bonn\s*Unit$/]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bonn' })).toBeVisible();
  await page.getByRole('button', { name: 'Go to a page or a unit' }).click();
  await field.fill('culture');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/culture\/trends$/);
  await page.keyboard.press('Control+k');
  await field.fill('pulses');
  await expect(page.getByText('Nothing has such a name.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

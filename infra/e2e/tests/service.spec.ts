import { expect } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { demoPassword, demoTest } from '../setup/fixtures.ts';

demoTest('who serves whom is rated, read as a matrix and stated by hand', async ({ page }) => {
  await signIn(page, 'admin@demo.example', demoPassword);
  await page.getByRole('link', { name: 'Service', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Who serves whom', level: 1 })).toBeVisible();

  const matrix = page.getByRole('region', { name: /Service by unit that serves/ });
  const everybody = matrix.getByRole('row', { name: /^Everybody served/ });
  await expect(everybody.getByText(/^n \d/).first()).toBeVisible();
  await expect(page.getByText(/A hatched field can mean that nobody was asked/)).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('service.csv');

  const serving = page.getByLabel('Unit that serves', { exact: true });
  const served = page.getByLabel('Unit that is served', { exact: true });
  const [, first = '', second = ''] = await serving.locator('option').allTextContents();
  await serving.selectOption({ label: second });
  await served.selectOption({ label: first });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('cannot serve itself');

  const pairs = page.getByRole('region', { name: 'Which units serve which' });
  const remove = pairs.getByRole('button').first();
  const name = (await remove.getAttribute('aria-label')) ?? '';
  const [, from = '', to = ''] = /^Remove: (.*) serves (.*)$/.exec(name) ?? [];
  await remove.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await expect(pairs.getByRole('button', { name, exact: true })).toHaveCount(0);

  const labelOf = async (unit: string): Promise<string> =>
    (await serving.locator('option').allTextContents()).find((one) => one.trim() === unit) ?? unit;
  await serving.selectOption({ label: await labelOf(from) });
  await served.selectOption({ label: await labelOf(to) });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(pairs.getByRole('button', { name, exact: true })).toBeVisible();
});

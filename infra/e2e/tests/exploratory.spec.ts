import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';

test('an executive asks a question beside the four, and takes the study away', async ({
  page,
  watch,
}) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  await page.goto('/hypotheses');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download the bundle/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^throughline-study-[\da-f]{12}\.zip$/);
  const packed = await readFile(await download.path());
  expect(packed.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

  await page.getByRole('link', { name: 'Exploratory questions' }).click();
  await page.getByLabel('What may come first').selectOption({ label: 'Feeling heard' });
  await page.getByLabel('What may follow').selectOption({ label: 'Net Promoter Score' });
  await page.getByLabel('How much later').selectOption({ label: '2 periods later' });
  await page.getByRole('checkbox', { name: 'Authenticity at work' }).click();
  await page.getByLabel('In your own words').fill('Is being heard heard of?');
  await page.getByRole('button', { name: 'Ask it' }).click();
  const answer = page.getByRole('listitem').filter({ hasText: 'Is being heard heard of?' });
  await expect(answer).toContainText('X1');
  await expect(answer).toContainText(
    'Feeling heard to Net Promoter Score, 2 periods later, with Authenticity at work held constant.',
  );
  await expect(answer).toContainText('exploratory, one of 1 question');
  await expect(answer.getByText(/^Exploratory\. /)).toBeVisible();

  await page.getByRole('button', { name: 'Ask it' }).click();
  await expect(page.getByRole('alert')).toContainText('This was asked before, as X1.');

  await page.getByRole('link', { name: 'Hypotheses' }).first().click();
  await expect(page.getByRole('heading', { name: 'What came of it' })).toBeVisible();
  await expect(page.getByText('Is being heard heard of?')).toHaveCount(0);
  // The second asking was refused, and nothing else went wrong.
  expect(watch.errors.filter((error) => !error.includes('409'))).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

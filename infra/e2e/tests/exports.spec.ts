import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';

/** Asks for a file by the menu, waits until it is there, and takes it. */
async function take(page: Page, kind: string): Promise<{ name: string; start: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  await expect(page.getByText(`The ${kind} is ready.`)).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download throughline-/ }).click();
  const saved = await saving;
  const content = await readFile(await saved.path());
  return { name: saved.suggestedFilename(), start: content.subarray(0, 5).toString('latin1') };
}

test('an executive takes the finding along as a report, a workbook and a table', async ({
  page,
}) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  expect(await take(page, 'PDF report')).toEqual({
    name: expect.stringMatching(/^throughline-demo-[\d-]+\.pdf$/),
    start: '%PDF-',
  });
  expect(await take(page, 'Excel workbook')).toMatchObject({
    name: expect.stringMatching(/^throughline-demo-wave-\d+-[\d-]+\.xlsx$/),
    start: expect.stringMatching(/^PK/),
  });
  expect((await take(page, 'CSV table')).start).toBe('"hypo');
});

test('a manager takes along the own branch, and is offered nothing of the whole', async ({
  page,
}) => {
  await signIn(page, 'manager@demo.example', demoPassword);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Excel workbook']);
  await page.keyboard.press('Escape');
  expect((await take(page, 'Excel workbook')).start).toMatch(/^PK/);
});

import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';

test('a chart is saved as a sharp picture, words and all', async ({ page }) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  const chart = page.getByRole('img', { name: /^Scatter/ }).first();
  // Once there is something to save, the chart is drawn in its size.
  const save = page.getByRole('button', { name: /^Save as a picture: Where/ });
  await expect(save).toBeVisible();
  const box = await chart.boundingBox();
  const saving = page.waitForEvent('download');
  await save.click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^[a-z0-9-]+\.png$/);
  const picture = await readFile(await saved.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  expect(width).toBe(2 * (Math.round(box?.width ?? 0) + 48));
  expect(height).toBeGreaterThan(2 * (Math.round(box?.height ?? 0) + 48));
  // What is shown stays as it was.
  expect(await chart.boundingBox()).toMatchObject({ width: box?.width, height: box?.height });
});

test('the table of a chart is saved as CSV, digit for digit', async ({ page }) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  await page.getByRole('button', { name: /^Show as a table: Where/ }).click();
  const table = page.getByRole('region', { name: 'Every unit of the chart' });
  const [first = ''] = await table.getByRole('rowheader').allInnerTexts();
  const [score = ''] = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save as a CSV file: Where/ }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^[a-z0-9-]+\.csv$/);
  const lines = (await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(await table.getByRole('row').count());
  // The score and the two ends of its interval, each in a column of its own.
  const figures = score.replaceAll('−', '-').match(/-?[\d.]+/g) ?? [];
  expect(figures).toHaveLength(3);
  expect(lines[1]?.startsWith(`"${first}","${figures.join('","')}",`)).toBe(true);
  expect(lines[0]).toMatch(/^"Unit","([^"]+)","\1, lower end","\1, upper end",/);
});

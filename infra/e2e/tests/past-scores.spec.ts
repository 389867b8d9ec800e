import { expect } from '@playwright/test';
import { importFile, sectionOf, setUpOrganisation } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';

const shops = Array.from({ length: 12 }, (_, at) => `shop-${at + 1}`);
const unitsFile = [
  'key,name,parent_key',
  'company,Lantern Books,',
  ...shops.map((key) => `${key},Shop ${key},company`),
  '',
].join('\n');
const outcomes = [
  'unit,period,metric,value,n',
  ...shops.map((key, at) => `${key},2023-Q1,nps,${10 + at},80`),
  '',
].join('\n');
const pastScores = [
  'unit,period,construct,value,n,sd',
  ...shops.flatMap((key, at) => [
    `${key},2023-Q1,Manager support,${(3 + at / 10).toFixed(1)},${20 + at},0.8`,
    `${key},2023-Q2,Manager support,${(3 + at / 20).toFixed(2)},,`,
  ]),
  'shop-1,2023-Q1,Voice,4,3,',
  '',
].join('\n');

test('an administrator imports what an earlier tool measured, and takes it back', async ({
  page,
  watch,
}) => {
  await setUpOrganisation(page);
  await page.goto('/directory');
  await page.getByRole('tab', { name: 'Import' }).click();
  const units = { name: 'units.csv', text: unitsFile, rows: shops.length + 1 };
  await importFile(sectionOf(page, '1. Units'), units);
  await page.evaluate(
    (text) =>
      fetch('/api/outcomes/import', {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: text,
      }),
    outcomes,
  );

  await page.goto('/hypotheses');
  await page.getByRole('link', { name: 'Import its scores' }).click();
  await expect(page.getByText('No past scores yet')).toBeVisible();
  await page.getByLabel('Choose a CSV file of past scores').setInputFiles({
    name: 'culture.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(pastScores),
  });
  await expect(page.getByText('3 people are fewer than 5')).toBeVisible();
  await expect(page.getByText('n is not given').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'showed no group of fewer than 5' }).click();
  await expect(page.getByText('n is not given')).toHaveCount(0);
  const go = page.getByRole('button', { name: 'Leave 1 row out and import the rest' });
  await expect(go).toBeDisabled();
  await page.getByLabel('Where the scores come from').fill('Yearly survey of 2023');
  await go.click();

  await expect(page.getByText('culture.csv is imported.')).toBeVisible();
  const measures = page.getByRole('region', { name: 'Imported measures' });
  await expect(measures.getByText('imported')).toBeVisible();
  await expect(page.getByText('n = 12 units')).toBeVisible();
  await page.getByRole('button', { name: /^Show as a table/ }).click();
  await expect(page.getByRole('region', { name: /^Every unit/ })).toContainText(
    'Yearly survey of 2023',
  );
  expect(await findWithAxe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Change what Manager support stands for' }).click();
  await page
    .getByRole('dialog')
    .getByLabel('Stands for', { exact: true })
    .selectOption({ label: 'Feeling heard' });
  await expect(page.getByRole('dialog').getByLabel('Highest possible score')).toHaveValue('5');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(measures).toContainText('Feeling heard, from a scale of 1 to 5');

  await page.getByRole('button', { name: /^Remove the import from Yearly survey of 2023/ }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('No past scores yet')).toBeVisible();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

import { expect } from '@playwright/test';
import { importFile, sectionOf, setUpOrganisation } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';

const unitsFile = [
  'key,name,parent_key,size,franchise',
  'company,Lantern Books,,,',
  'shop-1,Ashford,company,1250.5,0',
  'shop-2,Bideford,company,80,1',
  '',
].join('\n');

test('an administrator states what units are like, and registers what is held constant', async ({
  page,
  watch,
}) => {
  await setUpOrganisation(page);
  await page.goto('/hypotheses');
  await expect(page.getByText(/Further columns of units\.csv that hold numbers/)).toBeVisible();

  await page.goto('/directory');
  await page.getByRole('tab', { name: 'Import' }).click();
  const file = { name: 'units.csv', text: unitsFile, rows: 3 };
  await importFile(sectionOf(page, '1. Units'), file);
  await page.getByRole('tab', { name: 'Units' }).click();
  await expect(page.getByRole('columnheader', { name: 'franchise' })).toBeVisible();
  const shop = page.getByRole('row').filter({ hasText: 'Ashford' });
  await expect(shop.getByRole('cell', { name: '1,250.5', exact: true })).toBeVisible();

  await page.goto('/hypotheses');
  const size = page.getByRole('checkbox', { name: 'size' });
  await expect(size).not.toBeChecked();
  await expect(page.getByText('of 2 units').first()).toBeVisible();
  await size.focus();
  await page.keyboard.press('Space');
  await expect(size).toBeChecked();
  expect(await findWithAxe(page)).toEqual([]);
  // What is promised of the words holds here too: nothing is called a cause.
  await expect(page.getByText('The outcome is read 1 period after the predictor.')).toBeVisible();
  await expect(page.getByText(/\bcauses?\b/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Register the four' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').click();
  await dialog.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByText('between units, held constant: size')).toBeVisible();

  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByRole('checkbox', { name: 'size' })).toBeChecked();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

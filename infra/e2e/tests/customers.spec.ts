import { expect } from '@playwright/test';
import { setUpOrganisation, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest, newcomerTest, publishedTest } from '../setup/fixtures.ts';
import { adminEmail, adminPassword } from '../setup/prepare-wave.ts';
import { nameUnit } from '../setup/publish-units.ts';

demoTest(
  'an executive reads what customers say, by unit and by why they stay',
  async ({ page, watch }) => {
    await signIn(page, 'executive@demo.example', demoPassword);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Customers' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
    await expect(
      page.getByRole('img', { name: /^Net Promoter Score by period with 95/ }),
    ).toBeVisible();
    await expect(
      page.getByRole('heading', { name: /^\d+\s% stay because they feel attached/ }),
    ).toBeVisible();
    await page.getByRole('button', { name: /^Show as a table: \d+\s% stay/ }).click();
    const split = page.getByRole('region', { name: 'Types of customers by period' });
    await expect(split.getByRole('columnheader')).toHaveText([
      'Period',
      'Loyal by heart',
      'Loyal and handy',
      'Kept by convenience',
      'Loosely held',
    ]);
    await expect(
      page.getByText(/^Attachment gap: emotional loyalty less convenience/),
    ).toBeVisible();
    await page.getByLabel('Metric', { exact: true }).selectOption('retention');
    await expect(page).toHaveURL(/metric=retention/);
    await page.getByLabel('Find a unit').fill('bonn');
    const units = page.getByRole('region', { name: 'One metric of every unit' });
    await expect(units.getByRole('rowheader')).toHaveText(['Bonn']);
    await page.getByLabel('Unit', { exact: true }).selectOption({ label: '\u2003Germany' });
    await expect(page).toHaveURL(/unit=/);
    await page.getByRole('button', { name: 'Show as a table: Net Promoter Score' }).click();
    await expect(
      page
        .getByRole('region', { name: 'Net Promoter Score by period' })
        .getByText(/in \d+ units$/)
        .first(),
    ).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
    expect(watch).toMatchObject({ errors: [], foreign: [] });
  },
);

newcomerTest('without outcomes the page says what will stand there', async ({ page, watch }) => {
  await setUpOrganisation(page);
  await page.goto('/customers');
  await expect(page.getByText('No outcomes yet', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bring in outcomes' })).toBeVisible();
  expect(await findWithAxe(page)).toEqual([]);
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

publishedTest.describe('with a single unit', () => {
  publishedTest.use({ units: 1 });

  publishedTest('what cannot be told from the outcomes at hand is named', async ({ page }) => {
    await signIn(page, adminEmail, adminPassword);
    await page.goto('/customers');
    await expect(page.getByRole('img', { name: /^Customer satisfaction by period/ })).toBeVisible();
    await expect(page.getByText('Why customers stay cannot be told')).toBeVisible();
    await expect(page.getByText(/Loosely held \(loosely_held\)/)).toBeVisible();
    await expect(page.getByText('The attachment gap is not at hand')).toBeVisible();
    await expect(page.getByText('1 of 1 unit covered')).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
  });
});

publishedTest.describe('with 500 units of long names', () => {
  publishedTest.use({ units: 500 });

  publishedTest('the page stays in its width and finds a unit', async ({ page, watch }) => {
    await signIn(page, adminEmail, adminPassword);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/customers');
      const units = page.getByRole('region', { name: 'One metric of every unit' });
      await expect(units.getByRole('rowheader').first()).toBeVisible();
      expect(await units.getByRole('rowheader').count()).toBeLessThan(60);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width}`).toBeLessThanOrEqual(0);
    }
    await page.getByLabel('Find a unit').fill(nameUnit(321));
    const found = page
      .getByRole('region', { name: 'One metric of every unit' })
      .getByRole('rowheader');
    await expect(found).toHaveText([nameUnit(321)]);
    expect(await findWithAxe(page)).toEqual([]);
    expect(watch).toMatchObject({ errors: [], foreign: [] });
  });
});

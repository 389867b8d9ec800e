import { expect } from '@playwright/test';
import { setUpOrganisation, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest, newcomerTest, publishedTest } from '../setup/fixtures.ts';
import { adminEmail, adminPassword } from '../setup/prepare-wave.ts';
import { nameUnit } from '../setup/publish-units.ts';
import { settle } from '../setup/settle.ts';

demoTest(
  'an executive finds a unit and reads it beside the unit above and its own past',
  async ({ page, watch }) => {
    await signIn(page, 'executive@demo.example', demoPassword);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Units' })
      .click();
    await page.getByLabel('Find a unit').fill('bonn');
    await expect(page).toHaveURL(/search=bonn/);
    await page.getByRole('link', { name: 'Bonn', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bonn' })).toBeVisible();
    const place = page.getByRole('navigation', { name: 'Where this unit stands' });
    await expect(place.getByRole('link')).toHaveText([
      'Units',
      'Harbour & Hill Opticians',
      'Germany',
    ]);
    await expect(
      page.getByText(/of those invited took part in the newest wave, n [\d–]+\./),
    ).toBeVisible();
    await expect(
      page.getByRole('img', { name: /^Score of each construct with its 95 % interval/ }),
    ).toBeVisible();
    await page.getByRole('button', { name: /^Show as a table: .*Germany/ }).click();
    const profile = page.getByRole('region', { name: 'Profile of the unit' });
    await expect(profile.getByRole('rowheader')).toHaveCount(9);
    await expect(profile.getByRole('columnheader', { name: 'Germany' })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Net Promoter Score by period/ })).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
    await place.getByRole('link', { name: 'Germany' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Germany' })).toBeVisible();
    await page.getByText('10 units below it').click();
    await expect(page.getByRole('link', { name: 'Bonn', exact: true })).toBeVisible();
    await page.getByRole('link', { name: /comments, by construct and theme$/ }).click();
    await expect(page).toHaveURL(/culture\/comments\?unit=/);
    await expect(page.getByRole('status').filter({ hasText: /comments of/ })).toBeVisible();
    expect(watch).toMatchObject({ errors: [], foreign: [] });
  },
);

demoTest(
  'a manager reads the own branch, and no page of another one exists',
  async ({ page, browser, baseURL }) => {
    const other = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
    const executive = await other.newPage();
    await signIn(executive, 'executive@demo.example', demoPassword);
    await executive.goto('/units?search=bonn');
    const address = await executive
      .getByRole('link', { name: 'Bonn', exact: true })
      .getAttribute('href');
    await other.close();

    await signIn(page, 'manager@demo.example', demoPassword);
    await page.goto('/units');
    const units = page.locator('main').getByRole('link');
    await expect(units).toHaveCount(11);
    await units.first().click();
    await expect(
      page.getByRole('navigation', { name: 'Where this unit stands' }).getByRole('link'),
    ).toHaveText(['Units']);
    await expect(
      page.getByRole('heading', { name: 'The profile in the newest wave' }),
    ).toBeVisible();
    await expect(page.getByText('To talk about')).toHaveCount(0);
    await page.goto(address ?? '');
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  },
);

newcomerTest('without units the page says where they come from', async ({ page, watch }) => {
  await setUpOrganisation(page);
  await page.goto('/units');
  await expect(page.getByText('No units yet', { exact: true })).toBeVisible();
  expect(await findWithAxe(page)).toEqual([]);
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

publishedTest.describe('with a single unit', () => {
  publishedTest.use({ units: 1 });

  publishedTest('its page compares with nothing but its own past', async ({ page }) => {
    await signIn(page, adminEmail, adminPassword);
    await page.goto('/units');
    await page.getByRole('link', { name: nameUnit(0) }).click();
    await expect(
      page.getByRole('heading', { name: 'The profile in the newest wave' }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Own past' })).toBeVisible();
    await expect(page.getByText('No comments may be shown here.')).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
  });
});

publishedTest.describe('with 500 units of long names', () => {
  publishedTest.use({ units: 500 });

  publishedTest('list and page stay in their width', async ({ page, watch }) => {
    await signIn(page, adminEmail, adminPassword);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/units');
      await expect(page.getByText('300 more units are not shown')).toBeVisible();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.getByLabel('Find a unit').fill(nameUnit(499));
      await page.getByRole('link', { name: nameUnit(499) }).click();
      await expect(page.getByRole('heading', { name: 'Own past' })).toBeVisible();
      await settle(page);
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
    expect(await findWithAxe(page)).toEqual([]);
    expect(watch).toMatchObject({ errors: [], foreign: [] });

    function overflow(): Promise<number> {
      return page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    }
  });
});

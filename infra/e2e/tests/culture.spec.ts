import { expect, type Page } from '@playwright/test';
import { setUpOrganisation, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest, newcomerTest, publishedTest } from '../setup/fixtures.ts';
import { adminEmail, adminPassword } from '../setup/prepare-wave.ts';
import { nameUnit } from '../setup/publish-units.ts';
import { settle } from '../setup/settle.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Units by construct' });

/** The cell that the arrow keys have reached. */
async function activeCell(page: Page) {
  const id = await grid(page).getAttribute('aria-activedescendant');
  return page.locator(`[id="${id}"]`);
}

demoTest(
  'an executive reads the heat map by keyboard, sorts it and finds the view in the address',
  async ({ page, watch }) => {
    await signIn(page, 'executive@demo.example', demoPassword);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Culture' })
      .click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'How people are treated' }),
    ).toBeVisible();
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '68');
    await grid(page).focus();
    await page.keyboard.press('ArrowDown');
    const before = await grid(page).getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowRight');
    // Programs that read aloud hear of a move by the name of the cell.
    await expect(grid(page)).not.toHaveAttribute('aria-activedescendant', before ?? '');
    await expect(await activeCell(page)).toHaveText(/^\s*[\d.]+\s*$/);
    await expect(
      page.getByText(
        /^Atlantic Canada, Relational .*: [\d.]+, 95\s% interval \d+ to \d+, n \d+; change /,
      ),
    ).toBeVisible();
    await page.keyboard.press('Control+End');
    await expect(await activeCell(page)).toBeInViewport();
    await page.getByRole('button', { name: 'Feeling heard' }).click();
    await expect(page).toHaveURL(/sort=HRD/);
    const header = page.getByRole('columnheader', { name: 'Feeling heard' });
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await page.getByLabel('Show', { exact: true }).selectOption('change');
    await expect(page.getByRole('heading', { name: /clearly changed/ })).toBeVisible();
    await page.getByLabel('Within').selectOption({ label: '\u2003Germany' });
    await page.getByLabel('Find a unit').fill('bonn');
    await expect(page.getByText('1 unit shown of 67 units that were asked.')).toBeVisible();
    const address = page.url();
    await page.reload();
    await expect(page.getByText('1 unit shown of 67 units that were asked.')).toBeVisible();
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: /^Show as a table/ }).click();
    const table = page.getByRole('region', { name: 'Units by construct, as figures' });
    await expect(table.getByRole('rowheader', { name: 'Bonn' })).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
    expect(watch).toMatchObject({ errors: [], foreign: [] });
  },
);

demoTest('trends, drivers, deviants and comments say what they show', async ({ page, watch }) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  await page.goto('/culture/trends');
  await expect(page.getByRole('img', { name: /^Feeling heard by wave/ })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(9);
  await page.getByLabel('Unit', { exact: true }).selectOption({ label: '\u2003Germany' });
  await expect(page).toHaveURL(/unit=/);
  await page.getByRole('button', { name: 'Show as a table: Feeling heard' }).click();
  await expect(page.getByRole('region', { name: 'The level wave by wave' })).toBeVisible();

  await page.goto('/culture/drivers?metric=per');
  await expect(
    page.getByRole('heading', { name: /goes with Treated as a person most/ }),
  ).toBeVisible();
  await expect(page.getByText(/^All constructs together go with \d+/)).toBeVisible();
  await page.getByRole('button', { name: /^Show as a table/ }).click();
  const drivers = page.getByRole('region', { name: 'Importance and score of every construct' });
  await expect(drivers.getByRole('rowheader')).toHaveCount(9);

  await page.goto('/culture/deviants');
  await expect(
    page.getByRole('img', { name: /^60 units against what Internal-customer/ }),
  ).toBeVisible();
  await page.getByLabel('Expected from').selectOption('AUT');
  await expect(page).toHaveURL(/construct=AUT/);
  await expect(
    page.getByRole('img', { name: /^60 units against what Authenticity/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Show as a table/ }).click();
  const units = page.getByRole('region', {
    name: 'Units against what is expected of them, by name',
  });
  await expect(units.getByRole('rowheader')).toHaveCount(60);

  await page.goto('/culture/comments');
  const status = page.getByRole('status').filter({ hasText: /comments? of/ });
  await expect(status).toBeVisible();
  const leaders = page.getByRole('button', { name: /^Leaders \d+$/ });
  const count = (await leaders.textContent())?.match(/\d+/)?.[0] ?? '';
  await leaders.click();
  await expect(status).toHaveText(new RegExp(`^\\s*${count} comments? of`));
  await expect(page).toHaveURL(/theme=leaders/);
  await expect(page.getByText('I only hear from above').first()).toBeVisible();
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

demoTest('a manager sees one branch and nothing that compares all units', async ({ page }) => {
  await signIn(page, 'manager@demo.example', demoPassword);
  await page.goto('/culture');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '12');
  const views = page.getByRole('navigation', { name: 'Culture' }).getByRole('link');
  await expect(views).toHaveText(['Heat map', 'Trends', 'Comments']);
  await page.goto('/culture/drivers');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

newcomerTest(
  'before the first wave every view says what will stand there',
  async ({ page, watch }) => {
    await setUpOrganisation(page);
    for (const path of ['/culture', '/culture/comments']) {
      await page.goto(path);
      await expect(page.getByText('No wave has closed yet', { exact: true })).toBeVisible();
      expect(await findWithAxe(page)).toEqual([]);
    }
    await page.goto('/culture/trends');
    await expect(page.getByText('There is nothing to show here yet')).toBeVisible();
    for (const path of ['/culture/drivers', '/culture/deviants']) {
      await page.goto(path);
      await expect(page.getByText('Cannot tell yet', { exact: true })).toBeVisible();
      await expect(page.getByText('No outcomes are in yet.')).toBeVisible();
      expect(await findWithAxe(page)).toEqual([]);
    }
    expect(watch).toMatchObject({ errors: [], foreign: [] });
  },
);

publishedTest.describe('with a single unit', () => {
  publishedTest.use({ units: 1 });

  publishedTest('the heat map has one row, and nothing is compared', async ({ page }) => {
    await signIn(page, adminEmail, adminPassword);
    await page.goto('/culture');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '2');
    await expect(page.getByText('1 unit shown of 1 unit that was asked.')).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
    await page.goto('/culture/deviants');
    await expect(page.getByText(/^It takes 20 units .* There are 0 so far\.$/)).toBeVisible();
    await page.goto('/culture/trends');
    await expect(page.getByRole('figure')).toHaveCount(9);
  });
});

publishedTest.describe('with 500 units of long names', () => {
  publishedTest.use({ units: 500 });

  publishedTest(
    'the heat map draws what is near, reaches the last and stays in the page',
    async ({ page, watch }) => {
      await signIn(page, adminEmail, adminPassword);
      await page.goto('/culture');
      await expect(grid(page)).toHaveAttribute('aria-rowcount', '501');
      expect(await grid(page).getByRole('rowheader').count()).toBeLessThan(60);
      await grid(page).focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Home');
      await expect(await activeCell(page)).toHaveText(/Niederösterreich/);
      await expect(await activeCell(page)).toBeInViewport();
      expect(await grid(page).getByRole('rowheader').count()).toBeLessThan(60);
      await page.getByLabel('Find a unit').fill(nameUnit(499));
      await expect(page.getByText('1 unit shown of 500 units that were asked.')).toBeVisible();
      expect(await findWithAxe(page)).toEqual([]);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const path of [
          '/culture',
          '/culture?view=change',
          '/culture/trends',
          '/culture/deviants',
          '/culture/drivers',
        ]) {
          await page.goto(path);
          await settle(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
        }
      }
      expect(watch).toMatchObject({ errors: [], foreign: [] });
    },
  );
});

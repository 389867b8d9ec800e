import { expect, type Page } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { findColoursWithAxe, findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest } from '../setup/fixtures.ts';
import { settle } from '../setup/settle.ts';

/**
 * Checks what is shown now against every rule of axe, frames included, and once more in dark: there
 * only colours are others.
 */
async function check(page: Page, what: string): Promise<void> {
  expect.soft(await findWithAxe(page), what).toEqual([]);
  await show(page, 'dark');
  expect.soft(await findColoursWithAxe(page), `${what}, dark`).toEqual([]);
  await show(page, 'light');
}

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // As the switch in the account menu does, without a menu over the page.
  await page.evaluate((scheme) => {
    document.documentElement.classList.toggle('dark', scheme === 'dark');
    document.documentElement.classList.toggle('light', scheme === 'light');
  }, colorScheme);
}

/** Opens page after page and checks each once its data is in. */
async function checkAll(
  page: Page,
  list: readonly (readonly [string, string | RegExp])[],
): Promise<void> {
  for (const [path, shown] of list) {
    await page.goto(path);
    await expect(page.getByText(shown).first(), path).toBeVisible();
    await settle(page);
    await check(page, path);
  }
}

demoTest.describe('the web app', () => {
  // Each looks at many pages, whatever else the machine does.
  demoTest.describe.configure({ timeout: 900_000 });

  demoTest('has nothing that axe finds on the pages that are read', async ({ page }) => {
    await page.goto('/sign-in');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await check(page, 'sign in');
    await signIn(page, 'admin@demo.example', demoPassword);
    await checkAll(page, rooms);
  });

  demoTest('has nothing that axe finds on the pages of administrators', async ({ page }) => {
    await signIn(page, 'admin@demo.example', demoPassword);
    await checkAll(page, pages);
    await page.goto('/');
    // A button that was pressed has another name, so the first of the rest is always the next.
    const next = page.getByRole('button', { name: /^Show as a table/ }).first();
    await expect(next).toBeVisible();
    await settle(page);
    while ((await next.count()) > 0) await next.click();
    await check(page, 'the figures as tables');
  });

  demoTest('has nothing that axe finds in waves and pulses', async ({ page }) => {
    await signIn(page, 'admin@demo.example', demoPassword);
    for (const [link, shown] of reached) {
      const [list] = link.split(' ');
      await page.goto(`/${list}`);
      await page.locator('main').getByRole('link', { name: shown.link }).first().click();
      await expect(page.getByRole('heading', { name: shown.heading })).toBeVisible();
      await settle(page);
      await check(page, link);
    }
  });

  demoTest('has nothing that axe finds on the pages of one wave and one unit', async ({ page }) => {
    await signIn(page, 'admin@demo.example', demoPassword);
    await page.goto('/waves');
    await page
      .locator('main')
      .getByRole('link', { name: /wave 13$/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Scores by unit' })).toBeVisible();
    const wave = new URL(page.url()).pathname;
    await page.goto(`${wave}/scores`);
    await expect(page.getByRole('heading', { name: 'Scores by unit' })).toBeVisible();
    await settle(page);
    await check(page, 'scores of a wave');
    await page.getByRole('link', { name: 'Answers to questions outside the constructs' }).click();
    await expect(
      page.getByRole('heading', { name: 'How likely are you to recommend' }),
    ).toBeVisible();
    await check(page, 'answers of a wave');
    await page.goto(`${wave}/scores`);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: /over time$/ })).toBeVisible();
    await settle(page);
    await check(page, 'a unit over time');
    await page.getByRole('link', { name: 'The page of this unit' }).click();
    await expect(page.getByRole('heading', { name: 'Own past' })).toBeVisible();
    await settle(page);
    await check(page, 'the page of a unit');
    await page.goBack();
    await expect(page.getByRole('heading', { name: /over time$/ })).toBeVisible();
    await settle(page);
    await page
      .getByRole('button', { name: /^Show as a table/ })
      .first()
      .click();
    await check(page, 'a unit over time as a table');
  });
});

/** Rooms by their address, each with words that stand there once its data is in. */
const rooms: readonly (readonly [string, string | RegExp])[] = [
  ['/', 'Correlation r'],
  ['/hypotheses', 'What came of it'],
  ['/hypotheses/H3', 'Does it stand?'],
  ['/hypotheses/exploratory', 'Ask a question'],
  ['/culture', 'highest on'],
  ['/culture?view=change', 'clearly changed'],
  ['/culture/trends', 'Feeling heard'],
  ['/culture/drivers', 'Opportunities'],
  ['/culture/deviants', 'Expected from'],
  ['/culture/comments', /comments? of/],
  ['/customers', 'Unit by unit'],
  ['/units', 'Find a unit'],
  ['/service', 'Everybody served'],
  ['/trust', 'Measure by measure'],
];

/** Pages of administrators by their address, each with words that stand there once its data is in. */
const pages: readonly (readonly [string, string | RegExp])[] = [
  ['/waves', /wave 14/],
  ['/outcomes', 'Values by unit'],
  ['/past-scores', 'No past scores yet'],
  ['/pulses', 'How we treat each other'],
  ['/pulses/new', 'The whole organisation'],
  ['/questionnaires', 'No questionnaire of your own yet'],
  ['/questionnaires/new', 'As people see it'],
  ['/directory', 'Harbour & Hill Opticians'],
  ['/directory?tab=people', /\d+ people/],
  ['/directory?tab=days-off', 'Blackout dates'],
  ['/directory?tab=import', '1. Units'],
  ['/accounts', 'executive@demo.example'],
  ['/mails', 'Colour of the button'],
  ['/keys', 'No keys yet'],
  ['/webhooks', 'No webhooks yet'],
  ['/audit', 'Audit log'],
  ['/nowhere', 'There is no such page'],
  ['/customer-page', 'Open a page'],
  ['/customer-pulses', 'No customer has been asked by mail yet'],
  ['/walkthroughs', 'Checks of your own'],
  ['/walkthroughs/new', 'In whose shoes'],
];

/** Pages that are reached through a list. */
const reached: readonly (readonly [string, { link: RegExp; heading: string | RegExp }])[] = [
  ['waves open', { link: /wave 14$/, heading: 'Participation' }],
  ['waves closed', { link: /wave 13$/, heading: 'Scores by unit' }],
  ['pulses one', { link: /^How we treat/, heading: 'Send plan' }],
];

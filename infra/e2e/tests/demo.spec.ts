import { expect, type Page } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';
import { settle } from '../setup/settle.ts';

const scotland = [
  'Aberdeen',
  'Ayr',
  'Dundee',
  'Elgin',
  'Falkirk',
  'Inverness',
  'Oban',
  'Perth',
  'St Andrews',
  'Stirling',
];

/** The units of the scatter, as its table lists them. */
async function readUnits(page: Page): Promise<string[]> {
  await page
    .getByRole('button', { name: /^Show as a table/ })
    .first()
    .click();
  const table = page.getByRole('region', { name: 'Every unit of the chart' });
  await expect(table).toBeVisible();
  return table.getByRole('rowheader').allInnerTexts();
}

test('the finding is read before the scripts of the app have come', async ({ page }) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  const finding = page.getByText(/^(Supported|Leaning|Not supported|Cannot tell yet)/).first();
  await expect(finding).toBeVisible();
  const said = await finding.innerText();
  await page.route(/\/assets\/.*\.js$/, () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('#app')).toBeEmpty();
  await expect(page.getByText(said, { exact: true })).toBeVisible();
});

test('an executive sees the finding, and a manager only the own branch', async ({
  page,
  browser,
  baseURL,
  watch,
}) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  await expect(page.getByRole('complementary', { name: 'Demonstration' })).toBeVisible();
  await expect(
    page.getByText(/^In this snapshot, units that score higher on .* tend to be higher on/),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: /^Scatter of \d+ units/ })).toBeVisible();
  const all = await readUnits(page);
  expect(all.length).toBeGreaterThanOrEqual(50);
  await page.getByRole('button', { name: /^Account menu of/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Accounts' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const manager = await other.newPage();
  await signIn(manager, 'manager@demo.example', demoPassword);
  const own = await readUnits(manager);
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((unit) => !scotland.includes(unit))).toEqual([]);
  await expect(manager.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText([
    'Is it passed on?',
    'Culture',
    'Customers',
    'Units',
  ]);
  await other.close();
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test('every page fits its width', async ({ page }, { outputDir }) => {
      const look = async (name: string): Promise<void> => {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await settle(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, name).toBeLessThanOrEqual(width);
        await page.screenshot({ path: `${outputDir}/${name}.png`, fullPage: true });
      };
      await signIn(page, 'admin@demo.example', demoPassword);
      await look('home');
      for (const name of [
        'hypotheses',
        'trust',
        'waves',
        'outcomes',
        'pulses',
        'directory',
        'accounts',
      ]) {
        await page.goto(`/${name}`);
        await look(name);
      }
      for (const [list, link, heading] of [
        ['waves', /wave 14$/, 'Participation'],
        ['waves', /wave 13$/, 'Scores by unit'],
        ['pulses', /^How we treat/, 'Send plan'],
      ] as const) {
        await page.goto(`/${list}`);
        await page.getByRole('main').getByRole('link', { name: link }).click();
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
        await look(heading.toLowerCase().replaceAll(' ', '-'));
      }
    });
  });
}

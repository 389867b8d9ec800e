import { expect } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';

test('a proposition leads to everything that is known of it', async ({ page, watch }) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  const proposition = 'People who are satisfied or dissatisfied with how they are treated inside';
  await page.getByRole('link', { name: proposition }).click();
  await expect(page).toHaveURL(/\/hypotheses\/H4$/);
  await expect(page.getByRole('heading', { level: 1, name: proposition })).toBeVisible();
  // It is tested within units, so these points are seen first.
  await expect(page.getByRole('img', { name: /^Scatter of \d{3} points: Internal/ })).toBeVisible();
  const level = page.getByLabel('Points', { exact: true });
  await level.selectOption('Between units: their means');
  await expect(page).toHaveURL(/level=between/);
  const scatter = page.getByRole('img', { name: /^Scatter of 60 points: Internal-customer/ });
  await expect(scatter).toBeVisible();
  await level.selectOption('Within units, over time');
  await page.getByRole('button', { name: /^Show as a table: .* own usual level/ }).click();
  const points = page.getByRole('region', { name: 'Every point of the chart' });
  await expect(points.getByRole('row').nth(1)).toContainText(/\d{4}-Q\d.*\(.* to .*\)/);

  // The profile marks the declared distance, and its table goes both ways.
  await page.getByRole('button', { name: /^Show as a table: Culture moves first/ }).click();
  const lags = page.getByRole('region', { name: 'Correlation at every distance' });
  await expect(lags.getByRole('row')).toHaveCount(10);
  await expect(lags.getByRole('row', { name: /^customers first, by 4 periods/ })).toBeVisible();
  await expect(lags.getByRole('row', { name: /^culture first, by 1 period/ })).toBeVisible();

  await expect(page.getByText('Does one unit make it?')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it goes through' })).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Download the bundle/ })).toBeVisible();
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

test.describe('on a phone, in dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

  test('a chain has its legs, and what is nowhere registered is said to be so', async ({
    page,
  }) => {
    await signIn(page, 'executive@demo.example', demoPassword);
    await page.goto('/hypotheses/H2?path=1');
    await expect(
      page.getByRole('img', { name: /^Scatter of \d+ points: Authenticity at work across/ }),
    ).toBeVisible();
    await page.getByLabel('Path').selectOption({ index: 0 });
    await expect(
      page.getByRole('img', { name: /^Scatter of \d+ points: .* across, Authenticity at work/ }),
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    expect.soft(await findWithAxe(page), 'a chain').toEqual([]);
    await page.goto('/hypotheses/H9');
    await expect(page.getByText('This is not here')).toBeVisible();
  });
});

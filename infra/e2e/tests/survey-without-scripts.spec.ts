import { expect } from '@playwright/test';
import { surveyTest as test } from '../setup/fixtures.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

test('without scripts the page is one plain form, up to the thanks', async ({
  page,
  invitation,
  watch,
}) => {
  await page.goto(invitation.link);
  await expect(page.locator('fieldset.question')).toHaveCount(9);
  await expect(page.getByRole('button')).toHaveText(['Send']);
  // As a person types it: in groups, in small letters.
  const typed = invitation.code.toLowerCase().match(/.{4}/g)?.join('-') ?? '';
  await page.getByLabel('Your code').fill(typed);
  for (const question of await page.locator('fieldset.question').all()) {
    await question.getByRole('radio').nth(3).check();
  }
  await page
    .locator('fieldset.question')
    .nth(4)
    .getByRole('radio', { name: 'Does not apply to me' })
    .check();
  await page.getByRole('textbox').last().fill('More time with each other.');
  await page.getByRole('button', { name: 'Send' }).click();

  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect(page.getByText('Your answers have arrived and are sealed.')).toBeVisible();
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

test('a code that belongs to nobody gets a kind page', async ({ page, invitation }) => {
  await page.goto(invitation.link);
  await page.getByLabel('Your code').fill('AAAA-BBBB-CCCC-DDDD-EEEE');
  await page.locator('fieldset.question').first().getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'This code is not known here' })).toBeVisible();
  await expect(page.getByText('compare it with the newest mail')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/stack|error|\b4\d\d\b|\{/i);
});

test('an address that names no pulse gets a kind page', async ({ page }) => {
  const reply = await page.goto('/s/00000000-0000-4000-8000-000000000000/nine/en');
  expect(reply?.status()).toBe(404);
  await expect(
    page.getByRole('heading', { name: 'There is no pulse at this address' }),
  ).toBeVisible();
});

import { expect } from '@playwright/test';
import { setUpOrganisation, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest, newcomerTest } from '../setup/fixtures.ts';

const title = 'Can these numbers be trusted?';

demoTest(
  'an executive reads first what the figures mean, and finds them',
  async ({ page, watch }) => {
    await signIn(page, 'executive@demo.example', demoPassword);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Trust' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Pilot instrument', { exact: true })).toBeVisible();
    await expect(
      page.getByText(
        /^The four questions on being heard measure one thing: alpha 0\.\d\d, 0\.\d\d to 0\.\d\d\.$/,
      ),
    ).toBeVisible();
    await expect(page.getByRole('img', { name: /^Cronbach's alpha of 9 measures/ })).toBeVisible();
    await page.getByRole('button', { name: /^Show as a table/ }).click();
    const table = page.getByRole('region', { name: 'Reliability and agreement of every measure' });
    await expect(table.getByRole('rowheader')).toHaveCount(9);
    const history = page.getByRole('region', { name: 'ICC(1) and ICC(2) by wave and measure' });
    await expect(history.getByRole('rowheader')).toHaveCount(13);
    await page
      .getByText(/1 question to look at/)
      .first()
      .click();
    await expect(page.getByText('to be reworded or dropped').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Record as done/ })).toHaveCount(0);
    expect(await findWithAxe(page)).toEqual([]);
    expect(watch).toMatchObject({ errors: [], foreign: [] });
  },
);

demoTest('an administrator records a step of the plan, and takes it back', async ({ page }) => {
  await signIn(page, 'admin@demo.example', demoPassword);
  await page.goto('/trust');
  await page.getByRole('button', { name: 'Record as done: Cognitive interviews' }).click();
  const note = page.getByLabel('What was done and found');
  await expect(note).toBeFocused();
  await note.fill('Done');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(note).toHaveAccessibleDescription(/must say what was done and found/);
  await note.fill('Ten people in two branches and the workshop; two questions were reworded.');
  await page.getByRole('button', { name: 'Record', exact: true }).press('Enter');
  await expect(
    page.getByText(/two questions were reworded\.\s+Recorded by Ada Admin/),
  ).toBeVisible();
  expect(await findWithAxe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take it back: Cognitive interviews' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(
    page.getByRole('button', { name: 'Record as done: Cognitive interviews' }),
  ).toBeVisible();
});

newcomerTest('before the first wave the page says when there will be numbers', async ({ page }) => {
  await setUpOrganisation(page);
  await page.goto('/trust');
  await expect(page.getByText('No wave has closed yet', { exact: true })).toBeVisible();
  await expect(page.getByText(/come with the first wave that closes/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The validation plan' })).toBeVisible();
  expect(await findWithAxe(page)).toEqual([]);
});

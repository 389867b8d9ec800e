import { expect } from '@playwright/test';
import { sectionOf, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import { peopleFile, unitsFile } from '../setup/organisation.ts';
import { adminEmail, adminPassword, importCsv, setUpByApi } from '../setup/prepare-wave.ts';

test('an administrator sees who is left out of a wave, and why', async ({
  page,
  emptyUrl,
  watch,
}) => {
  const api = await setUpByApi(emptyUrl);
  await importCsv(api, '/api/units/import', unitsFile);
  await importCsv(api, '/api/people/import', peopleFile);
  await signIn(page, adminEmail, adminPassword);
  const plan = sectionOf(page, 'Send plan');

  await test.step('a person is said to be away', async () => {
    await page.goto('/directory?tab=people');
    const person = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .first();
    await person.getByRole('button', { name: /when .* is away$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('First day').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(person).toContainText('from 1 Jan 2020');
    expect(await findWithAxe(page)).toEqual([]);
  });

  await test.step('and a branch is taken out of the whole', async () => {
    await page.goto('/pulses/new');
    await page.getByLabel('Name').fill('Everybody but one');
    await page.getByRole('radio', { name: /^Chosen units/ }).check();
    const units = page.getByRole('list', { name: 'Units' }).getByRole('checkbox');
    await units.first().check();
    await expect(units.last()).toBeChecked();
    await units.last().uncheck();
    await expect(page.getByRole('status').filter({ hasText: '1 branch left out' })).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save and see the plan' }).click();
    await expect(plan).toContainText('1 person on leave that day.');
    await expect(page.getByText('1 unit with all below, less 1 branch')).toBeVisible();
  });

  await test.step('a wave asks, and leaves the same people out of the next one', async () => {
    await plan.getByRole('button', { name: 'Open a wave now' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Everybody at once/ }).check();
    await dialog.getByRole('button', { name: /^Open and mail/ }).click();
    await expect(page.getByText('1 person on leave that day.')).toBeVisible();
    await page.goto('/pulses/new');
    await page.getByLabel('Name').fill('Too soon');
    await page.getByRole('button', { name: 'Save and see the plan' }).click();
    await expect(plan).toContainText('asked in the last six weeks');
  });

  await test.step('unless it is said why they are asked again', async () => {
    const before = await plan.getByText(/^[\d,]+ (person|people)$/).textContent();
    await plan.getByRole('button', { name: 'Ask those, too, who were asked recently' }).click();
    await plan
      .getByLabel('Why they are asked again')
      .fill('The works council wants a second look.');
    await plan.getByRole('button', { name: 'Plan with them' }).click();
    await expect(plan).toContainText('“The works council wants a second look.”');
    await expect(plan.getByText(/^[\d,]+ (person|people)$/)).not.toHaveText(before ?? '');
    await plan.getByRole('button', { name: 'Leave them out' }).click();
    await expect(plan.getByText(/^[\d,]+ (person|people)$/)).toHaveText(before ?? '');
    expect(await findWithAxe(page)).toEqual([]);
  });

  expect(watch.foreign).toEqual([]);
});

import { expect } from '@playwright/test';
import { sectionOf, setUpOrganisation } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';

test('an administrator lets the waves of a pulse open by themselves', async ({ page, watch }) => {
  await setUpOrganisation(page);
  const ahead = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const blackedOut = ahead(14);
  // A day to either side: the organisation may be in another day than UTC.
  const blackout = { startsOn: ahead(13), endsOn: ahead(15), reason: 'Stocktaking' };
  const headers = { origin: new URL(page.url()).origin };
  const blacking = await page.request.post('/api/calendar/blackouts', { headers, data: blackout });
  expect(blacking.ok()).toBe(true);
  await page.goto('/pulses/new');
  await page.getByLabel('Name').fill('Quarterly pulse');
  await page.getByRole('button', { name: 'Save and see the plan' }).click();
  const schedule = sectionOf(page, 'Schedule');
  const rows = schedule.getByRole('row').filter({ has: page.getByRole('rowheader') });

  await test.step('see the next twelve waves before saving', async () => {
    await expect(schedule).toContainText('Waves are opened by hand');
    await schedule.getByRole('button', { name: 'Set a schedule' }).click();
    await expect(schedule.getByLabel('First day')).toHaveValue(/./);
    await expect(schedule.getByLabel('First day')).not.toHaveValue(blackedOut);
    await expect(schedule).toContainText(/Two weeks from now is .+: blacked out \(Stocktaking\)\./);
    await expect(schedule.getByLabel('How often')).toHaveValue('quarterly');
    await expect(schedule.getByText(/^Waves every 3 months on/)).toBeVisible();
    await expect(schedule.getByRole('listitem')).toHaveCount(12);
    expect(await findWithAxe(page)).toEqual([]);
  });

  await test.step('read why a rule is refused', async () => {
    await schedule.getByLabel('How often').selectOption('rule');
    await schedule.getByLabel('Rule', { exact: true }).fill('FREQ=DAILY');
    await schedule.getByLabel('Rule', { exact: true }).blur();
    await expect(schedule).toContainText('would ask the same people again too soon');
    await expect(schedule.getByRole('button', { name: 'Save this schedule' })).toBeHidden();
    await schedule.getByLabel('How often').selectOption('quarterly');
  });

  await test.step('save it', async () => {
    await schedule.getByRole('button', { name: 'Save this schedule' }).click();
    const dialog = page.getByRole('dialog', { name: 'Let waves open by themselves?' });
    // Nobody is in yet, and the dialog says so before anything is planned.
    await expect(dialog).toContainText(/The first opens .+ it asks 0 people in 0 units/);
    await dialog.getByRole('button', { name: 'Save the schedule' }).click();
    await expect(rows).toHaveCount(12);
  });

  await test.step('skip the first, and move the second', async () => {
    await rows.nth(0).getByRole('button', { name: /^Skip/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Skip the wave' }).click();
    await expect(rows.nth(0)).toContainText('Skipped');
    await rows.nth(1).getByRole('button', { name: /^Move/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Move this wave' });
    const day = dialog.getByLabel('New day');
    const later = new Date(Date.parse(await day.inputValue()) + 3 * 86_400_000);
    await day.fill(later.toISOString().slice(0, 10));
    await dialog.getByRole('button', { name: 'Move the wave' }).click();
    await expect(rows.nth(1)).toContainText('Moved from');
    await expect(dialog).toBeHidden();
    expect(await findWithAxe(page)).toEqual([]);
  });

  await test.step('have one wave ask a question besides', async () => {
    await rows
      .nth(2)
      .getByRole('button', { name: /^Question/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'A question for this wave alone' });
    await dialog.getByLabel('Type').selectOption('choice');
    await dialog.getByLabel('Wording').fill('What is your name?');
    await expect(dialog).toContainText('Asks who somebody is');
    await dialog.getByLabel('Wording').fill('Should the shop open on Sundays?');
    await expect(dialog.getByRole('button', { name: 'Ask it' })).toBeDisabled();
    await dialog
      .getByRole('textbox', { name: /answer/i })
      .nth(0)
      .fill('Yes');
    await dialog
      .getByRole('textbox', { name: /answer/i })
      .nth(1)
      .fill('No');
    expect(await findWithAxe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ask it' }).click();
    await expect(rows.nth(2)).toContainText('Asks besides: “Should the shop open on Sundays?”');
    await expect(dialog).toBeHidden();
  });

  await test.step('pause it and resume it', async () => {
    await schedule.getByRole('button', { name: 'Pause' }).click();
    await expect(schedule).toContainText('Paused: nothing opens by itself.');
    await schedule.getByRole('button', { name: 'Resume' }).click();
    await expect(schedule.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  expect(watch.errors).toEqual([expect.stringMatching(/\/schedule\/preview.* 409 /)]);
  expect(watch.foreign).toEqual([]);
});

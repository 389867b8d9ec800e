import { type Dialog, expect } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';

test('a leader looks at themselves, sees the team beside it, and deletes it again', async ({
  page,
}) => {
  await signIn(page, 'manager@demo.example', demoPassword);
  await page.getByRole('button', { name: /^Account menu/ }).click();
  await page.getByRole('menuitem', { name: 'How I lead' }).click();
  await expect(page.getByText('0 of 12 answered.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep for me' })).toBeDisabled();
  await expect(page.getByRole('contentinfo')).not.toContainText('for groups only');
  expect.soft(await findWithAxe(page), 'the statements').toEqual([]);

  const statement = (text: string | RegExp) => page.getByRole('group', { name: text });
  await statement(/present customers/)
    .getByRole('radio', { name: 'Does not apply' })
    .check();
  await statement(/matters most/)
    .getByRole('radio', { name: 'Not at all' })
    .check();
  // By keyboard: the arrow chooses the next answer of the same statement.
  await statement(/with the care/)
    .getByRole('radio')
    .first()
    .focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByText('3 of 12 answered.')).toBeVisible();

  // Neither a link here nor closing the tab loses them unasked.
  const warned: string[] = [];
  const stay = (dialog: Dialog): void => {
    warned.push(dialog.type());
    void dialog.dismiss();
  };
  page.on('dialog', stay);
  await page.getByRole('link', { name: 'Culture' }).first().click();
  await expect(page.getByText('3 of 12 answered.')).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => warned).toEqual(['confirm', 'beforeunload']);
  page.off('dialog', stay);
  await page.getByRole('button', { name: 'Keep for me' }).click();

  const row = (text: RegExp) => page.getByRole('row', { name: text });
  await expect(row(/with the care/)).toContainText(/Completely true of me/);
  await expect(row(/with the care/)).toContainText(
    /Leaders as models \d+.*95.% interval \d+ to \d+, n \d+.*you \d+ higher/s,
  );
  await expect(row(/matters most/)).toContainText(/you \d+ lower/);
  await expect(row(/present customers/)).toContainText('teams are not asked about this');
  await expect(page.getByText('your mean, 0 to 100')).toBeVisible();
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
    ['light', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await page.setViewportSize({ width, height: 900 });
    await expect(row(/with the care/)).toBeVisible();
    const table = page.getByRole('region', { name: /^Statements/ });
    const hidden = await table.evaluate((region) => region.scrollWidth - region.clientWidth);
    expect.soft(hidden, `cut off at ${width} pixels`).toBe(0);
    expect.soft(await findWithAxe(page), `the result, ${colorScheme}`).toEqual([]);
  }

  await page.getByRole('button', { name: /^Delete that of/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('0 of 12 answered.')).toBeVisible();
});

import { expect, type Page } from '@playwright/test';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { surveyTest as test } from '../setup/fixtures.ts';
import { beginSurvey, clickAnswers, send } from '../setup/survey-page.ts';

test.use({ viewport: { width: 390, height: 844 } });

const layers = [
  'What happened? Please describe one moment.',
  'Why did that matter to you, or to the customer?',
  'What would have made it better?',
  'If you could change one thing, what would it be?',
];
const comment = (page: Page) => page.locator('textarea[name]');
const more = (page: Page) => page.getByRole('button', { name: 'Say more: a few short questions' });
const enough = (page: Page) => page.getByRole('button', { name: 'That is enough' });
const next = (page: Page) => page.locator('.layer .on');

async function reachTheEnd(page: Page, link: string): Promise<void> {
  await beginSurvey(page, link);
  await clickAnswers(page, 4);
}

test('an answer is followed up, read back, mended and sent as its author left it', async ({
  page,
  invitation,
}) => {
  await reachTheEnd(page, invitation.link);
  await expect(more(page)).toBeHidden();
  await comment(page).fill('Nobody answers when I ask the stores.');
  await more(page).click();

  for (const [place, layer] of layers.entries()) {
    await expect(page.getByLabel(layer)).toBeFocused();
    await expect(enough(page)).toBeVisible({ visible: place >= 3 });
    if (place === 0) expect(await findWithAxe(page)).toEqual([]);
    if (place === 3) break;
    // A question may be left out.
    if (place !== 1) await page.getByLabel(layer).fill(`Layer ${place + 1}.`);
    await next(page).click();
  }
  await enough(page).click();

  const heard =
    'You told us: Nobody answers when I ask the stores.\nIt happened like this: Layer 1.';
  await expect(comment(page)).toHaveValue(
    `${heard}\nIt would have been better like this: Layer 3.`,
  );
  await expect(page.getByText('Here is what we heard. Change it as you like')).toBeVisible();
  expect(await findWithAxe(page)).toEqual([]);

  await page.getByLabel('Partly').check();
  await page.getByLabel('What did we miss?').fill('It was a Friday.');
  await page.getByRole('button', { name: 'Add it' }).click();
  // What was missed is asked once.
  await page.getByLabel('No, you missed something').check();
  await expect(page.getByLabel('What did we miss?')).toBeHidden();
  await comment(page).fill(`${await comment(page).inputValue()} Thanks.`);

  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await send(page);
  const { answers } = (await sending).postDataJSON() as { answers: Record<string, string> };
  expect(answers).toMatchObject({
    OT1: `${heard}\nIt would have been better like this: Layer 3.\nWhat we had missed: It was a Friday. Thanks.`,
    'OT1-heard': 'no',
  });
});

test('nothing that was said is lost by closing the page, and nothing is sent unread', async ({
  page,
  invitation,
}) => {
  await reachTheEnd(page, invitation.link);
  await comment(page).fill('Too many forms.');
  await more(page).click();
  await page.getByLabel(layers[0] ?? '').fill('Last week at the counter.');
  await page.goto('about:blank');
  await page.goto(invitation.link);
  await page.getByRole('button', { name: 'Continue' }).click();
  const told = 'You told us: Too many forms.\nIt happened like this: Last week at the counter.';
  await expect(comment(page)).toHaveValue(told);
  // The question that was being answered goes on.
  const first = page.getByLabel(layers[0] ?? '');
  await expect(first).toHaveValue('Last week at the counter.');
  await first.fill('Last week.');
  await next(page).click();
  for (const _ of layers.slice(1)) await next(page).click();

  // From the start once more, and Send pressed while a question is open: it is read back first.
  await comment(page).fill('Still too many forms.');
  await more(page).click();
  await page.getByLabel(layers[0] ?? '').fill('Today.');
  // A press in the first moments is taken for that of a machine.
  await page.waitForFunction(() => performance.now() > 1_300);
  await page.locator('#send').click();
  await expect(comment(page)).toBeFocused();
  await expect(comment(page)).toHaveValue(
    'You told us: Still too many forms.\nIt happened like this: Today.',
  );
  await expect(page.getByRole('status')).toContainText('Here is what we heard.');
  await comment(page).fill('');
  await expect(page.getByRole('group', { name: 'Did we understand you?' })).toBeHidden();
  await send(page);
});

test('Back leads through the questions that followed, and loses nothing of them', async ({
  page,
  invitation,
}) => {
  await reachTheEnd(page, invitation.link);
  await comment(page).fill('Too many forms.');
  await more(page).click();
  const back = page.locator('#back');
  await back.click();
  await expect(comment(page)).toHaveValue('Too many forms.');
  await more(page).click();
  await page.getByLabel(layers[0] ?? '').fill('At the counter.');
  await next(page).click();
  await page.getByLabel(layers[1] ?? '').fill('People wait.');
  await back.click();
  await expect(page.getByLabel(layers[0] ?? '')).toHaveValue('At the counter.');
  await page.getByLabel(layers[0] ?? '').fill('At the till.');
  await next(page).click();
  await expect(page.getByLabel(layers[1] ?? '')).toHaveValue('People wait.');
  for (const _ of layers.slice(1)) await next(page).click();
  const told =
    'You told us: Too many forms.\nIt happened like this: At the till.\nIt matters because: People wait.';
  await expect(comment(page)).toHaveValue(told);
  await expect(page.getByText('Here is what we heard.').first()).toBeVisible();
  // From what was read back as well, up to what was written first, and then to the question before.
  for (const layer of layers.toReversed()) {
    await back.click();
    await expect(page.getByLabel(layer)).toBeFocused();
  }
  await back.click();
  await expect(comment(page)).toHaveValue(told);
  await back.click();
  await expect(page.locator('fieldset.question').last()).toBeVisible();
});

test('what was missed is sent with what was read, without another press', async ({
  page,
  invitation,
}) => {
  await reachTheEnd(page, invitation.link);
  await comment(page).fill('Too many forms.');
  await more(page).click();
  await page.getByLabel(layers[0] ?? '').fill('At the counter.');
  for (const _ of layers) await next(page).click();
  await page.getByLabel('No, you missed something').check();
  await page.getByLabel('What did we miss?').fill('The old ones too.');
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await send(page);
  const { answers } = (await sending).postDataJSON() as { answers: Record<string, string> };
  expect(answers['OT1']).toMatch(/ At the counter\.\nWhat we had missed: The old ones too\.$/);
});

test('what was read back stays so in another language, in the words of that language', async ({
  page,
  invitation,
}) => {
  await reachTheEnd(page, invitation.link);
  await comment(page).fill('Too many forms.');
  await more(page).click();
  await page.getByLabel(layers[0] ?? '').fill('Last week at the counter.');
  await page.locator('#languages summary').click();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.getByRole('button', { name: 'Fortsetzen' }).click();
  await expect(page.getByLabel('Was ist geschehen?')).toHaveValue('Last week at the counter.');
  await next(page).click();
  for (const _ of layers.slice(1)) await next(page).click();
  await expect(comment(page)).toHaveValue(
    'Sie haben uns gesagt: Too many forms.\nSo ist es geschehen: Last week at the counter.',
  );
  await expect(page.getByRole('group', { name: 'Haben wir Sie verstanden?' })).toBeVisible();
  await page.getByLabel('Ja, genau').check();
  // A press in the first moments is taken for that of a machine.
  await page.waitForFunction(() => performance.now() > 1_300);
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await send(page);
  expect((await sending).postDataJSON()).toMatchObject({ answers: { 'OT1-heard': 'yes' } });
});

import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page } from '@playwright/test';
import { askAgain, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import type { Invitation } from '../setup/mailbox.ts';
import { readInvitations } from '../setup/mailbox.ts';
import { adminEmail, adminPassword, openApi, prepareWave } from '../setup/prepare-wave.ts';
import { peopleInShops } from '../setup/organisation.ts';
import { send, shownQuestion } from '../setup/survey-page.ts';

const phone = { width: 390, height: 844 };
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitaenskajuetentuerschloss';

test('a questionnaire is composed, seen as it will be asked, asked, and followed by a version', async ({
  page,
  browser,
  emptyUrl,
}) => {
  await prepareWave(emptyUrl);
  await signIn(page, adminEmail, adminPassword);
  await compose(page);
  await translateOne(page);
  const invitations = await openWave(page, emptyUrl);
  await answerWithKeys(browser, invitations[0]);
  await answerWithoutScripts(browser, invitations[1]);
  await saveNextVersion(page);
  await answerTheRest(emptyUrl, invitations);
  await readAnswers(page, invitations[0]?.address.wave ?? '');
});

async function compose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Manage' }).click();
  await page.getByRole('menuitem', { name: 'Questionnaires' }).click();
  await page.getByRole('button', { name: 'Add a value' }).click();
  await page.getByRole('textbox', { name: 'Value 1' }).fill('Courage');
  await page.getByRole('button', { name: 'Save values' }).click();
  await expect(page.getByRole('button', { name: 'Save values' })).toBeHidden();
  await page.getByRole('link', { name: 'Compose a questionnaire' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Night shift');
  await expect(page.getByText('10 items, about 90 seconds')).toBeVisible();

  // Leaves three core items, takes the others out again.
  for (let left = 7; left > 0; left -= 1) {
    await page
      .getByRole('button', { name: /^Remove:/ })
      .last()
      .click();
  }
  await page.getByRole('button', { name: 'Add your stated values' }).click();
  await expect(page.getByText('This is what gets rewarded here: “Courage”.')).toBeVisible();
  for (let left = 2; left > 0; left -= 1) {
    await page
      .getByRole('button', { name: /^Remove: .*“Courage”/ })
      .last()
      .click();
  }
  await addOwn(page, 'Agreement, five steps');
  const wording = page.getByRole('textbox', { name: 'Wording' });
  await wording.fill('I don’t know who helps and who decides.');
  await expect(page.getByText(/May ask two things/)).toBeVisible();
  await expect(page.getByText(/Holds a negation/)).toBeVisible();
  await wording.fill('');
  // The preview follows, and never takes the focus from who is writing.
  await wording.pressSequentially('I know who helps.', { delay: 120 });
  await expect(page.frameLocator('iframe').getByText('I know who helps.')).toBeVisible();
  await expect(wording).toBeFocused();
  await expect(wording).toHaveValue('I know who helps.');
  await expect(page.getByText(/May ask two things/)).toBeHidden();
  await page.getByLabel('Counts for').selectOption('Internal-customer treatment');

  await addOwn(page, 'Choice of one');
  await wording.fill('Did you work nights?');
  await fillAnswers(page, ['Yes', 'No']);
  await page.getByRole('button', { name: 'Add an answer' }).click();
  await page.getByRole('textbox', { name: 'Answer 3' }).fill(longWord);
  await addOwn(page, 'Choice of several');
  await wording.fill('What would have helped?');
  await fillAnswers(page, ['More people', 'A taxi home']);
  await page.getByLabel('Asked of').selectOption({ label: 'Depending on 5: Did you work nights?' });
  await page.getByRole('button', { name: 'Save questionnaire' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Yes' }).check();

  // The preview shows the item that is being written.
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText('What would have helped?')).toBeVisible();
  await expect(preview.getByRole('checkbox', { name: 'A taxi home' })).toBeVisible();
  await page.getByRole('button', { name: 'Add from the bank' }).click();
  const bank = page.getByRole('dialog', { name: 'Items of the bank' });
  await bank.getByLabel('Find').fill('questions learn');
  await bank.getByRole('button', { name: /^Add HRD2/ }).click();
  await expect(bank.getByText('Is asked', { exact: true })).toBeVisible();
  expect.soft(await findWithAxe(page), 'the bank').toEqual([]);
  await bank.getByRole('button', { name: 'Done' }).click();
  await addOwn(page, 'Open question');
  await wording.fill('What else?');
  await page.getByRole('button', { name: /^Move up: My manager asks/ }).click();
  await expect(preview.getByText('What else?')).toBeVisible();
  expect.soft(await findWithAxe(page), 'the editor').toEqual([]);
  await page.getByRole('button', { name: 'Save questionnaire' }).click();
  await expect(page.getByText('Version 1, saved, not asked yet.')).toBeVisible();
}

async function addOwn(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an item of your own' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
}

async function fillAnswers(page: Page, labels: readonly string[]): Promise<void> {
  for (const [place, label] of labels.entries()) {
    await page.getByRole('textbox', { name: `Answer ${place + 1}` }).fill(label);
  }
}

async function translateOne(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Translations' }).click();
  await page.getByLabel('Into').selectOption('العربية');
  await page.getByRole('textbox').first().fill('فكّر في الأسابيع الأربعة الماضية.');
  await page.getByRole('button', { name: 'Save 1 wording' }).click();
  await expect(page.getByText(/^1 of \d+ wordings\./)).toBeVisible();
  await page.getByText('Translate in a file').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^XLIFF/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('questionnaire-ar.xlf');
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await expect(page.getByText('Nothing has been written yet.')).toBeVisible();
  // It came back as it went out.
  await expect(page.getByText('Nothing would change.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles({
    name: 'bad.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('slot,translation\nitem.NOPE,x\n'),
  });
  await expect(page.getByRole('alert')).toContainText('Nothing was imported from bad.csv');
  await expect(page.getByRole('cell', { name: 'item.NOPE', exact: true })).toBeVisible();
  expect.soft(await findWithAxe(page), 'translations').toEqual([]);
}

async function openWave(page: Page, url: string): Promise<Invitation[]> {
  await page.getByRole('button', { name: 'Manage' }).click();
  await page.getByRole('menuitem', { name: 'Pulses' }).click();
  await page.getByRole('link', { name: 'New pulse' }).click();
  await page.getByLabel('Name').fill('Nights');
  await page.getByRole('radio', { name: 'A questionnaire of your own' }).check();
  await expect(page.getByLabel('Questionnaire', { exact: true })).toHaveValue(/.+/);
  await page.getByRole('button', { name: 'Save and see the plan' }).click();
  await expect(page.frameLocator('iframe').getByText('Preview: nothing is sent')).toBeVisible();
  await askAgain(page);
  await page.getByRole('button', { name: 'Open a wave now' }).click();
  await page.getByRole('radio', { name: 'Everybody at once' }).check();
  await page.getByRole('button', { name: /^Open and mail/ }).click();
  await expect(page).toHaveURL(/\/waves\/[\w-]+$/);
  const api = await openApi(url);
  const own = async (): Promise<Invitation[]> =>
    (await readInvitations(api)).filter(({ address }) => address.variant === 'own');
  await expect.poll(async () => (await own()).length).toBeGreaterThan(1);
  const invitations = await own();
  await api.dispose();
  return invitations;
}

async function answerWithKeys(browser: Browser, invitation: Invitation | undefined): Promise<void> {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const place = (text: string) => expect(shownQuestion(page).locator('.progress')).toHaveText(text);
  await page.goto(invitation?.link ?? '');
  for (const number of [1, 2, 3, 4]) {
    await place(`${number} of 6`);
    await page.keyboard.press('4');
  }
  // "No" leads past the question about nights; going back and saying "Yes" leads to it.
  await place('5 of 6');
  await expect(shownQuestion(page)).toContainText(longWord);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await page.keyboard.press('2');
  await place('6 of 6');
  await expect(shownQuestion(page)).toContainText('My manager asks questions');
  await page.getByRole('button', { name: 'Back' }).click();
  await place('5 of 6');
  await page.keyboard.press('1');
  await place('6 of 7');
  await page.keyboard.press('5');
  await place('7 of 7');
  await expect(shownQuestion(page)).toContainText('Choose all that apply.');
  expect.soft(await findWithAxe(page), 'several answers').toEqual([]);

  // Boxes are ticked with Space; "does not apply" and the others take each other away.
  const boxes = shownQuestion(page).getByRole('checkbox');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(boxes.nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(shownQuestion(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
  await boxes.first().press('Space');
  await expect(boxes.last()).not.toBeChecked();
  // Answers are still there after a reload, in this browser.
  await page.reload();
  await page.locator('#begin').press('Enter');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(boxes.first()).toBeChecked();
  await boxes.first().press('Enter');
  await expect(page.getByText('You answered 7 of 7 questions.')).toBeVisible();
  await page.getByRole('textbox', { name: 'What else?' }).fill('More light.');
  expect.soft(await findWithAxe(page), 'the end').toEqual([]);
  // What is sent within the first second of a page comes from no person.
  await page.waitForFunction(() => performance.now() > 1200);
  await send(page);
  await context.close();
}

async function answerWithoutScripts(
  browser: Browser,
  invitation: Invitation | undefined,
): Promise<void> {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(invitation?.link ?? '');
  await page.getByLabel('Your code').fill(invitation?.code ?? '');
  await expect(page.getByText('Only if you answered “Yes” to question 5.')).toBeVisible();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  // Answered although it is not for this person: it is left out, and nothing is refused.
  await page.getByRole('checkbox', { name: 'A taxi home' }).check();
  await page.getByRole('checkbox', { name: 'More people' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await context.close();
}

async function saveNextVersion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Manage' }).click();
  await page.getByRole('menuitem', { name: 'Questionnaires' }).click();
  await page.getByRole('link', { name: 'Night shift' }).click();
  await expect(page.getByText('Version 1, asked.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit: I know who helps.' }).click();
  await page.getByRole('textbox', { name: 'Wording' }).fill('I know who helps me.');
  await expect(page.getByText(/^Version 1 has been asked and stays as it is/)).toBeVisible();
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await expect(page.getByText('Version 2, saved, not asked yet.')).toBeVisible();
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(
    page.getByText('Counts as a new item from here: I know who helps. → I know who helps me.'),
  ).toBeVisible();
  await expect(page.getByRole('deletion')).toHaveText('I know who helps.');
  await expect(page.getByRole('row', { name: /^1 .* Nights, wave 1/ })).toBeVisible();
  expect.soft(await findWithAxe(page), 'versions').toEqual([]);
}

/** Everybody else answers with the plain form: half of them that they worked nights. */
async function answerTheRest(url: string, used: readonly Invitation[]): Promise<void> {
  const api = await openApi(url);
  const wave = used[0]?.address.wave;
  const invited = async (): Promise<Invitation[]> =>
    (await readInvitations(api)).filter(({ address }) => address.wave === wave);
  await expect.poll(async () => (await invited()).length).toBe(peopleInShops);
  const rest = (await invited()).filter(
    ({ code }) => !used.slice(0, 2).some((one) => one.code === code),
  );
  for (const [place, { link, code, address }] of rest.entries()) {
    const html = await (await api.get(link)).text();
    const nonce = /name="nonce" value="([\w-]+)"/.exec(html)?.[1] ?? '';
    const form = new URLSearchParams({ ...address, nonce, code });
    const names = [...html.matchAll(/type="radio" [^>]*name="(answer\.[\w-]+)"/g)];
    for (const name of new Set(names.map(([, one]) => one ?? ''))) {
      form.set(name, name.startsWith('answer.own') ? String(1 + (place % 2)) : '4');
    }
    // Whoever worked nights also says what would have helped; of the others it is left out.
    const [, box = ''] = /type="checkbox" [^>]*name="(answer\.[\w-]+)"/.exec(html) ?? [];
    form.set(box, '1');
    const reply = await api.post('/api/responses', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      data: form.toString(),
    });
    expect(reply.status(), await reply.text()).toBe(200);
  }
  await api.dispose();
}

async function readAnswers(page: Page, waveId: string): Promise<void> {
  await page.goto(`/waves/${waveId}`);
  await page.getByRole('button', { name: 'Close now' }).click();
  await page.getByRole('button', { name: 'Close the wave for good' }).click();
  await page.getByRole('link', { name: 'Answers to questions outside the constructs' }).click();
  const answer = (text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text });
  await expect(answer(/^Yes/)).toHaveText(/\d\d\s%$/);
  await expect(answer(longWord)).toHaveText(/\d+\s% or less$/);
  await expect(page.getByText('40–49 people answered.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Answers as a CSV file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"Did you work nights?","Yes"');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(answer(longWord)).toBeVisible();
    expect.soft(await findWithAxe(page), `answers at ${width}`).toEqual([]);
  }
}

import { expect, type Page } from '@playwright/test';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { surveyTest as test } from '../setup/fixtures.ts';
import { shownQuestion } from '../setup/survey-page.ts';
import type { Watch } from '../setup/watch-context.ts';

test.use({ viewport: { width: 390, height: 844 } });

const chosen = (page: Page) => shownQuestion(page).getByRole('radio', { checked: true });
const place = (page: Page, number: number) =>
  expect(page.getByText(`${number} of 9`, { exact: true })).toBeVisible();
const sent = (watch: Watch) => watch.requests.filter((request) => request.method() !== 'GET');

/** Goes on with Tab until something has the focus that is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page
    .getByRole('button', { name, exact: true })
    .or(shownQuestion(page).getByRole('radio', { name, exact: true }));
  for (let presses = 0; presses < 8; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Answers the questions that are left with number keys, up to the end. */
async function pressNumbers(page: Page, from: number): Promise<void> {
  for (let number = from; number <= 9; number += 1) {
    await place(page, number);
    await page.keyboard.press('4');
  }
  await expect(page.getByText(/^You answered/)).toBeVisible();
}

test('from the link to the thanks with the keyboard alone, on a phone', async ({
  page,
  invitation,
  watch,
}) => {
  await page.goto(invitation.link);
  // The first question stands under the promise: nothing comes between them.
  await place(page, 1);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await expect(page.getByText('nobody here, administrators included').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Back' })).toBeHidden();
  await expect(page.getByLabel('Your code')).toBeHidden();

  // A number answers and turns the page.
  await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
  await page.keyboard.press('4');

  // Arrows move without choosing; Space chooses.
  await place(page, 2);
  await expect(shownQuestion(page).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(shownQuestion(page).getByRole('radio').nth(2)).toBeFocused();
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('Space');

  // Enter chooses what has the focus.
  await place(page, 3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  // Back shows what was chosen; a scale is one stop on the way to the next button.
  await place(page, 4);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await place(page, 3);
  await expect(chosen(page)).toHaveValue('2');
  await expect(chosen(page)).toBeFocused();
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');

  // Above the first option is the last one: it does not apply to me.
  await place(page, 4);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Does not apply to me' })).toBeFocused();
  await page.keyboard.press('Space');
  await place(page, 5);
  await tabTo(page, 'Back');
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveAccessibleName('Does not apply to me');
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await pressNumbers(page, 5);

  await expect(page.getByText('You answered 9 of 9 questions.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('More time with each other. Write to sam@lantern.example about it.');
  await tabTo(page, 'Send');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“sam@lantern.example”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the comment' })).toBeFocused();
  expect(sent(watch)).toEqual([]);
  await tabTo(page, 'Send it as it is');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect(page.locator('#notice')).toBeFocused();
  await expect(page.getByText('what you send last replaces what you sent before')).toBeVisible();
  const [post, ...others] = sent(watch);
  expect(others).toEqual([]);
  expect(post?.postDataJSON()).toMatchObject({
    answers: { OT1: 'More time with each other. Write to sam@lantern.example about it.' },
  });
  const answers = Object.values<string>(post?.postDataJSON().answers).slice(0, 9);
  expect(answers).toEqual(['4', '3', '2', 'na', '4', '4', '4', '4', '4']);

  // The code itself never leaves the page: not in an address, not in a body.
  for (const request of watch.requests) {
    expect(request.url() + (request.postData() ?? '')).not.toContain(invitation.code);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

test('a lost connection and a reload lose nothing, and sending goes on by itself', async ({
  page,
  context,
  invitation,
  watch,
}) => {
  await page.goto(invitation.link);
  await place(page, 1);
  await tabTo(page, 'Strongly disagree');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await place(page, 2);
  await page.keyboard.press('1');
  await place(page, 3);

  await page.reload();
  await expect(page.getByText('Answers that you have not sent yet')).toBeVisible();
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await pressNumbers(page, 3);

  await context.setOffline(true);
  await tabTo(page, 'Send');
  await page.keyboard.press('Enter');
  const status = page.getByRole('status');
  await expect(status).toContainText('They are safe in this browser');
  await expect(page.getByRole('button', { name: 'Try again now' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  const arrived = sent(watch).at(-1);
  const answers = Object.values(arrived?.postDataJSON().answers);
  expect(answers).toEqual(['5', '1', '4', '4', '4', '4', '4', '4', '4']);
  expect((await arrived?.response())?.status()).toBe(200);
  expect(watch.foreign).toEqual([]);
});

test('a browser that keeps nothing is not said to keep the answers', async ({
  page,
  context,
  invitation,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('storage is switched off', 'SecurityError');
      },
    });
  });
  await page.goto(invitation.link);
  await pressNumbers(page, 1);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('status')).toContainText('This page keeps trying by itself.');
  await expect(page.getByRole('status')).not.toContainText('this browser');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
});

test('what is written while the page waits for the network is sent with the rest', async ({
  page,
  context,
  invitation,
  watch,
}) => {
  await page.goto(invitation.link);
  await pressNumbers(page, 1);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('status')).toContainText('They are safe in this browser');
  await page.getByRole('textbox').fill('Quicker answers from the warehouse.');
  await expect(page.getByRole('status')).toBeEmpty();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  const { answers } = sent(watch).at(-1)?.postDataJSON() ?? {};
  expect(Object.values(answers)).toContain('Quicker answers from the warehouse.');
});

test('a code that belongs to nobody is asked for again, and the answers stay', async ({
  page,
  invitation,
}) => {
  await page.goto(invitation.link.replace(/#.*/, ''));
  await expect(page.getByRole('radio')).toHaveCount(0);
  expect.soft(await findWithAxe(page), 'the code').toEqual([]);
  await page.getByLabel('Your code').fill('AAAA-BBBB-CCCC-DDDD-EEEE');
  await page.getByRole('button', { name: 'Start' }).click();
  // Back leads to the promise with the question, and to no code that is taken already.
  await shownQuestion(page).getByRole('radio').nth(1).click();
  await expect(page.getByText('2 of 9')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('nobody here, administrators included').first()).toBeVisible();
  await expect(page.getByLabel('Your code')).toBeHidden();
  await expect(chosen(page)).toBeFocused();
  await page.getByRole('button', { name: 'Next' }).click();
  const forward = page.getByRole('button', { name: 'Skip' });
  const send = page.getByRole('button', { name: 'Send', exact: true });
  await expect(page.getByText('2 of 9')).toBeVisible();
  while (await forward.isVisible()) await forward.click();
  await send.click();
  await expect(page.getByText('This code belongs to no invitation of this pulse.')).toBeVisible();
  await expect(page.getByText('Nothing was kept, and your answers are still on')).toBeVisible();
  await page.getByLabel('Your code').fill(invitation.code);
  await page.getByRole('button', { name: 'Continue' }).click();
  while (await forward.isVisible()) await forward.click();
  await expect(page.getByText('You answered 1 of 9 questions.')).toBeVisible();
  await send.click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
});

test('a second visit with the same link replaces the first answer', async ({
  page,
  invitation,
  watch,
}) => {
  const replies: string[] = [];
  for (const key of ['2', '5']) {
    await page.goto('about:blank');
    await page.goto(invitation.link);
    for (let number = 1; number <= 9; number += 1) {
      await place(page, number);
      // Nothing of an answer that was sent is left in the browser.
      await expect(chosen(page)).toHaveCount(0);
      await page.keyboard.press(key);
    }
    await tabTo(page, 'Send');
    const replying = page.waitForResponse('**/api/responses');
    await page.keyboard.press('Enter');
    replies.push(await (await replying).text());
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  }
  const [first, second, ...others] = sent(watch);
  expect(others).toEqual([]);
  const bodies = [first, second].map((request) => request?.postDataJSON());
  // Filed under the same key, of which the database keeps one answer.
  expect(bodies[1].ballotKey).toBe(bodies[0].ballotKey);
  expect(bodies.map(({ answers }) => answers.ICT1)).toEqual(['2', '5']);
  // Nor does the reply tell whether there was an earlier one.
  expect(replies[1]).toBe(replies[0]);
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

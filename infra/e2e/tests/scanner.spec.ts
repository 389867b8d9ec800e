import { type Browser, expect, type Page } from '@playwright/test';
import { surveyTest as test } from '../setup/fixtures.ts';
import { beginSurvey, clickAnswers, send, shownQuestion } from '../setup/survey-page.ts';

const rounds = 5;

/** What the mail gateway of an employer may do with a link: presses whatever can be pressed, again and again. */
async function pressEverything(page: Page): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(() => {
      const pressed = document.querySelectorAll<HTMLElement>('button, summary, label, input');
      for (const one of pressed) one.click();
    });
    await page.waitForLoadState('networkidle');
  }
}

/** Answers in a browser of its own, and returns what the instance said. */
async function answer(browser: Browser, link: string, value: number): Promise<number> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const answered = page.waitForResponse((reply) => reply.url().endsWith('/api/responses'));
  await beginSurvey(page, link);
  await clickAnswers(page, value);
  await send(page);
  const status = (await answered).status();
  await context.close();
  return status;
}

test('a scanner that presses everything, and one that even answers, leave the link to the person', async ({
  page,
  invitation,
  browser,
}) => {
  await page.goto(invitation.link);
  await expect(shownQuestion(page)).toBeVisible();
  await pressEverything(page);
  expect(await answer(browser, invitation.link, 1)).toBe(200);
  expect(await answer(browser, invitation.link, 4)).toBe(200);
});

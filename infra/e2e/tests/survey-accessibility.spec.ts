import { expect, type Page } from '@playwright/test';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { surveyTest as test } from '../setup/fixtures.ts';
import { beginSurvey, clickAnswers, send, shownQuestion } from '../setup/survey-page.ts';

const phone = { width: 390, height: 844 };

/** Ways in which people read the page; each is walked from the first screen to the thanks. */
const settings = {
  light: { colorScheme: 'light', viewport: phone },
  dark: { colorScheme: 'dark', viewport: phone },
  'from right to left': { colorScheme: 'light', viewport: phone, language: 'ar' },
  'from right to left, dark': { colorScheme: 'dark', viewport: phone, language: 'ar' },
  'in the longest words': {
    colorScheme: 'light',
    viewport: { width: 320, height: 568 },
    language: 'de',
  },
  '320 pixels wide': { colorScheme: 'light', viewport: { width: 320, height: 568 } },
  // A desktop window of 1280 by 900 at 200 % has half as many pixels of twice the size.
  'at 200 % zoom': {
    colorScheme: 'light',
    viewport: { width: 640, height: 450 },
    deviceScaleFactor: 2,
  },
  'at 200 % text': { colorScheme: 'light', viewport: phone, textPercent: 200 },
} as const;

for (const [name, setting] of Object.entries(settings)) {
  const { colorScheme, viewport } = setting;
  const language = 'language' in setting ? setting.language : 'en';

  test.describe(name, () => {
    test.use({
      colorScheme,
      viewport,
      deviceScaleFactor: 'deviceScaleFactor' in setting ? setting.deviceScaleFactor : 1,
    });

    test(`the survey page ${name} has nothing that axe finds, and never scrolls sideways`, async ({
      page,
      invitation,
    }) => {
      const check = async (what: string): Promise<void> => {
        expect.soft(await findWithAxe(page), what).toEqual([]);
        expect.soft(await overflow(page), `${what}: wider than the window`).toBeLessThanOrEqual(0);
      };
      if ('textPercent' in setting) await enlargeText(page, setting.textPercent);
      const link = invitation.link.replace('/en#', `/${language}#`);
      await page.goto(link);
      await expect(shownQuestion(page)).toBeVisible();
      await check('first screen');
      expect.soft(await breaksWords(page, 'h1'), 'the name is broken within a word').toBe(false);
      await page.locator('#languages summary').click();
      await expect(page.locator('#languages li')).toHaveCount(7);
      await check('the choice of languages');
      await beginSurvey(page, link);
      await shownQuestion(page).locator('label.choice').first().click();
      await page.locator('#back').click();
      await check('a question');
      await clickAnswers(page, 4);
      await page.getByRole('textbox').fill('Ask Sam Miller at sam@lantern.example.');
      await check('the end');
      await page.locator('.more button').click();
      await check('a question that follows the answer');
      await page.locator('.layer .on').click();
      await page.locator('#send').click();
      await expect(page.locator('.heard')).toBeVisible();
      await check('what was heard');
      await page.locator('#send').click();
      await expect(page.locator('#anyway')).toBeVisible();
      await check('the warning');
      await page.locator('textarea[name]').fill('');
      await send(page);
      await check('the thanks');
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

  test('the plain form never scrolls sideways, and its language can be chosen', async ({
    page,
    invitation,
  }) => {
    await page.goto(invitation.link);
    await page.locator('#languages summary').click();
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('group').filter({ has: page.getByRole('radio') })).toHaveCount(9);
    await expect(page.getByLabel('رمزك')).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** As who sets a larger type in the browser: sizes on the page are in rem. */
async function enlargeText(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 },
  });
}

/** Whether a text has more lines than a word of it alone can account for: some word goes over two. */
function breaksWords(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const range = document.createRange();
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (!(text instanceof Text)) throw new Error('there is no text to look at');
    return [...text.data.matchAll(/\S+/g)].some(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    });
  });
}

import { expect } from '@playwright/test';
import { surveyTest as test } from '../setup/fixtures.ts';
import { beginSurvey, send, shownQuestion } from '../setup/survey-page.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('another language keeps the code, the answers and the place', async ({
  page,
  invitation,
  watch,
}) => {
  await beginSurvey(page, invitation.link);
  for (const number of [1, 2, 3]) {
    await expect(page.getByText(`${number} of 9`, { exact: true })).toBeVisible();
    await page.keyboard.press('5');
  }
  await expect(page.getByText('4 of 9', { exact: true })).toBeVisible();
  await page.locator('#languages summary').click();
  await page.getByRole('link', { name: 'Polski' }).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await expect(page.getByText('Odpowiedzi, które nie zostały jeszcze wysłane')).toBeVisible();
  await expect(page.getByLabel('Twój kod')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'w grupach: nikt tutaj' })).toBeVisible();
  await page.getByRole('button', { name: 'Kontynuuj' }).click();
  for (const number of [4, 5, 6, 7, 8, 9]) {
    await expect(page.getByText(`${number} z 9`, { exact: true })).toBeVisible();
    // The bank has no Polish wording yet, and the page says so to screen readers.
    await expect(shownQuestion(page).locator('.wording')).toHaveAttribute('lang', 'en');
    await page.keyboard.press('4');
  }
  await expect(page.getByText('Pytania z odpowiedzią: 9 z 9.')).toBeVisible();
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Wyślij' }).click();
  await expect(page.getByRole('heading', { name: 'Dziękujemy' })).toBeVisible();
  const body = (await sending).postDataJSON();
  expect(body.language).toBe('pl');
  expect(Object.values(body.answers)).toEqual(['5', '5', '5', '4', '4', '4', '4', '4', '4']);
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

test('in Arabic arrows follow the way the page is read, and counts have their plural', async ({
  page,
  invitation,
}) => {
  await page.goto(invitation.link.replace('/en#', '/ar#'));
  await expect(page.getByText('9 أسئلة، نحو 90 ثانية.')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByText('2 من 9', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(shownQuestion(page).getByRole('radio').nth(1)).toBeFocused();
  for (let number = 2; number <= 9; number += 1) {
    await expect(page.getByText(`${number} من 9`, { exact: true })).toBeVisible();
    await page.keyboard.press('3');
  }
  await page.getByRole('textbox').fill('x'.repeat(997));
  await expect(page.getByText('الأحرف المتبقية: 3')).toBeVisible();
  await page.getByRole('textbox').fill('x'.repeat(998));
  await expect(page.getByText('الأحرف المتبقية: 2')).toBeVisible();
  await page.getByRole('textbox').fill('');
  await send(page);
});

test('two tabs of one link keep what is answered in either', async ({ page, invitation }) => {
  await beginSurvey(page, invitation.link);
  const other = await page.context().newPage();
  await beginSurvey(other, invitation.link);
  // Only then does it know what this browser holds; what is answered before it finds as kept.
  await expect.poll(() => new URL(other.url()).hash).toBe('');
  await page.bringToFront();
  await page.keyboard.press('5');
  await expect(page.getByText('2 of 9', { exact: true })).toBeVisible();
  await expect(shownQuestion(other).getByRole('radio').nth(4)).toBeChecked();
  await other.bringToFront();
  await other.locator('#forward').click();
  await other.keyboard.press('4');
  await expect(other.getByText('3 of 9', { exact: true })).toBeVisible();
  await expect(shownQuestion(page).getByRole('radio').nth(3)).toBeChecked();
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('3 of 9', { exact: true })).toBeVisible();
  const forward = page.locator('#forward');
  while (await forward.isVisible()) await forward.click();
  await send(page);
  await expect(other.getByRole('heading', { name: 'Thank you' })).toBeVisible();
});

test('nine items take ten taps, Send included', async ({ page, invitation }) => {
  await page.goto(invitation.link);
  let taps = 0;
  const tap = async (name: string): Promise<void> => {
    taps += 1;
    await page.locator(name).filter({ visible: true }).first().click();
  };
  for (let number = 1; number <= 9; number += 1) {
    await expect(page.getByText(`${number} of 9`, { exact: true })).toBeVisible();
    await tap('label.choice');
  }
  await expect(page.getByText(/^You answered 9 of 9/)).toBeVisible();
  await tap('#send');
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(taps).toBe(10);
});

test.describe('with fingers alone', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('nothing is said of keys, and Start leads to the question', async ({ page, invitation }) => {
    await beginSurvey(page, invitation.link);
    await expect(page.getByText(/^Keyboard:/)).toBeHidden();
    await page.getByRole('button', { name: 'Start' }).tap();
    await expect(shownQuestion(page).getByRole('radio').first()).toBeInViewport();
  });
});

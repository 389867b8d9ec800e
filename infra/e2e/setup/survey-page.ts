import { expect, type Page } from '@playwright/test';

export const questionCount = 9;

/** The fieldset of the question that is shown. */
export function shownQuestion(page: Page) {
  return page.locator('fieldset.question').filter({ visible: true });
}

/** Opens the page of an invitation, in whatever language. */
export async function beginSurvey(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(place(page)).toHaveText(/^1\D+\d+$/);
}

/** Answers every question with the option at this place, 1 to 5, by clicking. */
export async function clickAnswers(page: Page, value: number): Promise<void> {
  for (let number = 1; number <= questionCount; number += 1) {
    await expect(place(page)).toHaveText(new RegExp(`^${number}\\D+${questionCount}$`));
    await shownQuestion(page)
      .locator('label.choice')
      .nth(value - 1)
      .click();
  }
  await expect(page.locator('#tally')).toBeVisible();
}

/** Sends and waits for the thanks. */
export async function send(page: Page): Promise<void> {
  await page.locator('#send').click();
  await expect(page.locator('#notice h2')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'done');
}

/** Which question of how many is shown. */
function place(page: Page) {
  return shownQuestion(page).locator('.progress');
}

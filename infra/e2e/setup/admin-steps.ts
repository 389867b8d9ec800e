import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { adminEmail, adminPassword } from './prepare-wave.ts';
import { asCsv } from './organisation.ts';

/** What an administrator does in the web app, step by step, as the pages offer it. */

export async function setUpOrganisation(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Set up Throughline' })).toBeVisible();
  await page.getByLabel('Organisation').fill('Lantern Books');
  await page.getByLabel('Your name').fill('Ada Admin');
  await page.getByLabel('Your email').fill(adminEmail);
  await page.getByLabel('Password').fill(adminPassword);
  await page.getByRole('button', { name: 'Create the organisation' }).click();
  await expect(page.getByText('Cannot tell yet: no wave has closed.')).toBeVisible();
  await expect(page.getByText('Five steps to a first answer')).toBeVisible();
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: /^Account menu/ })).toBeVisible();
}

/** The part of a page under a heading. */
export function sectionOf(page: Page, heading: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
}

/** Plans a wave with people who were asked a moment ago. */
export async function askAgain(page: Page): Promise<void> {
  const plan = sectionOf(page, 'Send plan');
  await plan.getByRole('button', { name: 'Ask those, too, who were asked recently' }).click();
  await plan.getByLabel('Why they are asked again').fill('All of them asked for it.');
  await plan.getByRole('button', { name: 'Plan with them' }).click();
}

/** Downloads a section's template and reads its header. */
export async function readTemplateHeader(page: Page, section: Locator): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: 'Download the template' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  return text.split(/\r?\n/)[0] ?? '';
}

/** Chooses a file; what it would do is shown before anything is written. */
export async function chooseFile(section: Locator, name: string, text: string): Promise<void> {
  await section.locator('input[type=file]').setInputFiles(asCsv(name, text));
}

/** Chooses a file and imports its rows. */
export async function importFile(
  section: Locator,
  file: { name: string; text: string; rows: number },
): Promise<void> {
  await chooseFile(section, file.name, file.text);
  await expect(section.getByText('Nothing has been written yet.')).toBeVisible();
  await section.getByRole('button', { name: `Import ${file.rows} rows` }).click();
  await expect(section.getByText(`${file.name} is imported.`)).toBeVisible();
  await expect(figure(section, 'Added')).toHaveText(String(file.rows));
}

/** The number that stands with a label in a list of figures. */
export function figure(within: Page | Locator, label: string): Locator {
  const term = within.locator('dt', { hasText: new RegExp(`^\\s*${label}\\s*$`) });
  return term.locator('xpath=../dd');
}

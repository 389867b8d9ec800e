import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, expect } from '@playwright/test';
import { signIn } from './setup/admin-steps.ts';
import { makeDataFolder, removeDataFolder } from './setup/data-folder.ts';
import { launchOptions } from './setup/find-browser.ts';
import { startInstance } from './setup/instance.ts';
import { readInvitations } from './setup/mailbox.ts';
import { openApi } from './setup/prepare-wave.ts';
import { settle } from './setup/settle.ts';
import { beginSurvey } from './setup/survey-page.ts';

/** Writes the pictures of the README from the demo, so that they show what the product shows. */

const password = 'everything here is made up';
const largestBytes = 400_000;
const images = new URL('../../docs/images/', import.meta.url);

async function openPage(browser: Browser, baseURL: string, device: BrowserContextOptions) {
  return browser.newPage({
    ...device,
    baseURL,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
}

function place(name: string): string {
  return fileURLToPath(new URL(name, images));
}

async function showLink(browser: Browser, url: string): Promise<void> {
  const page = await openPage(browser, url, { viewport: { width: 1280, height: 1_180 } });
  await signIn(page, 'executive@demo.example', password);
  await expect(page.getByRole('img', { name: /^Scatter of/ })).toBeVisible();
  await settle(page);
  await page.screenshot({ path: place('is-it-passed-on.png') });
}

async function showSurvey(browser: Browser, url: string): Promise<void> {
  const api = await openApi(url);
  const findEnglish = async (): Promise<string> =>
    (await readInvitations(api)).find(({ address }) => address.language === 'en')?.link ?? '';
  await expect.poll(findEnglish).not.toBe('');
  const link = await findEnglish();
  await api.dispose();
  const page = await openPage(browser, url, {
    viewport: { width: 390, height: 1_000 },
    hasTouch: true,
    isMobile: true,
  });
  await beginSurvey(page, link);
  await page.screenshot({ path: place('survey-page.png') });
}

mkdirSync(images, { recursive: true });
const folder = makeDataFolder();
const instance = await startInstance(folder, password);
const browser = await chromium.launch(launchOptions());
try {
  await showLink(browser, instance.url);
  await showSurvey(browser, instance.url);
} finally {
  await browser.close();
  await instance.stop();
  removeDataFolder(folder);
}
for (const name of ['is-it-passed-on.png', 'survey-page.png']) {
  const { size } = statSync(place(name));
  if (size > largestBytes)
    throw new Error(`${name} has ${size} bytes; ${largestBytes} are allowed.`);
}

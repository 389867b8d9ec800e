import { expect, type Page } from '@playwright/test';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import { adminEmail, adminPassword, prepareWave } from '../setup/prepare-wave.ts';

/** Rules of whole pages: a mail is read within one, that of the mail program. */
const ofPages = ['landmark-one-main', 'page-has-heading-one', 'region'];
/** Ways in which a mail is read; a desktop window of 1280 at 200 % is 640 wide, of larger pixels. */
const windows = [
  { width: 320, height: 568 },
  { width: 640, height: 450 },
] as const;

test('the mails have nothing that axe finds, and never scroll sideways', async ({
  page,
  emptyUrl,
}) => {
  test.slow();
  await prepareWave(emptyUrl);
  await page.goto('/');
  await page.request.post('/api/session', {
    data: { email: adminEmail, password: adminPassword },
    headers: { origin: new URL(page.url()).origin },
  });
  const list = await page.request.get('/api/pulses');
  const [pulse] = ((await list.json()) as { pulses: { id: string }[] }).pulses;
  for (const kind of ['invitation', 'reminder', 'results']) {
    for (const language of ['en', 'ar']) {
      const address = `/preview/pulses/${pulse?.id}/${kind}/${language}`;
      await page.goto(address);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const viewport of windows) {
          const what = `${kind}, ${language}, ${colorScheme}, ${viewport.width} px`;
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          await expect(page.getByRole('link').first(), what).toBeVisible();
          expect.soft(await findWithAxe(page, ofPages), what).toEqual([]);
          expect.soft(await overflow(page), `${what}: too wide`).toBeLessThanOrEqual(0);
        }
      }
      const text = await (await page.request.get(`${address}?as=text`)).text();
      const links = await page.getByRole('link').all();
      for (const link of links) {
        expect(text, `${kind}, ${language}`).toContain(await link.getAttribute('href'));
      }
    }
  }
});

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

import { fileURLToPath } from 'node:url';
import { expect, test as plain } from '@playwright/test';
import { createServer } from 'vite';
import { findWithAxe } from '../setup/find-with-axe.ts';

/** The page of parts and charts, as developers see it while they change one. */
const test = plain.extend<object, { galleryUrl: string }>({
  galleryUrl: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const root = fileURLToPath(new URL('../../../apps/web/', import.meta.url));
      const server = await createServer({ root, logLevel: 'error', server: { port: 0 } });
      await server.listen();
      await use(new URL('/gallery.html', server.resolvedUrls?.local[0]).href);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

test('every part and chart has nothing that axe finds, in light and in dark, and fits a phone', async ({
  page,
  galleryUrl,
}) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(galleryUrl);
    await expect(page.getByRole('figure')).toHaveCount(5);
    await expect(page.getByRole('img', { name: 'Funnel: an example.' })).toBeVisible();
    expect.soft(await findWithAxe(page), colorScheme).toEqual([]);
  }
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect.soft(await findWithAxe(page), 'dialog').toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  // Charts are drawn anew when the window has another size.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});

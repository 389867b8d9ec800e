import { expect, type Page } from '@playwright/test';

/** How long nothing on a page may change before it counts as all there, in milliseconds. */
const quiet = 500;

/**
 * Waits until nothing is loading any more and the page has stopped changing. What the browser says
 * of requests is not asked: a request that a navigation cut off may never be told as ended.
 */
export async function settle(page: Page): Promise<void> {
  await endLoading(page);
  await page.evaluate(waitForQuiet, quiet);
  await endLoading(page);
}

async function endLoading(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Loading/ })).toHaveCount(0);
}

/** Runs in the page: ends once its document has stayed as it is for so many milliseconds. */
function waitForQuiet(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, milliseconds);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, milliseconds);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

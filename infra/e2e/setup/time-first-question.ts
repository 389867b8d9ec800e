import type { Browser, Page } from '@playwright/test';

/** A phone of the middle range on a slow line. */
export const slowPhone = { cpuSlowdown: 4, megabitsPerSecond: 1.6, roundTripMs: 150 };

/** A new window of the browser first loads scripts of its own, which are no part of what is measured. */
const ownStartMs = 2_000;

/**
 * Milliseconds from the start of a first visit until the first question can be answered: with
 * scripts once the page's own script has run and a frame shows the question, without them once the
 * plain form is parsed and painted.
 */
export async function timeFirstQuestion(
  browser: Browser,
  link: string,
  hasScripts: boolean,
): Promise<number> {
  const context = await browser.newContext({
    javaScriptEnabled: hasScripts,
    viewport: { width: 390, height: 844 },
  });
  try {
    const page = await context.newPage();
    await slowDown(page);
    if (hasScripts) await page.addInitScript(waitForQuestion);
    await page.waitForTimeout(ownStartMs);
    await page.goto(link, { waitUntil: 'load' });
    return await (hasScripts ? readMark(page) : readPaint(page));
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (slowPhone.megabitsPerSecond * 1_000_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuSlowdown });
}

/** Runs in the page, before its own script. */
function waitForQuestion(): void {
  const look = (): void => {
    // Before the first byte there is no document element.
    const stage = document.querySelector<HTMLElement>(':root')?.dataset['stage'];
    const radio = document.querySelector('fieldset:not([hidden]) [type=radio]');
    if (stage !== undefined && radio !== null) {
      // This frame is painted first.
      setTimeout(() => performance.mark('first-question'));
      return;
    }
    requestAnimationFrame(look);
  };
  look();
}

async function readMark(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-question').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-question')[0]?.startTime ?? NaN);
}

async function readPaint(page: Page): Promise<number> {
  await page.locator('fieldset').first().waitFor({ state: 'visible' });
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [visit] = performance.getEntriesByType('navigation');
    const parsed = visit instanceof PerformanceNavigationTiming ? visit.domInteractive : NaN;
    return Math.max(paint?.startTime ?? NaN, parsed);
  });
}

import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';
import { surveyTest as test } from '../setup/fixtures.ts';
import { beginSurvey, clickAnswers, send, shownQuestion } from '../setup/survey-page.ts';

/** What a first visit may cost: bytes compressed, and requests. */
const budget = { bytes: 15_000, requests: 1 };

test('a first visit costs one request and at most 15 kB', async ({ page, invitation, watch }) => {
  const bytesOnTheWire = await countTransfer(page);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(invitation.link, { waitUntil: 'networkidle' });
  await expect(shownQuestion(page)).toBeVisible();

  expect(watch.requests.map((request) => request.resourceType()).toSorted()).toEqual(['document']);
  expect(watch.requests.length).toBeLessThanOrEqual(budget.requests);
  expect(watch.foreign).toEqual([]);
  const transferred = bytesOnTheWire();
  const bodies = await Promise.all(responses.map((response) => response.body()));
  const plain = countBytes(bodies);
  const compressed = countBytes(bodies.map((body) => gzipSync(body)));
  const isCompressed = responses.every((response) => response.headers()['content-encoding']);
  test.info().annotations.push({
    type: 'first visit',
    description: `${transferred} bytes on the wire, headers included; bodies ${plain}, with gzip ${compressed}`,
  });
  // Where this server does not compress by itself, what the proxy before it would send counts.
  const cost = isCompressed ? transferred : transferred - plain + compressed;
  expect(cost).toBeLessThanOrEqual(budget.bytes);
});

test('no cookie is set, no referrer leaves, and nothing is left in the browser after the thanks', async ({
  page,
  context,
  invitation,
  watch,
}) => {
  const [reply] = await Promise.all([
    page.waitForResponse((response) => response.request().resourceType() === 'document'),
    beginSurvey(page, invitation.link),
  ]);
  expect(reply.headers()['referrer-policy']).toBe('no-referrer');
  await clickAnswers(page, 3);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept).toHaveLength(1);
  expect(kept.join()).not.toContain(invitation.code);
  await send(page);

  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  for (const request of watch.requests) {
    const headers = await request.allHeaders();
    expect(headers['referer']).toBeUndefined();
    expect(headers['cookie']).toBeUndefined();
    expect((await (await request.response())?.allHeaders())?.['set-cookie']).toBeUndefined();
  }
  expect(watch).toMatchObject({ errors: [], foreign: [] });
});

function countBytes(bodies: readonly Buffer[]): number {
  return bodies.reduce((sum, body) => sum + body.length, 0);
}

/** Counts what really comes over the network, headers included, as the browser's own tools do. */
async function countTransfer(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

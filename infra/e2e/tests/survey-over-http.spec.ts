import { expect } from '@playwright/test';
import { surveyTest as test } from '../setup/fixtures.ts';
import { launchOptions } from '../setup/find-browser.ts';

const { args, ...browser } = launchOptions();
const host = 'pulse.example';

// A name that is not this machine's own: only there does plain http count as insecure.
test.use({
  javaScriptEnabled: false,
  launchOptions: {
    ...browser,
    args: [...args, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  },
});

test('over plain http the form without scripts says which page it comes from', async ({
  page,
  invitation,
}) => {
  const link = new URL(invitation.link);
  link.hostname = host;
  await page.goto(link.href);
  await page.getByLabel('Your code').fill(invitation.code);
  await page.locator('fieldset.question').first().getByRole('radio').nth(1).check();
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Send' }).click();
  const headers = await (await sending).allHeaders();
  // The browser keeps the other sign to itself there, so that this one decides.
  expect([headers['sec-fetch-site'], headers['origin']]).toEqual([undefined, link.origin]);
});

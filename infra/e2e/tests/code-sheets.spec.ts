import { expect, type APIRequestContext } from '@playwright/test';
import { sectionOf, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import {
  adminEmail,
  adminPassword,
  importCsv,
  openMailedWave,
  setUpByApi,
} from '../setup/prepare-wave.ts';
import { clickAnswers, send } from '../setup/survey-page.ts';

const [mailed, onPaper] = [6, 5];

/** An open wave that asks some people by mail, and those in the store with a code on paper. */
async function openWave(api: APIRequestContext): Promise<string> {
  const units = 'key,name,parent_key\nall,Lantern Books,\nshop,Shop,all\nstore,Store,all\n';
  await importCsv(api, '/api/units/import', units);
  const rowOf = (unit: string, email: string, place: number): string =>
    `${unit}${place},${email},Person ${unit} ${place},${unit},en-GB,Europe/London`;
  const rows = [
    ...Array.from({ length: mailed }, (_, at) => rowOf('shop', `p${at}@lantern.example`, at)),
    ...Array.from({ length: onPaper }, (_, at) => rowOf('store', '', at)),
  ];
  const header = 'key,email,name,unit_key,locale,time_zone';
  await importCsv(api, '/api/people/import', `${header}\n${rows.join('\n')}\n`);
  return openMailedWave(api, mailed);
}

test('codes are printed for people without email, and one of them answers with a slip', async ({
  page,
  browser,
  emptyUrl,
  watch,
}) => {
  const api = await setUpByApi(emptyUrl);
  const waveId = await openWave(api);
  await api.dispose();
  await signIn(page, adminEmail, adminPassword);
  await test.step('find in the directory who is reached on paper', async () => {
    await page.goto('/directory');
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByLabel('Reached by').selectOption('Code on paper');
    await expect(page.getByText(`${onPaper} people`, { exact: true })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: /^Person store/ })).toHaveCount(onPaper);
    await expect(page.getByRole('cell', { name: 'Code on paper' })).toHaveCount(onPaper);
    expect(await findWithAxe(page)).toEqual([]);
  });

  await page.goto(`/waves/${waveId}`);
  const section = sectionOf(page, 'Without email');
  const sheet = page.frameLocator('iframe[title="The sheet as it is printed"]');
  const codes = sheet.locator('.slips .code');

  await test.step('have the sheet of a unit made', async () => {
    await expect(section).toContainText(`${onPaper} people have no email address`);
    expect(await findWithAxe(page)).toEqual([]);
    const units = section.getByLabel('Unit, with all below it');
    const store = await units.getByRole('option', { name: `Store, ${onPaper}` }).textContent();
    await units.selectOption({ label: store ?? '' });
    await section.getByRole('button', { name: 'Make the sheet' }).click();
    await expect(codes).toHaveCount(onPaper);
    await expect(sheet.locator('.hand-out .names li')).toHaveCount(onPaper);
    // A name beside a code would say whose it is.
    await expect(sheet.locator('.slips')).not.toContainText('Person');
    expect(new Set(await codes.allTextContents()).size).toBe(onPaper);
  });

  await test.step('print it', async () => {
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe')?.contentWindow;
      if (frame) frame.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await section.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  });

  const slip = {
    address: (await sheet.locator('.slips li').first().locator('span').first().textContent()) ?? '',
    code: (await codes.first().textContent()) ?? '',
  };

  const printed = (await page.locator('iframe').getAttribute('srcdoc')) ?? '';
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const reader = await phone.newPage();
  await test.step('find nothing on the sheet that axe objects to', async () => {
    await reader.setContent(printed);
    await expect(reader.locator('.slips .code')).toHaveCount(onPaper);
    expect(await findWithAxe(reader)).toEqual([]);
  });

  await test.step('type the address and the code of a slip, and answer', async () => {
    expect(slip.address).toBe(`${emptyUrl}/s/${waveId.slice(0, 8)}`);
    await reader.goto(slip.address);
    await reader.getByLabel('Your code').fill(slip.code.toLowerCase());
    await reader.locator('#begin').click();
    await clickAnswers(reader, 4);
    await send(reader);
    expect(await findWithAxe(reader)).toEqual([]);
  });

  await test.step('find the sheet gone, and who made it in the log', async () => {
    await page.reload();
    await expect(section.getByRole('button', { name: 'Make the sheet' })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.goto('/audit');
    await expect(page.getByText(/Store, codes: 5/)).toBeVisible();
  });

  await phone.close();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

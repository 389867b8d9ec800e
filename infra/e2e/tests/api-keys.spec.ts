import { expect } from '@playwright/test';
import { importFile, sectionOf, setUpOrganisation } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';

test('an administrator makes a key, a program pushes with it, and it is revoked', async ({
  page,
  watch,
  baseURL,
}) => {
  await setUpOrganisation(page);
  await page.goto('/directory');
  await page.getByRole('tab', { name: 'Import' }).click();
  const text = 'key,name,parent_key\ncompany,Lantern Books,\nshop-1,Ashford,company\n';
  await importFile(sectionOf(page, '1. Units'), { name: 'units.csv', text, rows: 2 });

  await page.getByRole('button', { name: /^Account menu/ }).click();
  await page.getByRole('menuitem', { name: 'API keys' }).click();
  await expect(page.getByText('No keys yet')).toBeVisible();
  await page.getByRole('button', { name: 'New key' }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByRole('dialog').getByText('must not be empty')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Nightly survey export');
  await page.getByLabel('Only for these metrics').fill('nps, csat');
  await page.getByRole('button', { name: 'Make the key' }).click();
  const secret = await page.getByLabel('The key', { exact: true }).inputValue();
  expect(secret).toMatch(/^tl_[\w-]{43}$/);
  expect(await findWithAxe(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have kept it' }).click();

  const table = page.getByRole('region', { name: 'API keys' });
  await expect(table).toContainText('Push outcomes; nps, csat only');
  await expect(table).toContainText(`ends in ${secret.slice(-4)}`);
  await expect(table).toContainText('never');
  await expect(page.getByText(secret)).toHaveCount(0);

  const push = (): Promise<Response> =>
    fetch(new URL('/api/feeds/outcomes', baseURL), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/x-ndjson',
        'idempotency-key': 'night-1',
      },
      body: '{"unit":"shop-1","period":"2026-03","metric":"nps","value":41,"n":120}\n',
    });
  expect((await push()).status).toBe(200);
  await page.reload();
  await expect(table).toContainText('Nightly survey export');
  await expect(table.getByText('never')).toHaveCount(0);
  expect(await findWithAxe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Revoke the key Nightly survey export' }).click();
  await page.getByRole('button', { name: 'Revoke it' }).click();
  await expect(table).toContainText('revoked');
  expect((await push()).status).toBe(401);
  await page.goto('/audit');
  await expect(page.getByText('Took outcomes pushed with a key')).toBeVisible();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

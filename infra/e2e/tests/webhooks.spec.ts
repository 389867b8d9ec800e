import { createHmac } from 'node:crypto';
import { expect } from '@playwright/test';
import { importFile, sectionOf, setUpOrganisation } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';

test('a survey tool sends an answer to a webhook that an administrator made', async ({
  page,
  watch,
}) => {
  await setUpOrganisation(page);
  await page.goto('/directory');
  await page.getByRole('tab', { name: 'Import' }).click();
  const text = 'key,name,parent_key\ncompany,Lantern Books,\nshop-1,Ashford,company\n';
  await importFile(sectionOf(page, '1. Units'), { name: 'units.csv', text, rows: 2 });

  await page.goto('/webhooks');
  await page.getByRole('button', { name: 'New webhook' }).click();
  await page.getByLabel('Name', { exact: true }).fill('After the visit');
  await page.getByLabel('Question').fill('satisfied');
  await page.getByLabel('Metric').fill('csat');
  await page.getByLabel('How answers count').selectOption({ label: 'Share of satisfied answers' });
  await expect(page.getByLabel('Satisfied from')).toHaveValue('4');
  expect(await findWithAxe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make the webhook' }).click();
  const address = await page.getByLabel('Address', { exact: true }).inputValue();
  const secret = await page.getByLabel('Secret', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Both are entered' }).click();
  const table = page.getByRole('region', { name: 'Webhooks' });
  await expect(table).toContainText('csat per month, from “satisfied” (1 to 5)');
  await expect(table).toContainText('never');

  const send = (unit: string): Promise<Response> => {
    const body = JSON.stringify({
      event_type: 'form_response',
      form_response: {
        token: `answer of ${unit}`,
        submitted_at: new Date().toISOString(),
        hidden: { unit },
        answers: [{ type: 'number', number: 5, field: { id: 'a', ref: 'satisfied' } }],
      },
    });
    const digest = createHmac('sha256', secret).update(body).digest('base64');
    return fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'typeform-signature': `sha256=${digest}`,
      },
      body,
    });
  };
  expect((await send('shop-1')).status).toBe(200);
  expect((await send('nowhere')).status).toBe(200);
  await page.reload();
  await expect(table.getByRole('cell', { name: '1', exact: true })).toBeVisible();
  await expect(table).toContainText("there is no unit with the key 'nowhere'");
  expect(await findWithAxe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Remove the webhook After the visit' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('No webhooks yet')).toBeVisible();
  await page.goto('/outcomes');
  await expect(page.getByText('Customer satisfaction').first()).toBeVisible();
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

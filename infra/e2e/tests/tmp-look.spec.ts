import { expect } from '@playwright/test';
import { sectionOf, signIn } from '../setup/admin-steps.ts';
import { demoPassword, demoTest } from '../setup/fixtures.ts';
for (const [label, width, colorScheme] of [['wide', 1280, 'light'], ['phone', 390, 'light'], ['dark', 1280, 'dark']] as const) {
  demoTest.describe(label, () => {
    demoTest.use({ colorScheme, viewport: { width, height: 900 } });
    demoTest('look', async ({ page }) => {
      await signIn(page, 'admin@demo.example', demoPassword);
      await page.goto('/outcomes');
      await expect(sectionOf(page, 'Values by unit').getByRole('rowheader').first()).toBeVisible();
      await expect(page.getByRole('region', { name: 'Units by periods' })).toBeVisible();
      const name = (await sectionOf(page, 'Values by unit').getByRole('rowheader').first().innerText()).trim();
      const rows = ['Filiale;Quartal;Kennzahl;Wert;Anzahl', `${name};Q1 2020;Wartezeit;4,5;120`, `${name.slice(0,-1)} Süd;Q1 2020;Wartezeit;6,25;80`, 'Gesamt;Q1 2020;Wartezeit;5,1;200', `${name};Q3 2026;NPS;4,5;120`];
      await sectionOf(page, 'Import outcomes').locator('input[type=file]').setInputFiles({ name: 'wartezeit.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n'), 'latin1') });
      await expect(page.getByText('Nothing has been written yet')).toBeVisible();
      await page.screenshot({ path: `/tmp/oc_${label}.png`, fullPage: true });
      if (label === 'wide') {
        await page.getByRole('button', { name: 'State what Wartezeit is' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.screenshot({ path: '/tmp/oc_dialog.png' });
      }
    });
  });
}

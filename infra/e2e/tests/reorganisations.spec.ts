import { expect } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { publishedTest } from '../setup/fixtures.ts';
import { adminEmail, adminPassword } from '../setup/prepare-wave.ts';
import { nameUnit } from '../setup/publish-units.ts';
import { settle } from '../setup/settle.ts';

publishedTest.describe('units that were merged', () => {
  publishedTest.use({ units: 10 });

  publishedTest(
    'are stated by an administrator, told on the page of the new unit, and taken back',
    async ({ page, watch }) => {
      await signIn(page, adminEmail, adminPassword);
      await page.goto('/directory');
      await page.getByRole('tab', { name: 'Reorganisations' }).click();
      await expect(page.getByText('No reorganisation has been stated')).toBeVisible();

      await page.getByRole('button', { name: 'State it' }).click();
      await expect(page.getByText('is not a day such as 2026-01-31')).toBeVisible();
      await expect(page.getByText('choose at least one unit')).toHaveCount(2);
      await page.getByLabel('When it happened').fill('2026-04-01');
      const before = page.getByRole('group', { name: 'These units' });
      const after = page.getByRole('group', { name: 'became these' });
      for (const index of [1, 2]) {
        await before.getByRole('checkbox', { name: nameUnit(index) }).check();
      }
      await after.getByRole('checkbox', { name: nameUnit(9) }).check();
      await expect(page.getByText('choose at least one unit')).toHaveCount(0);
      const both = `${nameUnit(1)} and ${nameUnit(2)}`;
      await expect(
        page.getByText(
          `Before 1 Apr 2026 ${both} count together, weighted by people; from then on ${nameUnit(9)}.`,
        ),
      ).toBeVisible();
      expect(await findWithAxe(page)).toEqual([]);
      await page.getByRole('button', { name: 'State it' }).click();
      const stated = page.getByRole('list', { name: 'What was stated, newest first' });
      await expect(stated.getByText(`${both} became ${nameUnit(9)}`)).toBeVisible();
      await expect(stated.getByText(/^Stated by Ada Admin on /)).toBeVisible();

      await page.goto(`/units?search=${encodeURIComponent(nameUnit(9))}`);
      await page.getByRole('link', { name: nameUnit(9) }).click();
      await expect(page.getByText(`Came of ${both} on 1 Apr 2026.`)).toBeVisible();
      // What the new unit has no level of in the first wave, the two that it came of have.
      await expect(
        page.getByRole('img', { name: new RegExp(`^Internal-.*Wave 1, ${nameUnit(1)}`) }),
      ).toBeVisible();
      await settle(page);
      expect(await findWithAxe(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      // The charts follow a moment later.
      await expect
        .poll(() =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        )
        .toBeLessThanOrEqual(0);
      await page
        .getByRole('link', { name: nameUnit(1), exact: true })
        .first()
        .click();
      await expect(page.getByText(`Became ${nameUnit(9)} on 1 Apr 2026.`)).toBeVisible();

      await page.goto('/directory?tab=reorganisations');
      await page.getByRole('button', { name: /^Take back: / }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
      await expect(page.getByText('No reorganisation has been stated')).toBeVisible();
      expect(watch).toMatchObject({ errors: [], foreign: [] });
    },
  );
});

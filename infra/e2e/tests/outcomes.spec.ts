import { expect, type Page } from '@playwright/test';
import { figure, sectionOf, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest } from '../setup/fixtures.ts';

/** As a German spreadsheet saves it: Windows-1252, semicolons, decimal commas, names of branches. */
function spreadsheet(rows: readonly string[]): Buffer {
  const text = ['Filiale;Quartal;Kennzahl;Wert;Anzahl', ...rows].join('\r\n');
  return Buffer.from(text, 'latin1');
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const input = sectionOf(page, 'Import outcomes').locator('input[type=file]');
  await input.setInputFiles({ name, mimeType: 'text/csv', buffer });
}

demoTest(
  'a spreadsheet with names of its own is corrected, imported and undone',
  async ({ page }) => {
    await signIn(page, 'admin@demo.example', demoPassword);
    await page.goto('/outcomes');
    const unit = sectionOf(page, 'Values by unit').getByRole('rowheader').first();
    await expect(unit).toBeVisible();
    const name = (await unit.innerText()).trim();
    const section = sectionOf(page, 'Import outcomes');

    await choose(
      page,
      'wartezeit.csv',
      spreadsheet([
        `${name};Q1 2020;Wartezeit;4,5;120`,
        `${name.slice(0, -1)} Süd;Q1 2020;Wartezeit;6,25;80`,
        'Gesamt;Q1 2020;Wartezeit;5,1;200',
      ]),
    );
    await expect(
      section.getByText('3 rows, Windows-1252, cells parted by semicolons'),
    ).toBeVisible();
    await expect(figure(section, 'Refused')).toHaveText('2');
    const refused = section.getByRole('alert');
    await expect(refused).toContainText('there is no unit with the key or the name "Gesamt"');
    const button = section.getByRole('button', { name: /^Import \d/ });
    await expect(button).toBeDisabled();
    expect(await findWithAxe(page)).toEqual([]);

    await section
      .getByLabel('The unit that Gesamt is')
      .selectOption({ label: 'Leave its rows out' });
    await expect(figure(section, 'Left out')).toHaveText('1');
    const other = section.getByLabel(/^The unit that .* Süd is$/);
    await other
      .locator('optgroup[label="It could be"] option')
      .first()
      .waitFor({ state: 'attached' });
    const likely = await other.locator('optgroup[label="It could be"] option').allInnerTexts();
    const another = await other
      .locator('optgroup[label="All units"] option')
      .nth(1)
      .getAttribute('value');
    expect(likely.join()).toContain(name);
    await other.selectOption(another);
    await expect(section.getByText('Nothing has been written yet.')).toBeVisible();
    await expect(figure(section, 'Added')).toHaveText('2');

    await section.getByRole('button', { name: 'State what Wartezeit is' }).click();
    const dialog = page.getByRole('dialog', { name: 'State what Wartezeit is' });
    await dialog.getByLabel('Name on screen').fill('Minutes waited');
    await dialog.getByLabel('Lowest value').fill('0');
    await dialog.getByLabel('Direction').selectOption('lower');
    await dialog.getByRole('button', { name: 'State the metric' }).click();
    await expect(dialog).toBeHidden();
    await expect(section.getByRole('button', { name: 'State what' })).toHaveCount(0);
    await section.getByRole('button', { name: 'Import 2 rows' }).click();
    await expect(section.getByText('wartezeit.csv is imported.')).toBeVisible();

    const metrics = page.getByRole('region', { name: 'Metrics that are in' });
    await expect(
      metrics.getByRole('row', { name: /^Minutes waited from 0 lower unknown 2/ }),
    ).toBeVisible();

    await page.getByRole('button', { name: 'Undo the import of wartezeit.csv' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
    const imports = page.getByRole('region', { name: 'Imports' });
    await expect(imports.getByRole('row', { name: /wartezeit\.csv .* undone/ })).toBeVisible();
    await expect(metrics.getByRole('row', { name: /^Minutes waited/ })).toHaveCount(0);
  },
);

demoTest('single answers make figures, are corrected, and undone', async ({ page }) => {
  await signIn(page, 'admin@demo.example', demoPassword);
  await page.goto('/outcomes');
  const unit = sectionOf(page, 'Values by unit').getByRole('rowheader').first();
  await expect(unit).toBeVisible();
  const name = (await unit.innerText()).trim();
  const section = sectionOf(page, 'Import outcomes');
  const answers = (last: number): Buffer =>
    Buffer.from(
      [
        'Store,Answered at,Measure,Answer,Customer no,Response id',
        `${name},2019-03-01 10:15,nps,10,C1,R1`,
        `${name},2019-03-02T18:00:00Z,nps,9,C2,R2`,
        `${name},2019-03-31T12:00:00+02:00,nps,${last},C1,R3`,
      ].join('\n'),
    );

  await choose(page, 'answers.csv', answers(3));
  await expect(section.getByLabel('A row is')).toHaveValue('answers');
  await section.getByLabel('Value', { exact: true }).selectOption({ label: 'Answer' });
  await expect(section.getByText('Nothing has been written yet.')).toBeVisible();
  await expect(figure(section, 'Added')).toHaveText('3');
  await expect(
    section.getByText('Figures of units and periods that the answers make: 1 added.'),
  ).toBeVisible();
  expect(await findWithAxe(page)).toEqual([]);
  await section.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(section.getByText('answers.csv is imported.')).toBeVisible();

  await choose(page, 'answers.csv', answers(8));
  await expect(figure(section, 'Changed')).toHaveText('1');
  await expect(figure(section, 'The same')).toHaveText('2');
  const moving = section.getByRole('region', { name: 'Values that move' });
  await expect(moving.getByRole('row', { name: /2019-03/ })).toContainText('33.3');
  await section.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(section.getByText('answers.csv is imported.')).toBeVisible();

  const kept = sectionOf(page, 'How long single answers are kept');
  await expect(kept).toContainText('from Customer survey');
  await kept.getByLabel('Days that answers are kept after their period has ended').fill('500');
  await kept.getByRole('button', { name: 'Set' }).click();
  await expect(kept.getByRole('button', { name: 'Set' })).toBeDisabled();

  for (const wanted of [2, 1]) {
    const undo = page.getByRole('button', { name: 'Undo the import of answers.csv' });
    await expect(undo).toHaveCount(wanted);
    await undo.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
  }
  await expect(kept).toContainText('No single answers are kept at the moment.');
});

demoTest('a file that is no table is refused with a sentence', async ({ page }) => {
  await signIn(page, 'admin@demo.example', demoPassword);
  await page.goto('/outcomes');
  await choose(page, 'report.pdf', Buffer.from('%PDF-1.7 ...'));
  const alert = sectionOf(page, 'Import outcomes').getByRole('alert');
  await expect(alert).toContainText('Nothing was imported from report.pdf');
  await expect(alert).toContainText('the file is a PDF');
});

demoTest('coverage shows units by periods, with what is missing', async ({ page }) => {
  await signIn(page, 'executive@demo.example', demoPassword);
  await page.goto('/outcomes');
  const section = sectionOf(page, 'Coverage');
  const matrix = section.getByRole('region', { name: 'Units by periods' });
  await expect(matrix.getByRole('row').nth(1)).toContainText('scores and outcome');
  await expect(section).toContainText(/\d+ of [\d,]+ cells have both scores and an outcome\./);
  await section.getByLabel('Metric beside the scores').selectOption({ label: 'Retention' });
  await expect(matrix.getByRole('row').nth(1)).toContainText('scores and outcome');
});

import { expect } from '@playwright/test';
import { signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { demoPassword, demoTest as test } from '../setup/fixtures.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('a manager walks in the shoes of a customer with a phone, and files it with a picture', async ({
  page,
  watch,
}) => {
  await signIn(page, 'manager@demo.example', demoPassword);
  await page.goto('/walkthroughs');
  await expect(page.getByText('Nobody has walked yet')).toBeVisible();
  expect.soft(await findWithAxe(page), 'nothing yet').toEqual([]);
  await page.getByRole('link', { name: 'Begin a walk' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('Please fill this in.')).toHaveCount(3);
  expect.soft(await findWithAxe(page), 'a scenario with faults').toEqual([]);
  await expect(page.getByText('Please choose a unit.')).toBeVisible();
  await page.getByLabel('Unit', { exact: true }).selectOption({ index: 2 });
  await page.getByLabel('In whose shoes').fill('A parent in a hurry '.repeat(8));
  await expect(page.getByText('Characters left: 40')).toBeVisible();
  await page.getByLabel('In whose shoes').fill('A parent in a hurry');
  await expect(page.getByText('Characters left')).toBeHidden();
  await page.getByLabel('What they want').fill('Return a coat without the receipt');
  await page.getByLabel('How they come').fill('Shop');
  await page.getByLabel('In this scenario something goes wrong').check();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();

  // It begins at the checks; the scenario can still be changed.
  await expect(page.getByText('A parent in a hurry: Return a coat')).toBeVisible();
  await expect(page.getByRole('group', { name: /I found us online/ })).toBeInViewport();
  await page.getByRole('button', { name: 'Change the scenario' }).click();
  await expect(page.getByLabel('In whose shoes')).toBeFocused();

  const check = (text: RegExp) => page.getByRole('group', { name: text });
  await expect(page.getByRole('button', { name: 'File under my name' })).toBeDisabled();
  await expect(page.getByRole('contentinfo')).not.toContainText('for groups only');
  await check(/opening hours/)
    .getByRole('radio', { name: 'Yes' })
    .check();
  // By keyboard: Space chooses, an arrow the next answer.
  await check(/made me welcome/)
    .getByRole('radio', { name: 'Yes' })
    .focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: /^Note or picture: Someone looked/ }).click();
  await check(/made me welcome/)
    .getByLabel('Note')
    .fill('Three people walked past.');
  await check(/made me welcome/)
    .getByLabel('How much it matters')
    .selectOption('3 – would send people away');
  const picture = await page.screenshot();
  await check(/made me welcome/)
    .getByLabel('Add a picture')
    .setInputFiles({ name: 'counter.png', mimeType: 'image/png', buffer: picture });
  await expect(page.getByRole('img', { name: /^Picture 1/ })).toBeVisible();
  await check(/made me welcome/)
    .getByLabel('Add a picture')
    .setInputFiles({ name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from('no') });
  await expect(page.getByText('This file is not a picture')).toBeVisible();
  await expect(page.getByText('2 of 25 checks. Saved.')).toBeVisible();
  expect.soft(await findWithAxe(page), 'a draft').toEqual([]);

  // The line is down: it says so, keeps what was noted over a reload, and saves when it is back.
  await page.route('**/api/walkthroughs/*', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await check(/phone menu/)
    .getByRole('radio', { name: 'Partly' })
    .check();
  await expect(page.getByText('3 of 25 checks. Not saved yet.')).toBeVisible();
  await expect(page.getByText(/What you note is kept in this browser/)).toBeVisible();
  await page.route('**/pictures**', (route) => route.abort());
  await check(/made me welcome/)
    .getByLabel('Add a picture')
    .setInputFiles({ name: 'menu.png', mimeType: 'image/png', buffer: picture });
  const again = check(/made me welcome/).getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  expect.soft(await findWithAxe(page), 'without a connection').toEqual([]);
  await page.unroute('**/pictures**');
  await again.click();
  await expect(check(/made me welcome/).getByRole('img', { name: /^Picture 2/ })).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText(/^3 of 25 checks/)).toBeVisible();
  await page.unroute('**/api/walkthroughs/*');
  await expect(page.getByText('3 of 25 checks. Saved.')).toBeVisible();

  // The same draft in a second window: neither saves over the other unseen.
  const second = await page.context().newPage();
  await second.goto(page.url());
  const far = second.getByRole('group', { name: /opening hours/ });
  await far.getByRole('radio', { name: 'Partly' }).check();
  await expect(second.getByText('3 of 25 checks. Saved.')).toBeVisible();
  await second.close();
  await check(/phone menu/)
    .getByRole('radio', { name: 'Yes' })
    .check();
  await expect(page.getByText('saved in another window or device since')).toBeVisible();
  expect.soft(await findWithAxe(page), 'two windows').toEqual([]);
  await page.getByRole('button', { name: 'Take what was saved there' }).click();
  await expect(page.getByText('3 of 25 checks. Saved.')).toBeVisible();
  await expect(check(/opening hours/).getByRole('radio', { name: 'Partly' })).toBeChecked();
  await expect(check(/phone menu/).getByRole('radio', { name: 'Partly' })).toBeChecked();
  await check(/opening hours/)
    .getByRole('radio', { name: 'Yes' })
    .check();
  await expect(page.getByText('3 of 25 checks. Saved.')).toBeVisible();

  await check(/first person I told/)
    .getByRole('radio', { name: 'Partly' })
    .check();
  await expect(page.getByText('4 of 25 checks. Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'File under my name' }).click();
  await expect(page.getByText('21 of 25 checks are still open.')).toBeVisible();
  await expect(page.getByText(/It gets no score, because only 4 of 25 checks/)).toBeVisible();
  expect.soft(await findWithAxe(page), 'before it is filed').toEqual([]);
  await page.getByRole('button', { name: 'File it all the same' }).click();
  await expect(page.getByText('no score: only 4 of 25 checks count')).toBeVisible();
  await expect(page.getByText('Three people walked past.')).toBeVisible();
  await expect(page.getByText('matters 3 of 3')).toBeVisible();
  await expect(page.getByText(/^This walk is not confidential: .+ filed it on/)).toBeVisible();
  await expect(page.getByRole('contentinfo')).not.toContainText('for groups only');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await expect(page.getByRole('img', { name: /^Picture 1/ })).toBeVisible();
    expect.soft(await findWithAxe(page), `a filed walk, ${colorScheme}`).toEqual([]);
  }
  await page.getByRole('link', { name: 'All walks' }).click();
  await expect(page.getByText('no score: only 4 of 25 checks count')).toBeVisible();
  await expect(page.getByRole('row', { name: /1 without a score/ })).toContainText(
    'in 1 something went wrong',
  );
  expect.soft(await findWithAxe(page), 'the results').toEqual([]);
  await page
    .getByRole('link', { name: /^Customer walkthrough/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Nobody has walked yet')).toBeVisible();
  expect(watch.foreign).toEqual([]);
});

test('whoever may choose among several units has to, and is told what stands in the way of filing', async ({
  page,
}) => {
  await signIn(page, 'admin@demo.example', demoPassword);
  await page.goto('/walkthroughs/new');
  await expect(page.getByText('its unit and whose way it is cannot be changed')).toBeVisible();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('Please choose a unit.')).toBeVisible();
  expect.soft(await findWithAxe(page), 'no unit').toEqual([]);
  const { units } = (await (await page.request.get('/api/walkthroughs')).json()) as {
    units: { id: string }[];
  };
  const unitId = units.at(-1)?.id ?? '';
  const scenario = {
    persona: 'A parent',
    goal: 'A coat',
    channel: 'Shop',
    walkedOn: '2026-11-20',
    goesWrong: false,
  };
  const walks: { id: string }[] = [];
  const post = async (path: string, data: object): Promise<{ id: string }> => {
    const headers = { origin: new URL(page.url()).origin };
    return (await (await page.request.post(path, { data, headers })).json()) as { id: string };
  };
  for (let walked = 0; walked < 3; walked += 1) {
    const walk = await post('/api/walkthroughs', { list: 'EXT', unitId, ...scenario });
    walks.push(walk);
    if (walked === 2) break;
    await page.goto(`/walkthroughs/${walk.id}`);
    await page
      .getByRole('group', { name: /opening hours/ })
      .getByRole('radio', { name: 'Yes' })
      .check();
    await expect(page.getByText('1 of 25 checks. Saved.')).toBeVisible();
    await page.getByRole('button', { name: 'File under my name' }).click();
    await page.getByRole('button', { name: 'File it all the same' }).click();
    await expect(page.getByText('This walk is not confidential')).toBeVisible();
  }
  await page.goto(`/walkthroughs/${walks[2]?.id ?? ''}`);
  await page
    .getByRole('group', { name: /opening hours/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  const file = page.getByRole('button', { name: 'File under my name' });
  await expect(file).toBeDisabled();
  await expect(file).toHaveAccessibleDescription(/has to play a scenario in which something goes/);
  expect.soft(await findWithAxe(page), 'a mishap is due').toEqual([]);
  await page.getByRole('button', { name: 'Change the scenario' }).last().click();
  await page.getByLabel('In this scenario something goes wrong').check();
  await expect(file).toBeEnabled();
  await expect(page.getByText('1 of 25 checks. Saved.')).toBeVisible();
  for (const { id } of walks) {
    await page.goto(`/walkthroughs/${id}`);
    await page.getByRole('button', { name: /^(Take back|Throw away)$/ }).click();
    await page.getByRole('button', { name: /^(Take it back|Throw it away)$/ }).click();
    await expect(page).toHaveURL(/walkthroughs$/);
  }
});

test('an administrator adds a check of the organisation’s own and retires it', async ({ page }) => {
  await signIn(page, 'admin@demo.example', demoPassword);
  await page.goto('/walkthroughs');
  await page.getByLabel('A statement that is true or not').fill('The lift worked.');
  await page.getByRole('button', { name: 'Add check' }).click();
  await expect(page.getByRole('button', { name: 'Retire: The lift worked.' })).toBeVisible();
  expect.soft(await findWithAxe(page), 'own checks').toEqual([]);
  await page.getByRole('button', { name: 'Retire: The lift worked.' }).click();
  await expect(page.getByRole('button', { name: 'Retire: The lift worked.' })).toBeHidden();
});

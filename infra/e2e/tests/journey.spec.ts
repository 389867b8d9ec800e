import { expect, type APIRequestContext, type BrowserContext, type Page } from '@playwright/test';
import {
  chooseFile,
  figure,
  importFile,
  readTemplateHeader,
  sectionOf,
  setUpOrganisation,
} from '../setup/admin-steps.ts';
import { correlate } from '../setup/correlate.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import { readInvitations } from '../setup/mailbox.ts';
import {
  badPeopleFile,
  badPeopleRow,
  emailOf,
  peopleFile,
  peopleInShops,
  shops,
  treatmentOf,
  unitsFile,
  writeOutcomes,
} from '../setup/organisation.ts';
import { beginSurvey, clickAnswers, send } from '../setup/survey-page.ts';

test('a newcomer walks from an empty instance to "is it passed on?"', async ({
  page,
  context,
  watch,
}) => {
  await test.step('create the first administrator', () => setUpOrganisation(page));
  await test.step('import units and people', () => importDirectory(page));
  await test.step('make a pulse and open it', () => openPulse(page));
  await test.step('wait for the mails', async () => {
    await expect(figure(page, 'Sent')).toHaveText(String(peopleInShops));
    await expect(figure(page, 'Waiting')).toHaveText('0');
  });
  const answered = await test.step('open a mail and answer', () => answerFromMail(page, context));
  await test.step('enough others answer', () => answerAsOthers(page, context, answered));
  await test.step('see participation', () => readParticipation(page));
  await test.step('close the wave', () => closeWave(page));
  await test.step('see a unit over time, and another that is hidden', () => seeTrends(page));
  await test.step('read what was done', () => readAuditLog(page));
  await test.step('import outcomes', () => importOutcomes(page));
  await test.step('see whether it is passed on', () => readLink(page));

  // What a browser notes as errors: the one refused file, and the one unit that has nothing to show.
  expect(watch.errors).toEqual([
    expect.stringMatching(/\/api\/people\/import\?.* 422 /),
    expect.stringMatching(/\/api\/trend\?.* 404 /),
  ]);
  expect(watch.foreign).toEqual([]);
});

async function importDirectory(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Import units and people' }).click();
  await expect(page.getByText('No units yet')).toBeVisible();
  await page.getByRole('tab', { name: 'Import' }).click();
  const units = sectionOf(page, '1. Units');
  const people = sectionOf(page, '2. People');
  expect(await readTemplateHeader(page, units)).toBe('key,name,parent_key,head_key');
  expect(await readTemplateHeader(page, people)).toMatch(
    /^key,email,name,unit_key,locale,time_zone/,
  );
  await importFile(units, { name: 'units.csv', text: unitsFile, rows: shops.length + 3 });

  await chooseFile(people, 'people.csv', badPeopleFile);
  const refusal = people.getByRole('alert');
  await expect(refusal).toContainText('Nothing was imported from people.csv');
  await expect(refusal.getByRole('row').nth(1).getByRole('cell')).toHaveText([
    String(badPeopleRow),
    'email',
    /'anna@' is not an? (e?mail )?address/,
  ]);
  await expect(people.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(page.getByText('No people yet')).toBeVisible();

  await page.getByRole('tab', { name: 'Import' }).click();
  await importFile(people, { name: 'people.csv', text: peopleFile, rows: peopleInShops });
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(page.getByRole('status')).toHaveText(`${peopleInShops} people`);
}

async function openPulse(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Is it passed on?' }).click();
  await page.getByRole('link', { name: 'Make a pulse' }).click();
  await page.getByLabel('Name').fill('How we treat each other');
  await expect(page.getByRole('radio', { name: /^Full bank first/ })).toBeChecked();
  await page.getByRole('radio', { name: 'The same nine items' }).check();
  await page.getByRole('button', { name: 'Save and see the plan' }).click();

  const plan = sectionOf(page, 'Send plan');
  await expect(plan).toContainText(`${peopleInShops} people`);
  await expect(plan).toContainText('units would get a mail');
  await expect(plan).toContainText('1 unit has fewer than 5 people');
  await expect(plan).toContainText('about 90 seconds');
  await expect(page.frameLocator('iframe').getByText('Preview: nothing is sent')).toBeVisible();
  await plan.getByRole('button', { name: 'Open a wave now' }).click();
  const dialog = page.getByRole('dialog', { name: `Send mail to ${peopleInShops} people?` });
  await dialog.getByRole('radio', { name: 'Everybody at once' }).check();
  await dialog.getByRole('button', { name: `Open and mail ${peopleInShops} people` }).click();
  await expect(page).toHaveURL(/\/waves\/[\w-]+$/);
}

/** Reads one mail in the catcher, presses its button and answers; returns who that was. */
async function answerFromMail(page: Page, context: BrowserContext): Promise<string> {
  const [mailbox] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open the mail catcher' }).click(),
  ]);
  const [shop] = shops;
  const email = shop === undefined ? '' : emailOf(shop, 1);
  await mailbox.getByLabel('Find by address or subject').fill(email);
  await expect(mailbox.getByRole('status')).toHaveText('1 mail');
  await mailbox.getByRole('link', { name: email }).click();
  await expect(mailbox.getByRole('heading', { name: /How we treat each other/ })).toBeVisible();
  const mail = mailbox.frameLocator('#frame');
  await expect(mail.getByText('Who sees what')).toBeVisible();
  const [survey] = await Promise.all([
    context.waitForEvent('page'),
    mail.getByRole('link', { name: 'Answer now' }).click(),
  ]);
  await clickAnswers(survey, treatmentOf(0));
  await send(survey);
  await survey.close();
  await mailbox.close();
  return email;
}

/** Two more in the browser, everyone else as the survey page would send it. */
async function answerAsOthers(
  page: Page,
  context: BrowserContext,
  answered: string,
): Promise<void> {
  const invitations = await readInvitations(context.request);
  expect(new Set(invitations.map(({ email }) => email)).size).toBe(peopleInShops);
  const everyone = shops.flatMap((shop, shopIndex) =>
    Array.from({ length: shop.people }, (_, index) => ({
      email: emailOf(shop, index + 1),
      // Around what is usual in the shop, one up and one down.
      value: treatmentOf(shopIndex) + ((index + 1) % 3) - 1,
    })),
  );
  const others = everyone.filter(({ email }) => email !== answered);
  const survey = await context.newPage();
  for (const [index, { email, value }] of others.entries()) {
    const invitation = invitations.find((one) => one.email === email);
    if (invitation === undefined) throw new Error(`${email} got no mail`);
    if (index < 2) {
      await survey.goto('about:blank');
      await beginSurvey(survey, invitation.link);
      await clickAnswers(survey, value);
      await send(survey);
      continue;
    }
    const answers = Object.fromEntries(items.map((item) => [item, String(value)]));
    const nonce = await readNonce(context.request, invitation.link);
    const reply = await context.request.post('/api/responses', {
      headers: { origin: new URL(invitation.link).origin },
      data: { ...invitation.address, code: invitation.code, answers, nonce },
    });
    expect(reply.status(), await reply.text()).toBe(200);
  }
  await survey.close();
  await page.bringToFront();
}

/** What an opened page sends along with its answers. */
async function readNonce(api: APIRequestContext, link: string): Promise<string> {
  const page = await api.get(link.replace(/#.*/, ''));
  return /name="nonce" value="([\w-]+)"/.exec(await page.text())?.[1] ?? '';
}

const items = ['ICT1', 'AUT1', 'VAL1', 'REL1', 'EMP1', 'KNW1', 'HRD1', 'TGT1', 'LMO1'];

async function readParticipation(page: Page): Promise<void> {
  // Reminders are still to come, and can be stopped.
  await expect(
    sectionOf(page, 'Mails').getByRole('button', { name: 'Pause the mails' }),
  ).toBeVisible();
  const participation = sectionOf(page, 'Participation');
  await expect(participation.getByText('No reading has been taken.')).toBeVisible();
  await participation.getByRole('button', { name: 'Take today’s reading' }).click();
  await expect(participation).toContainText(/90 % or more\s*of all who were invited/);
  // Of the six people of a shop nothing is told while they can answer, of those of a region in quarters.
  await expect(participation.getByRole('row', { name: /^West \d+ 75 % or more/ })).toBeVisible();
  await expect(participation.getByRole('row', { name: /^Bideford/ })).toHaveCount(0);
  await expect(participation.getByRole('row', { name: /^Oakham/ })).toHaveCount(0);
}

async function closeWave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close now' }).click();
  const dialog = page.getByRole('dialog', { name: 'Close this wave now?' });
  await dialog.getByRole('button', { name: 'Close the wave for good' }).click();
  await expect(page.getByRole('heading', { name: 'Scores by unit' })).toBeVisible();
  await expect(figure(page, 'Invited').first()).toHaveText(String(peopleInShops));
  await expect(page.getByRole('row', { name: /^Bideford \d/ })).toBeVisible();
  // How the mails ended is still told, and that nobody was missed.
  await expect(figure(sectionOf(page, 'Invitations'), 'Sent')).toHaveText(String(peopleInShops));
  // Three people are too few to be shown by themselves.
  await expect(page.getByRole('row', { name: /^Oakham (too few answers ?)+$/ })).toBeVisible();
}

/** A trend of one wave, and nothing at all for a unit of which too few answered. */
async function seeTrends(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bideford', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Bideford over time' })).toBeVisible();
  await page.getByLabel('Construct').selectOption('AUT');
  await page.getByRole('button', { name: /^Show as a table/ }).click();
  const table = page.getByRole('region', { name: 'The level wave by wave' });
  await expect(table.getByRole('row', { name: /^Wave 1 .* not told$/ })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Oakham', exact: true }).click();
  await expect(page.getByText('There is nothing to show here')).toBeVisible();
}

async function readAuditLog(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account menu of/ }).click();
  await page.getByRole('menuitem', { name: 'Audit log' }).click();
  const log = page.getByRole('region', { name: 'What was done, newest first' });
  await expect(log.getByRole('row').nth(1)).toContainText(
    'Closed a wave: How we treat each other, wave 1',
  );
  await expect(log.getByRole('row').last()).toContainText('Set up the organisation');
}

async function importOutcomes(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Is it passed on?' }).click();
  await expect(page.getByText('Cannot tell yet: nothing is known about customers.')).toBeVisible();
  await page.getByRole('link', { name: 'Import outcomes' }).click();
  const section = sectionOf(page, 'Import outcomes');
  expect(await readTemplateHeader(page, section)).toMatch(/^unit,period,metric,value,n/);
  const text = writeOutcomes(thisQuarter());
  await importFile(section, { name: 'outcomes.csv', text, rows: shops.length });
  await expect(page.getByRole('rowheader', { name: 'Net Promoter Score' })).toBeVisible();
}

function thisQuarter(): string {
  const now = new Date();
  return `${now.getUTCFullYear()}-Q${Math.floor(now.getUTCMonth() / 3) + 1}`;
}

async function readLink(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Is it passed on?' }).click();
  const chart = page.getByRole('img', { name: /^Scatter of \d+ units/ });
  await expect(chart).toHaveAccessibleName(/each with a 95 % interval both ways/);
  await expect.poll(() => chart.evaluate(countPaintedPixels)).toBeGreaterThan(1_000);

  await page
    .getByRole('button', { name: /^Show as a table/ })
    .first()
    .click();
  const table = page.getByRole('region', { name: 'Every unit of the chart' });
  const rows = await table.locator('tbody tr').allInnerTexts();
  expect(rows.length).toBeGreaterThanOrEqual(12);
  const pairs = rows.map(readPair);

  // The figures on the page are those of its own table, computed again here.
  const expected = correlate(pairs);
  const shown = sectionOf(page, 'Correlation r');
  const minus = (value: number) => value.toFixed(2).replace('-', '−');
  await expect(shown).toContainText(minus(expected.r));
  await expect(shown).toContainText(
    `95 % interval ${minus(expected.low)} to ${minus(expected.high)}`,
  );
  await expect(shown).toContainText(`n = ${rows.length} units`);
  // From 10 to 19 units the honest sentence is that they are too few.
  await expect(
    page.getByText(`Cannot tell yet: ${rows.length} units are too few to pin a link down.`),
  ).toBeVisible();
  await expect(page.getByText(/not proof of cause/)).toBeVisible();
  expect(rows.join()).not.toContain('Oakham');
}

/** "Ashford 50 (38 to 62) 5–9 24 (8 to 40) 80": both values, each with its interval. */
function readPair(row: string): [number, number] {
  const found = /(\S+) \(\S+ to \S+\)\s+\S+\s+(\S+) \(\S+ to \S+\)/.exec(row);
  const [culture, outcome] = [found?.[1], found?.[2]].map((text) =>
    Number(text?.replace('−', '-')),
  );
  expect([culture, outcome], row).toEqual([expect.any(Number), expect.any(Number)]);
  return [culture ?? Number.NaN, outcome ?? Number.NaN];
}

function countPaintedPixels(element: HTMLElement | SVGElement): number {
  if (!(element instanceof HTMLCanvasElement)) return 0;
  const { width, height } = element;
  const data = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  let painted = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) painted += 1;
  return painted;
}

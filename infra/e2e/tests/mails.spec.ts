import { expect, type Page } from '@playwright/test';
import { askAgain, sectionOf, signIn } from '../setup/admin-steps.ts';
import { findWithAxe } from '../setup/find-with-axe.ts';
import { newcomerTest as test } from '../setup/fixtures.ts';
import { peopleInShops } from '../setup/organisation.ts';
import {
  adminEmail,
  adminPassword,
  createPulse,
  openApi,
  prepareWave,
  setUpByApi,
} from '../setup/prepare-wave.ts';

const day = 86_400_000;
const dayAfter = (days: number): string =>
  new Date(Date.now() + days * day).toISOString().slice(0, 10);

async function readMails(url: string): Promise<{ to: string; text: string }[]> {
  const api = await openApi(url);
  const reply = await api.get('/mailbox/api/messages?limit=10000');
  const mails = (await reply.json()) as { to: string; text: string }[];
  await api.dispose();
  return mails;
}

/** The link in the newest mail to somebody with which they say that they want none. */
async function readWayOut(url: string, email: string): Promise<string> {
  const mails = await readMails(url);
  const text = mails.find(({ to }) => to === email)?.text ?? '';
  const [link] = /https?:\S+\/u\/[\w-]+\/\S+/.exec(text) ?? [];
  if (link === undefined) throw new Error(`The mail to ${email} has no way out:\n${text}`);
  return link;
}

async function openAnother(page: Page, url: string): Promise<void> {
  const api = await openApi(url);
  await api.post('/api/session', { data: { email: adminEmail, password: adminPassword } });
  const { id } = await createPulse(api);
  await api.dispose();
  await page.goto(`/pulses/${id}`);
  await askAgain(page);
  await page.getByRole('button', { name: 'Open a wave now' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'In their working hours' })).toBeChecked();
  await expect(dialog).toContainText(`0 at once, ${peopleInShops} at 09:00`);
  expect(await findWithAxe(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Open and mail/ }).click();
  await expect(page).toHaveURL(/\/waves\/[\w-]+$/);
}

test('mails wait for a day of work, stop when told to, and go to nobody who wants none', async ({
  page,
  emptyUrl,
  watch,
}) => {
  const [first] = await prepareWave(emptyUrl);
  if (first === undefined) throw new Error('nobody was invited');

  await test.step('want no mails any more, without a mouse', async () => {
    await page.goto(await readWayOut(emptyUrl, first.email));
    await expect(page.getByRole('heading', { name: 'No more mails about pulses?' })).toBeVisible();
    expect(await findWithAxe(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Send me no more mails' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button')).not.toHaveText('Send me no more mails');
    expect(await findWithAxe(page)).toEqual([]);
  });

  await signIn(page, adminEmail, adminPassword);
  await test.step('give the mails a colour', async () => {
    await page.goto('/mails');
    await page.getByLabel('Colour of the button').fill('#7a1f5c');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved. It holds for every mail from now on.')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Colour of the button')).toHaveValue('#7a1f5c');
  });

  await test.step('name days on which nobody is mailed', async () => {
    await page.goto('/directory?tab=days-off');
    const blackouts = sectionOf(page, 'Blackout dates');
    await blackouts.getByLabel('First day').fill(dayAfter(-1));
    await blackouts.getByLabel('Last day').fill(dayAfter(2));
    await blackouts.getByLabel('Reason').fill('Stocktaking');
    await blackouts.getByRole('button', { name: 'Add blackout dates' }).click();
    await expect(blackouts.getByRole('listitem').filter({ hasText: 'Stocktaking' })).toBeVisible();
  });

  await test.step('open a wave whose mails wait, stop them and let them go on', async () => {
    await openAnother(page, emptyUrl);
    const mails = sectionOf(page, 'Mails');
    await expect(mails).toContainText(
      `${peopleInShops} invitations wait for the working hours of their people; the next leave`,
    );
    await mails.getByRole('button', { name: 'Pause the mails' }).click();
    await expect(mails).toContainText('The mails of this wave are paused');
    await expect(mails).not.toContainText('the next leave');
    expect(await findWithAxe(page)).toEqual([]);
    await mails.getByRole('button', { name: 'Let the mails go on' }).click();
    await expect(mails.getByRole('button', { name: 'Pause the mails' })).toBeVisible();
    await expect(mails).toContainText('the next leave');
  });

  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);
});

test('an administrator sees a mail as its people get it, and sends it to herself', async ({
  page,
  emptyUrl,
}) => {
  const api = await setUpByApi(emptyUrl);
  const { id } = await createPulse(api);
  await api.dispose();
  await signIn(page, adminEmail, adminPassword);
  await page.goto(`/pulses/${id}`);
  const mail = page.frameLocator('iframe');
  await page.getByLabel('What people get').selectOption('Reminder');
  await page.getByLabel('Language').selectOption('Deutsch');
  await expect(mail.getByText('How we treat each other').first()).toBeVisible();
  await expect(mail.locator('html')).toHaveAttribute('lang', 'de');
  for (const scheme of ['Dark', 'Light']) {
    await page.getByLabel('Appearance').selectOption(scheme);
    await expect(mail.getByText('How we treat each other').first()).toBeVisible();
    expect.soft(await findWithAxe(page), scheme).toEqual([]);
  }
  await page.getByRole('button', { name: 'Send this mail to me' }).click();
  await expect(page.getByText(`The mail server has taken it, for ${adminEmail}.`)).toBeVisible();
  const sent = await readMails(emptyUrl);
  expect(sent.map(({ to }) => to)).toEqual([adminEmail]);
  await page.getByLabel('What people get').selectOption('Reminder in plain text');
  await expect(mail.getByText('EXAM-PLEX-XXXX-XXXX-XXXX')).toBeVisible();
});

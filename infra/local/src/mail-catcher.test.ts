import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';

import { startMailCatcher, type MailCatcher } from './mail-catcher.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-mailbox-'));
let catcher: MailCatcher;
let mailer: Transporter;

interface ListedMail {
  id: string;
  to: string;
  from: string;
  subject: string;
  date: string;
  text: string;
  html: string;
}

async function start(): Promise<void> {
  catcher = await startMailCatcher({ folder });
  mailer = createTransport(catcher.smtpUrl, { from: 'Pulse <pulse@localhost>' });
}

async function list(query = ''): Promise<ListedMail[]> {
  const response = await fetch(`${catcher.httpUrl}/mailbox/api/messages${query}`);
  return (await response.json()) as ListedMail[];
}

beforeEach(start);

afterEach(async () => {
  mailer.close();
  await fetch(`${catcher.httpUrl}/mailbox/api/messages`, { method: 'DELETE' });
  await catcher.stop();
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a mail is listed with its parts as a mail program shows them, newest first', async () => {
  await mailer.sendMail({ to: 'Ana Núñez <ana@north.example>', subject: 'Ça va?', text: 'first' });
  const html = '<p>Größe &amp; <a href="https://one.example/s/1#token">link</a></p>';
  await mailer.sendMail({ to: 'bo@north.example', subject: 'Second', text: 'plain', html });
  const [second, first] = await list();
  expect(first).toMatchObject({
    to: 'ana@north.example',
    subject: 'Ça va?',
    from: 'pulse@localhost',
  });
  expect(first?.text.trim()).toBe('first');
  expect(second?.html.trim()).toBe(html);
  expect(second?.text.trim()).toBe('plain');
  expect(Date.now() - Date.parse(second?.date ?? '')).toBeLessThan(60_000);
});

test('mails are kept for the owner alone and survive a restart in the same order', async () => {
  await mailer.sendMail({ to: 'one@north.example', subject: '1', text: '' });
  await mailer.sendMail({ to: 'two@north.example', subject: '2', text: '' });
  await catcher.stop();
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
  await start();
  await mailer.sendMail({ to: 'three@north.example', subject: '3', text: '' });
  expect((await list()).map(({ subject }) => subject)).toEqual(['3', '2', '1']);
});

test('who a mail was handed over for is known even where its headers do not say', async () => {
  const envelope = { from: 'pulse@localhost', to: ['hidden@north.example'] };
  await mailer.sendMail({ envelope, subject: 'Blind', text: '' });
  expect(await list('?search=HIDDEN@')).toMatchObject([{ to: 'hidden@north.example' }]);
});

test('a list is narrowed by address and read page by page', async () => {
  for (const to of ['a@north.example', 'b@south.example', 'c@north.example']) {
    await mailer.sendMail({ to, subject: 'Pulse', text: '' });
  }
  const addresses = async (query: string): Promise<string[]> =>
    (await list(query)).map(({ to }) => to);
  expect(await addresses('?search=North')).toEqual(['c@north.example', 'a@north.example']);
  expect(await addresses('?limit=1&offset=1')).toEqual(['b@south.example']);
});

test('a thousand mails over five connections are all kept', async () => {
  const pool = createTransport({
    url: catcher.smtpUrl,
    pool: true,
    maxConnections: 5,
    maxMessages: 1000,
  });
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  await Promise.all(
    numbers.map((n) =>
      pool.sendMail({ to: `p${n}@north.example`, subject: 'Pulse', text: `${n}` }),
    ),
  );
  pool.close();
  expect(await list()).toHaveLength(200);
  const all = await list('?limit=2000');
  expect(new Set(all.map(({ to }) => to)).size).toBe(1000);
}, 60_000);

test('a client that hangs up in the middle of a mail leaves nothing and breaks nothing', async () => {
  const socket = connect(catcher.smtpPort, '127.0.0.1');
  await once(socket, 'data');
  socket.write('EHLO x\r\nMAIL FROM:<a@x>\r\nRCPT TO:<b@x>\r\nDATA\r\nSubject: half');
  await once(socket, 'data');
  socket.resetAndDestroy();
  await mailer.sendMail({ to: 'whole@north.example', subject: 'Whole', text: '' });
  expect((await list()).map(({ subject }) => subject)).toEqual(['Whole']);
});

test('what a mail brings along can neither run nor fetch, and its links open in a tab', async () => {
  const html = '<html><head><title>t</title></head><body><script>alert(1)</script></body></html>';
  await mailer.sendMail({ to: 'a@north.example', subject: 'Script', html });
  const [mail] = await list();
  const response = await fetch(`${catcher.httpUrl}/mailbox/api/messages/${mail?.id}/html`);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox allow-popups allow-popups-to-escape-sandbox');
  expect(policy).not.toContain('script');
  expect(await response.text()).toContain('<head><base target="_blank">');
});

test('the page is served with no script of its own in the markup and nothing from elsewhere', async () => {
  const response = await fetch(`${catcher.httpUrl}/mailbox`);
  const page = await response.text();
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  const sources = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
  expect(sources).toEqual(expect.arrayContaining(['/mailbox/mailbox.css', '/mailbox/mailbox.js']));
  expect(sources.filter((source) => !/^(\/|#|data:)/.test(source ?? ''))).toEqual([]);
  for (const path of ['/mailbox/mailbox.css', '/mailbox/mailbox.js']) {
    expect((await fetch(catcher.httpUrl + path)).status).toBe(200);
  }
});

test('another site cannot empty the mailbox, and what is not there says so', async () => {
  await mailer.sendMail({ to: 'a@north.example', subject: 'Kept', text: '' });
  const url = `${catcher.httpUrl}/mailbox/api/messages`;
  const refused = await fetch(url, {
    method: 'DELETE',
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(refused.status).toBe(403);
  expect(await list()).toHaveLength(1);
  expect((await fetch(`${url}/0-0`)).status).toBe(404);
  expect((await fetch(`${url}/..%2f..%2fsecret`)).status).toBe(404);
});

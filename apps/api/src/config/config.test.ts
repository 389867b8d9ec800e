import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHttpConfig, readMigrateConfig, readWorkerConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-config-'));
const urlsFile = join(folder, 'database-urls.json');
const urls = ['apiPublic', 'apiAdmin', 'workerMail', 'workerClose', 'workerStudy'];
writeFileSync(
  urlsFile,
  JSON.stringify(Object.fromEntries(urls.map((n) => [n, `postgresql://${n}@h/d`]))),
);

afterAll(() => rmSync(folder, { recursive: true }));

const http = (changes: Readonly<Record<string, string>>) =>
  readHttpConfig({ WEB_ROOT: '/srv/web', DATABASE_URLS_FILE: urlsFile, ...changes });
const worker = (changes: Readonly<Record<string, string>>) =>
  readWorkerConfig({
    SMTP_URL: 'smtp://localhost',
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    DATABASE_URLS_FILE: urlsFile,
    ...changes,
  });

test('what is not set is called missing', () => {
  expect(() => readHttpConfig({ DATABASE_URLS_FILE: urlsFile })).toThrow(
    'The environment is not right. WEB_ROOT is missing.',
  );
  expect(() => readMigrateConfig({})).toThrow('DATABASE_URL is missing');
});

test('the folder of the web app is meant from where the process starts', () => {
  expect(http({ WEB_ROOT: 'apps/web/dist' }).webRoot).toBe(join(process.cwd(), 'apps/web/dist'));
  expect(http({}).webRoot).toBe('/srv/web');
});

test.each(['mail.example.org', 'http://mail.example.org', 'smtp.example.org:587'])(
  'mails do not leave through %s',
  (address) => {
    expect(() => worker({ SMTP_URL: address })).toThrow(/SMTP_URL is not an address such as smtp:/);
  },
);

test('a database is one of PostgreSQL, and its password is not repeated', () => {
  const read = () => readMigrateConfig({ DATABASE_URL: 'mysql://owner:hunter2@host/name' });
  expect(read).toThrow(/DATABASE_URL is not an address such as postgresql:/);
  expect(read).not.toThrow(/hunter2/);
});

test('people reach the instance at the root of an address', () => {
  expect(http({ PUBLIC_URL: 'https://pulse.example.org/' }).publicUrl).toBe(
    'https://pulse.example.org',
  );
  for (const address of [
    'pulse.example.org',
    'ftp://pulse.example.org',
    'https://a.example/pulse',
  ]) {
    expect(() => http({ PUBLIC_URL: address })).toThrow(/PUBLIC_URL/);
    expect(() => worker({ PUBLIC_URL: address })).toThrow(/PUBLIC_URL/);
  }
});

test('mails have a sender', () => {
  for (const sender of ['pulse@example.org', 'Pulse <pulse@example.org>', '"A, B" <a@localhost>']) {
    expect(worker({ MAIL_FROM: sender }).mailFrom).toBe(sender);
  }
  for (const sender of ['Pulse', 'Pulse <pulse>', 'Pulse <>', 'a@b.example, c@d.example']) {
    expect(() => worker({ MAIL_FROM: sender })).toThrow(/MAIL_FROM is not a sender/);
  }
});

const curve = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).publicKey;
const shownKey = curve.export({ format: 'der', type: 'spki' }).toString('base64');
const otherCurve = generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).publicKey;

test('nobody tells of returned mails unless a provider is set, with what it is known by', () => {
  expect(http({}).mailProvider).toBeNull();
  expect(http({ MAIL_PROVIDER: 'mailgun', MAIL_PROVIDER_KEY: ' key\n' }).mailProvider).toEqual({
    name: 'mailgun',
    signingKey: 'key',
  });
  for (const key of [shownKey, String(curve.export({ format: 'pem', type: 'spki' }))]) {
    const { mailProvider } = http({ MAIL_PROVIDER: 'sendgrid', MAIL_PROVIDER_KEY: key });
    expect(mailProvider?.name === 'sendgrid' && mailProvider.publicKey.equals(curve)).toBe(true);
  }
  const postmark = {
    MAIL_PROVIDER: 'postmark',
    MAIL_PROVIDER_KEY: 'a',
    MAIL_PROVIDER_LOGIN: 'b:c',
  };
  expect(http(postmark).mailProvider).toEqual({ name: 'postmark', secret: 'a', login: 'b:c' });
  expect(worker({ MAIL_PROVIDER: 'postmark' }).mailProvider).toBe('postmark');
});

test.each([
  [{ MAIL_PROVIDER: 'other', MAIL_PROVIDER_KEY: 'x' }, /MAIL_PROVIDER/],
  [{ MAIL_PROVIDER_KEY: 'hunter2' }, /MAIL_PROVIDER is not/],
  [{ MAIL_PROVIDER: 'mailgun' }, /needs MAIL_PROVIDER_KEY/],
  [{ MAIL_PROVIDER: 'mailgun', MAIL_PROVIDER_KEY: ' ' }, /needs MAIL_PROVIDER_KEY/],
  [{ MAIL_PROVIDER: 'postmark', MAIL_PROVIDER_KEY: 'hunter2' }, /needs MAIL_PROVIDER_LOGIN/],
  [{ MAIL_PROVIDER: 'sendgrid', MAIL_PROVIDER_KEY: 'hunter2' }, /verification key/],
  [
    {
      MAIL_PROVIDER: 'sendgrid',
      MAIL_PROVIDER_KEY: String(otherCurve.export({ format: 'pem', type: 'spki' })),
    },
    /verification key/,
  ],
  [{ MAIL_PROVIDER: 'ses', MAIL_PROVIDER_KEY: 'hunter2' }, /needs MAIL_PROVIDER_TOPIC/],
  [
    {
      MAIL_PROVIDER: 'ses',
      MAIL_PROVIDER_KEY: 'hunter2',
      MAIL_PROVIDER_TOPIC: 'arn:aws:sns:eu-central-1:123456789012:mails',
    },
    /certificates .* in PEM/,
  ],
  [{ MAIL_PROVIDER_TOPIC: 'mails' }, /ARN of an SNS topic/],
])(
  'a provider that could not be known is not started with, nor is its key repeated (%j)',
  (changes, says) => {
    const read = () => http(changes as Readonly<Record<string, string>>);
    expect(read).toThrow(says);
    expect(read).not.toThrow(/hunter2/);
  },
);

test('direct messages are off until they are set, and leave encrypted or not at all', () => {
  expect(worker({}).messages).toEqual({ slack: null, teams: null, sms: null });
  expect(worker({ SLACK_BOT_TOKEN: 'xoxb-1' }).messages.slack).toEqual({
    url: 'https://slack.com/api',
    token: 'xoxb-1',
  });
  expect(worker({ TEAMS_WORKFLOW_URL: 'http://localhost:9/x' }).messages.teams).not.toBeNull();
  for (const url of ['http://teams.example.org/x', 'ftp://localhost', 'https://a:b@example.org'])
    expect(() => worker({ TEAMS_WORKFLOW_URL: url })).toThrow(/TEAMS_WORKFLOW_URL must begin/);
  expect(() => worker({ SMS_URL: 'http://sms.example.org/{to}/{text}' })).toThrow(/SMS_URL must/);
});

test('a gateway for short messages is described by its request', () => {
  const url = 'https://sms.example.org/send';
  expect(
    worker({ SMS_URL: url, SMS_HEADERS: '{"x-key":"k"}', SMS_FIELDS: '{"a":"{to}","b":"{text}"}' })
      .messages.sms,
  ).toEqual({
    url,
    method: 'POST',
    headers: { 'x-key': 'k' },
    fields: { a: '{to}', b: '{text}' },
    format: 'json',
  });
  const get = worker({ SMS_URL: `${url}?to={to}&text={text}`, SMS_METHOD: 'GET' }).messages.sms;
  expect(get).toMatchObject({ method: 'GET', fields: null });
  expect(() => worker({ SMS_URL: url })).toThrow(/must have \{to\} and \{text\}/);
  expect(() => worker({ SMS_URL: url, SMS_FIELDS: 'x' })).toThrow(/SMS_FIELDS is not JSON/);
});

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { prepareDataFolder } from './data-folder.ts';
import {
  doctorEnvironment,
  httpEnvironment,
  type Places,
  workerEnvironment,
} from './environments.ts';
import { keepSecret } from './secrets.ts';
import { readSettings } from './settings.ts';

const path = join(mkdtempSync(join(tmpdir(), 'throughline-data-')), 'data');
const folder = prepareDataFolder(path);

afterAll(() => rmSync(join(path, '..'), { recursive: true }));

function places(environment: Record<string, string> = {}): Places {
  return {
    settings: readSettings('/srv/throughline', [], environment),
    folder,
    databaseUrl: 'postgresql://owner:secret@127.0.0.1/throughline',
    databaseUrlsFile: join(path, 'database-urls.json'),
    smtpUrl: 'smtp://127.0.0.1:2525',
    mailboxUrl: 'http://127.0.0.1:8025',
    setupCode: null,
  };
}

test('no HTTP process can find the master key or the owner of the database, however they are given', () => {
  const given = places({
    MASTER_KEY: 'key',
    MASTER_KEY_FILE: '/key',
    DATABASE_URL: 'postgresql://o:p@h/d',
  });
  const text = JSON.stringify(httpEnvironment(given));
  expect(text).not.toMatch(/MASTER_KEY|master\.key|owner:secret|"DATABASE_URL"/);
  expect(JSON.stringify(workerEnvironment(given))).not.toMatch(/owner:secret|"DATABASE_URL"/);
});

test('what is kept for the doctor has no master key that was given in the environment', () => {
  const kept = doctorEnvironment(places({ MASTER_KEY: 'given', MAIL_FROM: 'pulse@example.org' }));
  expect(kept).toMatchObject({ MAIL_FROM: 'pulse@example.org', SMTP_URL: 'smtp://127.0.0.1:2525' });
  expect(JSON.stringify(kept)).not.toMatch(/given|owner:secret|"PATH"/);
  expect(doctorEnvironment(places())).toMatchObject({ MASTER_KEY_FILE: folder.masterKey });
});

test('the worker reads the key of the data folder unless another one is given', () => {
  expect(workerEnvironment(places())).toMatchObject({ MASTER_KEY_FILE: folder.masterKey });
  expect(workerEnvironment(places({ MASTER_KEY_FILE: '/key' }))).toMatchObject({
    MASTER_KEY_FILE: '/key',
  });
  expect(workerEnvironment(places({ MASTER_KEY: 'key' }))).not.toHaveProperty('MASTER_KEY_FILE');
});

test('a setup code and a mailbox are only where there is one', () => {
  expect(httpEnvironment(places())).not.toHaveProperty('SETUP_CODE');
  const open = { ...places(), setupCode: 'let-me-in', mailboxUrl: null };
  expect(httpEnvironment(open)).toMatchObject({ SETUP_CODE: 'let-me-in' });
  expect(httpEnvironment(open)).not.toHaveProperty('MAILBOX_URL');
});

test('the data folder and its secrets are for their owner alone, and a secret is made only once', () => {
  const key = keepSecret(folder.masterKey, 32, 'base64');
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(keepSecret(folder.masterKey, 32, 'base64')).toBe(key);
  expect(readFileSync(folder.masterKey, 'utf8').trim()).toBe(key);
  expect(statSync(folder.masterKey).mode & 0o777).toBe(0o600);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

import { readSettings } from './settings.ts';

const read = (environment: Record<string, string>, args: string[] = []) =>
  readSettings('/srv/throughline/', args, environment);

test('without any choice it is port 3000 of this machine alone and a data folder in the repository', () => {
  expect(read({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataFolder: '/srv/throughline/.throughline',
    databaseUrl: null,
    smtpUrl: null,
  });
});

test('the demo has a data folder of its own, and a folder that is named counts for both', () => {
  expect(read({}, ['--demo']).dataFolder).toBe('/srv/throughline/.throughline-demo');
  const named = { THROUGHLINE_DATA_DIR: '/var/data' };
  expect(read(named, ['--demo']).dataFolder).toBe('/var/data');
  expect(read(named).dataFolder).toBe('/var/data');
});

test.each([
  [{ PORT: 'abc' }, 'PORT is abc'],
  [{ PORT: '0' }, 'PORT is 0'],
  [{ SMTP_CATCHER_PORT: '70000' }, 'SMTP_CATCHER_PORT is 70000'],
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL is not an address'],
  [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL is not an address'],
  [{ SMTP_URL: 'mail.example:587' }, 'SMTP_URL is not an address'],
  [{ DATABASE_URL: 'mysql://owner@host/name' }, 'DATABASE_URL is not an address'],
  [{ PUBLIC_URL: 'pulse.example.org' }, 'PUBLIC_URL is not an address'],
  [{ PUBLIC_URL: 'https://example.org/pulse' }, 'PUBLIC_URL is not an address'],
])('what cannot be meant is refused in one sentence: %j', (environment, sentence) => {
  expect(() => read(environment)).toThrow(sentence);
});

test('an address that is wrong is not repeated, because it may hold a password', () => {
  expect(() => read({ DATABASE_URL: 'hunter2 at host' })).toThrow(/^(?!.*hunter2).*DATABASE_URL/);
});

test('the address that people use is kept without a slash at its end', () => {
  expect(read({ PUBLIC_URL: 'https://pulse.example.org/' }).publicUrl).toBe(
    'https://pulse.example.org',
  );
});

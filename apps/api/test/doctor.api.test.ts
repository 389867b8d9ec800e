import { execFile } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examineClock } from '../src/doctor/clock.ts';
import { examineDatabase } from '../src/doctor/database.ts';
import type { Finding } from '../src/doctor/finding.ts';
import { examineMasterKey } from '../src/doctor/master-key.ts';
import { DnsServer } from './setup/dns-server.ts';
import { createPulse, fillDirectory, openWave, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const program = fileURLToPath(new URL('../src/doctor.ts', import.meta.url));
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });

interface Ended {
  readonly exitCode: number | string | null;
  readonly out: string;
  readonly err: string;
}

/** As `throughline doctor` runs it: a process of its own that knows its environment alone. */
function call(given: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--conditions=source', program, ...given],
      { env },
      (error, out, err) =>
        resolve({ exitCode: error === null ? 0 : (error.code ?? null), out, err }),
    );
  });
}

const write = (findings: readonly Finding[]): string =>
  findings.map(({ level, sentence }) => `${level}: ${sentence}`).join('\n');

describe('the doctor', () => {
  let instance: TestInstance;
  let dns: DnsServer;
  let folder: string;
  let environment: Readonly<Record<string, string>>;
  const place = (name: string): string => join(folder, name);

  beforeAll(async () => {
    instance = await startInstance({
      settings: { log_parameter_max_length: '-1', synchronous_commit: 'off' },
    });
    const admin = await setUp(instance);
    await fillDirectory(admin, [8, 8]);
    await openWave(admin, (await createPulse(admin)).id);
    await instance.stopWorker();
    const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    dns = await DnsServer.start({
      'example.test': ['TXT v=spf1 ip4:192.0.2.9 -all'],
      's1._domainkey.example.test': [`TXT v=DKIM1; k=rsa; p=${p}`],
      '_dmarc.example.test': ['TXT v=DMARC1; p=reject'],
    });
    folder = await mkdtemp(join(tmpdir(), 'throughline-doctor-'));
    await writeFile(place('urls.json'), JSON.stringify(instance.urls));
    await writeFile(place('dkim.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(place('master.key'), instance.masterKey.toString('base64'), { mode: 0o600 });
    environment = {
      DATABASE_URLS_FILE: place('urls.json'),
      MASTER_KEY_FILE: place('master.key'),
      SMTP_URL: instance.sink.url,
      MAIL_FROM: 'Pulse <pulse@example.test>',
      MAIL_RETURN_PATH: 'bounce@example.test',
      DKIM_DOMAIN: 'example.test',
      DKIM_SELECTOR: 's1',
      DKIM_KEY_FILE: place('dkim.pem'),
      PUBLIC_URL: instance.url,
      THROUGHLINE_DNS_SERVERS: dns.address,
    };
  });

  afterAll(async () => {
    await dns.stop();
    await rm(folder, { recursive: true });
    await instance.stop();
  });

  it('says what is right and what is not, under headings, and ends with 2', async () => {
    const { exitCode, out, err } = await call([], environment);
    expect(err).toBe('');
    const blocks = out.split('\n\n').map((block) => block.trimEnd().split('\n'));
    expect(blocks.map(([heading]) => heading)).toEqual([
      'Database',
      'Mail',
      'Addresses',
      'Clock',
      'Keys',
    ]);
    const lines = blocks.flatMap(([, ...rest]) => rest);
    for (const line of lines) expect(line).toMatch(/^ {2}(ok {2}|note|FAIL) {2}\S.*\.$/);
    expect(out).toContain('  FAIL  synchronous_commit is off');
    expect(exitCode).toBe(2);
  });

  it('says the same to programs', async () => {
    const { out } = await call(['--json'], environment);
    const { isWell, findings } = JSON.parse(out) as {
      isWell: boolean;
      findings: (Finding & { heading: string; check: string })[];
    };
    expect(isWell).toBe(false);
    // A test server may be set as it likes.
    const others = findings.filter(({ check }) => check !== 'database');
    expect(others.filter(({ level }) => level === 'fail')).toEqual([]);
    expect(others.map(({ heading, check, level }) => `${heading} ${check} ${level}`)).toEqual([
      'database backups warn',
      'mail mail-server ok',
      'mail dkim ok',
      'mail spf ok',
      'mail spf warn',
      'mail dmarc ok',
      'mail dmarc ok',
      'mail ptr warn',
      'addresses public-address warn',
      'addresses public-address ok',
      'clock clock ok',
      'clock clock ok',
      'keys master-key warn',
      'keys master-key ok',
    ]);
    expect(instance.sink.mails.filter(({ to }) => to.includes('example.test'))).toEqual([]);
  });

  it('says with nothing set, and without name servers, what to set, and no more', async () => {
    const gone = await DnsServer.start();
    const { address } = gone;
    await gone.stop();
    const bare = await call([], {});
    expect(bare).toMatchObject({ exitCode: 2, err: '' });
    for (const name of ['DATABASE_URLS_FILE', 'SMTP_URL', 'MAIL_FROM', 'MASTER_KEY']) {
      expect(bare.out).toMatch(new RegExp(`FAIL  [^\\n]*${name}`));
    }
    const { err, out } = await call([], { ...environment, THROUGHLINE_DNS_SERVERS: address });
    expect(err).toBe('');
    for (const name of ['SPF record', 'DKIM key', 'DMARC record']) {
      expect(out).toMatch(new RegExp(`note  The ${name} [^\\n]* could not be looked up: no name`));
    }
  });

  it('names each setting that is wrong, and looks at the rest all the same', async () => {
    await writeFile(place('bad.json'), '{"apiPublic":');
    const { exitCode, err, out } = await call([], {
      ...environment,
      DATABASE_URLS_FILE: place('bad.json'),
      SMTP_URL: 'smtp://pulse:100%@127.0.0.1',
      MAIL_RETURN_PATH: 'nobody',
      DKIM_KEY_FILE: place('none.pem'),
      PUBLIC_URL: 'https://example.test/path',
      MASTER_KEY_FILE: place('dkim.pem'),
      THROUGHLINE_DNS_SERVERS: 'dns.example.test',
    });
    expect([exitCode, err]).toEqual([2, '']);
    for (const sentence of [
      `DATABASE_URLS_FILE names ${place('bad.json')}, which is not what \`throughline migrate\` writes.`,
      'SMTP_URL has a % that must be written as %25.',
      'MAIL_RETURN_PATH is not an address such as bounce@example.org.',
      `DKIM_KEY_FILE names ${place('none.pem')}, which cannot be read.`,
      'PUBLIC_URL must be an address without a path, such as https://pulse.example.org.',
      'The master key (MASTER_KEY or MASTER_KEY_FILE) must be 32 bytes in base64.',
      'THROUGHLINE_DNS_SERVERS names dns.example.test, which is not an address such as',
    ]) {
      expect(out).toContain(sentence);
    }
  });

  it('tells settings of the database that lose or tell too much, and roles with too many rights', async () => {
    const role = 'throughline_doctor_test';
    await instance.superuser.query(`CREATE ROLE ${role} CREATEROLE`);
    try {
      const text = write(await examineDatabase(instance.urls.workerMail));
      expect(text).toMatch(/^ok: The database answers \(PostgreSQL \d+/);
      expect(text).toContain('fail: synchronous_commit is off');
      expect(text).toContain('warn: log_parameter_max_length is not 0');
      expect(text).toContain(`fail: The role ${role} has more rights than it may`);
      expect(text).not.toContain('full_page_writes');
    } finally {
      await instance.superuser.query(`DROP ROLE ${role}`);
    }
  });

  it('tells a database that is not there, or does not let us in', async () => {
    expect(write(await examineDatabase('postgresql://nobody:x@127.0.0.1:9/none'))).toBe(
      'fail: The database cannot be reached (ECONNREFUSED): see that it runs, and that DATABASE_URLS_FILE holds what `throughline migrate` wrote last.',
    );
    const wrong = Object.assign(new URL(instance.urls.workerMail), { password: 'wrong' });
    expect(write(await examineDatabase(wrong.toString()))).toContain('cannot be reached (28P01)');
  });

  it('holds its clock against that of the database', async () => {
    const url = { value: instance.urls.workerMail };
    const at = (offset: number): Promise<Finding[]> =>
      examineClock(url, null, () => Date.now() + offset);
    expect(write(await at(0))).toBe(
      'ok: The clocks of this computer and of the database go together.',
    );
    expect(write(await at(1_000))).toMatch(/^ok: /);
    expect(write(await at(60_000))).toMatch(
      /^fail: The clock of this computer is \d\d\.\d s ahead of that of the database: let both be set by NTP/,
    );
    expect(write(await at(-60_000))).toContain('s behind that of the database');
    expect(write(await examineClock({ problem: 'Wrong.' }, null, Date.now))).toMatch(/^warn: /);
    const gone = { value: 'postgresql://nobody:x@127.0.0.1:9/none' };
    expect(write(await examineClock(gone, null, Date.now))).toMatch(/^warn: /);
  });

  it('holds its clock against that of the web server, cut to the second', async () => {
    const now = Date.parse('2026-03-02T09:00:00.900Z');
    const said = async (serverTime: number | null): Promise<string> =>
      write(
        await examineClock(
          { problem: '' },
          { serverTime, certificateEnds: null, askedAt: now, answeredAt: now + 50 },
          () => now,
        ),
      ).replace(/^.*\n?/, '');
    const second = Date.parse('2026-03-02T09:00:00Z');
    expect(await said(null)).toBe('');
    expect(await said(second)).toBe(
      'ok: The clocks of this computer and of PUBLIC_URL’s server go together.',
    );
    expect(await said(second - 2_000)).toMatch(/^ok/);
    expect(await said(second - 3_000)).toMatch(/^fail: The clock of this computer is 2\.9 s ahead/);
    expect(await said(second + 2_000)).toMatch(/^ok/);
    expect(await said(second + 4_000)).toMatch(
      /^fail: The clock of this computer is 3\.0 s behind/,
    );
  });

  it('tries the master key on the open waves, and sees who else may read it', async () => {
    const databaseUrl = { value: instance.urls.workerMail };
    const said = async (key: Buffer, file: string | null = null): Promise<string> =>
      write(
        await examineMasterKey({ masterKey: { value: key }, masterKeyFile: file, databaseUrl }),
      );
    expect(await said(instance.masterKey, place('master.key'))).toMatch(
      /^warn: Losing the master key [^\n]+\nok: The master key opens the keys of the open waves\.$/,
    );
    expect(await said(randomBytes(32))).toContain(
      'fail: The master key (MASTER_KEY or MASTER_KEY_FILE) is not the one this wave was opened with.',
    );
    await writeFile(place('open.key'), '');
    await chmod(place('open.key'), 0o644);
    expect(await said(instance.masterKey, place('open.key'))).toContain(
      `fail: Others may read ${place('open.key')}: make it readable for its owner only (chmod 600).`,
    );
  });
});

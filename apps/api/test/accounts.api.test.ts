import type { Account, Problem, Session } from '@throughline/types';
import { Client, type Reply } from './setup/client.ts';
import { addAccount, adminPassword, setUp, signIn } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const setup = {
  organisationName: 'Example Ltd',
  timeZone: 'Europe/London',
  name: 'Ada Admin',
  email: 'ada@example.org',
  password: adminPassword,
};

const wrong = (email: string): object => ({ email, password: 'not the password' });

describe('setting an instance up', () => {
  it('makes one first administrator, however many try at once', async () => {
    const instance = await startInstance({ worker: false });
    const replies = await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        new Client(instance).post('/api/setup', { ...setup, email: `ada${i}@example.org` }),
      ),
    );
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409, 409, 409, 409]);
    const stored = await instance.superuser.query(
      'SELECT (SELECT count(*) FROM office.account) AS accounts, (SELECT count(*) FROM office.organisation) AS organisations, (SELECT count(*) FROM office.session) AS sessions',
    );
    expect(stored.rows).toEqual([{ accounts: '1', organisations: '1', sessions: '1' }]);
    const late = await new Client(instance).post<Problem>('/api/setup', setup);
    expect([late.status, late.body.code]).toEqual([409, 'setup-done']);
    await instance.stop();
  });

  it('asks for the code where the operator set one', async () => {
    const instance = await startInstance({ worker: false, setupCode: 'harbour-lamp-42' });
    const client = new Client(instance);
    expect((await client.get<Session>('/api/session')).body.setup).toEqual({
      needed: true,
      codeNeeded: true,
    });
    for (const setupCode of [undefined, '', 'harbour-lamp-43', 'harbour-lamp-42 ']) {
      const reply = await client.post<Problem>('/api/setup', { ...setup, setupCode });
      expect([reply.status, reply.body.code]).toEqual([403, 'setup-code-wrong']);
    }
    const made = await client.post('/api/setup', { ...setup, setupCode: 'harbour-lamp-42' });
    expect(made.status).toBe(200);
    await instance.stop();
  });

  it('refuses a short password, and a line that is none, in words', async () => {
    const instance = await startInstance({ worker: false });
    const reply = await new Client(instance).post<Problem>('/api/setup', {
      ...setup,
      name: 'Ada\r\nAdmin',
      password: 'too short',
    });
    expect(reply.status).toBe(400);
    expect(reply.body.issues?.map((issue) => issue.column).sort()).toEqual(['name', 'password']);
    expect(reply.text).not.toContain('too short');
    await instance.stop();
  });
});

describe('behind https', () => {
  it('binds the cookie to this host and asks browsers to stay on https', async () => {
    const publicUrl = 'https://pulse.example.org';
    const instance = await startInstance({ worker: false, publicUrl });
    const reply = await new Client(instance).post('/api/setup', setup);
    expect(reply.headers.get('set-cookie')).toMatch(
      /^__Host-throughline_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(reply.headers.get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    );
    const near = await new Client({ ...instance, publicUrl: 'http://localhost:3000' }).post(
      '/api/session',
      setup,
    );
    expect(near.status).toBe(403);
    await instance.stop();
  });
});

describe('accounts', () => {
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await admin.post('/api/units/import', 'key,name,parent_key\ncompany,Example Ltd,\n');
  });

  beforeEach(async () => {
    // Every test has its own ten tries, and a session that is not idle.
    instance.clock.advance(0.1);
    admin = await signIn(instance, 'ada@example.org');
  });

  afterAll(() => instance.stop());

  const isSignedIn = async (client: Client): Promise<boolean> =>
    (await client.get<Session>('/api/session')).body.account !== null;

  it('keep their passwords as argon2id, at OWASP’s parameters, and nowhere else', async () => {
    const stored = await instance.superuser.query<{ password_hash: string }>(
      `SELECT password_hash FROM office.account WHERE email = 'ada@example.org'`,
    );
    expect(stored.rows[0]?.password_hash).toMatch(
      /^\$argon2id\$v=19\$m=47104,t=1,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
    );
    const reply = await admin.get('/api/accounts');
    expect(reply.text).not.toMatch(/argon2|password/i);
  });

  it('are signed in by an opaque cookie that no script can read, and out again', async () => {
    const client = new Client(instance);
    const reply = await client.post<Session>('/api/session', {
      email: ' ADA@example.org',
      password: adminPassword,
    });
    expect(reply.status).toBe(200);
    expect(reply.body.account?.role).toBe('admin');
    expect(reply.headers.get('set-cookie')).toMatch(
      /^throughline_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect((await client.get('/api/pulses')).status).toBe(200);
    const out = await client.send('DELETE', '/api/session');
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^throughline_session=; .*Max-Age=0/);
    expect((await client.get('/api/pulses')).status).toBe(401);
  });

  it('cannot be entered with a cookie that was signed out, or with what the database holds', async () => {
    const login = await new Client(instance).post('/api/session', {
      email: 'ada@example.org',
      password: adminPassword,
    });
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
    const ask = async (value: string): Promise<number> =>
      (await new Client(instance).send('GET', '/api/pulses', undefined, { cookie: value })).status;
    expect(await ask(cookie)).toBe(200);
    const stored = await instance.superuser.query<{ hex: string; base64: string }>(
      `SELECT encode(token_hash, 'hex') AS hex, encode(token_hash, 'base64') AS base64 FROM office.session`,
    );
    for (const { hex, base64 } of stored.rows) {
      expect(await ask(`throughline_session=${hex}`)).toBe(401);
      expect(await ask(`throughline_session=${base64}`)).toBe(401);
    }
    await new Client(instance).send('DELETE', '/api/session', undefined, { cookie });
    expect(await ask(cookie)).toBe(401);
  });

  it('get a new cookie at every sign-in, and the old one dies', async () => {
    const client = await signIn(instance, 'ada@example.org');
    const first = client.currentCookie ?? '';
    await client.post('/api/session', { email: 'ada@example.org', password: adminPassword });
    expect(client.currentCookie).not.toBe(first);
    const old = await new Client(instance).send('GET', '/api/pulses', undefined, { cookie: first });
    expect(old.status).toBe(401);
  });

  it('are not told apart from addresses without one: same reply, same work', async () => {
    const measure = async (email: string): Promise<{ reply: Reply; least: number }> => {
      const times: number[] = [];
      let reply = await new Client(instance).post('/api/session', wrong(email));
      for (let i = 0; i < 3; i += 1) {
        // Of the processor: the clock would tell how busy the machine is.
        const before = process.cpuUsage();
        reply = await new Client(instance).post('/api/session', wrong(email));
        const { user, system } = process.cpuUsage(before);
        times.push(user + system);
      }
      return { reply, least: Math.min(...times) };
    };
    const known = await measure('ada@example.org');
    const unknown = await measure('nobody@example.org');
    expect(known.reply.status).toBe(401);
    expect(unknown.reply.text).toBe(known.reply.text);
    expect([...unknown.reply.headers.keys()]).toEqual([...known.reply.headers.keys()]);
    expect(unknown.least).toBeGreaterThan(known.least / 3);
  });

  it('are signed out after 30 minutes without a request', async () => {
    const client = await signIn(instance, 'ada@example.org');
    for (let i = 0; i < 3; i += 1) {
      instance.clock.advance(29 / 60);
      expect(await isSignedIn(client)).toBe(true);
    }
    instance.clock.advance(31 / 60);
    expect(await isSignedIn(client)).toBe(false);
  });

  it('are signed out 12 hours after signing in, however busy', async () => {
    const client = await signIn(instance, 'ada@example.org');
    for (let half = 1; half <= 24; half += 1) {
      instance.clock.advance(0.49);
      expect(await isSignedIn(client)).toBe(true);
    }
    instance.clock.advance(0.49);
    expect(await isSignedIn(client)).toBe(false);
  });

  it('are out at once when disabled, cannot come back, and can after they are enabled', async () => {
    const { client, account } = await addAccount(instance, admin, 'executive');
    expect(await isSignedIn(client)).toBe(true);
    const change = (disabled: boolean): Promise<Reply<Account>> =>
      admin.send('PATCH', `/api/accounts/${account.id}`, { disabled });
    expect((await change(true)).body.disabled).toBe(true);
    expect((await client.get('/api/waves')).status).toBe(401);
    const refused = await new Client(instance).post('/api/session', {
      email: account.email,
      password: adminPassword,
    });
    const stranger = await new Client(instance).post('/api/session', wrong('nobody@example.org'));
    expect(refused.text).toBe(stranger.text);
    await change(false);
    expect((await client.get('/api/waves')).status).toBe(401);
    expect(await isSignedIn(await signIn(instance, account.email))).toBe(true);
  });

  it('cannot disable themselves, be made twice, or be a manager of nothing', async () => {
    const { account } = (await admin.get<Session>('/api/session')).body;
    const own = await admin.send<Problem>('PATCH', `/api/accounts/${account?.id ?? ''}`, {
      disabled: true,
    });
    expect([own.status, own.body.code]).toEqual([409, 'conflict']);
    const make = (change: object): Promise<Reply<Problem>> =>
      admin.post('/api/accounts', {
        email: 'new@example.org',
        name: 'New',
        role: 'executive',
        password: adminPassword,
        ...change,
      });
    expect((await make({ email: 'ADA@example.org' })).body.code).toBe('conflict');
    expect((await make({ role: 'manager' })).status).toBe(400);
    expect((await make({ role: 'owner' })).status).toBe(400);
    expect((await make({ unitId: '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d' })).status).toBe(400);
  });

  it('cannot be guessed: ten tries, then one every six seconds', async () => {
    instance.clock.advance(0.1);
    const tries: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      tries.push(
        (await new Client(instance).post('/api/session', wrong(`n${i}@example.org`))).status,
      );
    }
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    const right = await new Client(instance).post<Problem>('/api/session', {
      email: 'ada@example.org',
      password: adminPassword,
    });
    expect([right.status, right.body.code]).toEqual([429, 'too-many-requests']);
    expect(right.headers.get('retry-after')).toBe('5');
    instance.clock.advance(7 / 3_600);
    expect(await isSignedIn(await signIn(instance, 'ada@example.org'))).toBe(true);
  });
});

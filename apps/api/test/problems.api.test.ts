import { problemSchema, type Problem, type ProblemCode } from '@throughline/types';
import { announceBody, Client, type Reply, sendText } from './setup/client.ts';
import { createPulse, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const someId = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';

describe('what goes wrong', () => {
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    // Nobody listens there: the mail catcher is one that has gone away.
    instance = await startInstance({ worker: false, mailboxUrl: 'http://127.0.0.1:9' });
    admin = await setUp(instance);
    await fillDirectory(admin, [12]);
  });

  afterAll(() => instance.stop());

  const expectProblem = (reply: Reply, status: number, code: ProblemCode): Problem => {
    expect([reply.status, (reply.body as Problem | null)?.code]).toEqual([status, code]);
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const problem = problemSchema.parse(reply.body);
    expect(problem.type).toBe(`urn:throughline:problem:${code}`);
    expect(problem.status).toBe(status);
    return problem;
  };

  const sendRaw = (
    path: string,
    body: string,
    contentType: string,
    method = 'POST',
  ): Promise<Reply> =>
    admin.send(method, path, body, { 'content-type': contentType }) as Promise<Reply>;

  it('is told for an unknown route under /api', async () => {
    for (const path of ['/api', '/api/', '/api/nothing', '/api/waves/a/b/c', '/api/../api/x']) {
      expectProblem(await admin.get(path), 404, 'not-found');
    }
    expectProblem(await admin.post('/api/nothing', {}), 404, 'not-found');
    expectProblem(await admin.send('PUT', '/api/accounts', {}), 404, 'not-found');
  });

  it('is the web app’s own page for any other unknown address', async () => {
    for (const path of ['/', '/pulses', '/link/what?ever=1', '/apiary', '/survey']) {
      const reply = await new Client(instance).get(path);
      expect([path, reply.status]).toEqual([path, 200]);
      expect(reply.headers.get('content-type')).toContain('text/html');
      expect(reply.text).toContain('<html');
    }
  });

  it('is told for an address that is none', async () => {
    for (const path of ['/api/%zz', '/%c0%af']) {
      expectProblem(await admin.get(path), 400, 'invalid-request');
    }
  });

  it('is told for what is no request, and for one whose head is too long', async () => {
    const greeting = 'GET /api/health/live HTTP/1.1\r\nHost: localhost\r\n';
    const cases: readonly (readonly [string, number, ProblemCode])[] = [
      ['NONSENSE\r\n\r\n', 400, 'invalid-request'],
      [
        `${greeting}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n`,
        400,
        'invalid-request',
      ],
      [`${greeting}X: ${'x'.repeat(70_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ];
    for (const [text, status, code] of cases) {
      expectProblem(await sendText(instance.url, text), status, code);
    }
  });

  it('is told for mails that may not be read here, and for a mail catcher that is away', async () => {
    expectProblem(await admin.get('/mailbox'), 403, 'forbidden');
    const atHome = await sendText(
      instance.url,
      'GET /mailbox/api/messages HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n',
    );
    expectProblem(atHome, 503, 'unavailable');
  });

  it('is told for a malformed body', async () => {
    for (const body of ['{', '{"a":1,}', 'null}', '"', '{"name":undefined}']) {
      expectProblem(await sendRaw('/api/pulses', body, 'application/json'), 400, 'malformed-body');
    }
    expectProblem(await sendRaw('/api/pulses', '', 'application/json'), 400, 'malformed-body');
  });

  it('is told for a body that is too large, and for a kind of content not taken here', async () => {
    const large = JSON.stringify({ name: 'x'.repeat(100_001) });
    expectProblem(await sendRaw('/api/pulses', large, 'application/json'), 413, 'body-too-large');
    expectProblem(
      await sendRaw('/api/responses', large, 'application/json'),
      413,
      'body-too-large',
    );
    for (const kind of [
      'text/plain',
      'application/xml',
      'image/jpeg',
      'multipart/form-data; boundary=x',
    ]) {
      expectProblem(await sendRaw('/api/pulses', 'x', kind), 415, 'unsupported-media-type');
    }
  });

  it('is told, before it is read, for a file where none belongs or from a stranger', async () => {
    // Larger than any file may be: only what is not read can be refused for another reason.
    const length = { 'content-type': 'text/csv', 'content-length': '900000000' };
    const announce = (path: string, cookie: string | null): Promise<Reply> =>
      announceBody(instance.url, path, { ...length, ...(cookie === null ? {} : { cookie }) });
    for (const path of ['/api/responses', '/api/session', '/api/pulses', '/api/nothing']) {
      expectProblem(await announce(path, admin.currentCookie), 415, 'unsupported-media-type');
    }
    for (const cookie of [null, 'throughline_session=nobody']) {
      expectProblem(await announce('/api/people/import', cookie), 401, 'sign-in-required');
    }
    const own = await announce('/api/people/import', admin.currentCookie);
    expectProblem(own, 413, 'body-too-large');
  });

  it('is told, field by field, for values of the wrong kind', async () => {
    const problem = expectProblem(
      await admin.post('/api/pulses', {
        name: 7,
        form: 'ten',
        commentQuestion: 1,
        unitIds: 'all',
        windowDays: 0,
        k: 4,
        commentK: 9,
      }),
      400,
      'invalid-request',
    );
    expect(problem.issues?.map((issue) => issue.column).sort()).toEqual(
      ['commentK', 'commentQuestion', 'form', 'k', 'name', 'unitIds', 'windowDays'].sort(),
    );
    for (const body of [[], 'text', 7, null, true]) {
      const reply = await sendRaw('/api/pulses', JSON.stringify(body), 'application/json');
      expectProblem(reply, 400, 'invalid-request');
    }
    expectProblem(await admin.get('/api/pulses/1'), 400, 'invalid-request');
    expectProblem(await admin.get('/api/people?limit=0'), 400, 'invalid-request');
    expectProblem(await admin.get('/api/people?limit=all'), 400, 'invalid-request');
    expectProblem(await admin.get(`/api/pulses/${someId}`), 404, 'not-found');
    expectProblem(
      await sendRaw('/api/units/import', '{}', 'application/json'),
      400,
      'invalid-request',
    );
  });

  it('is told for a question that no form asks', async () => {
    for (const path of ['/preview/nine/en?comment=OT9', '/preview/nine/en?comment=OT6']) {
      expectProblem(await admin.get(path), 400, 'invalid-request');
    }
    for (const commentQuestion of ['OT9', 'OT6']) {
      const body = { form: 'nine', name: 'P', unitIds: [], windowDays: 5, k: 5, commentK: 10 };
      const reply = await admin.post('/api/pulses', { ...body, commentQuestion });
      expectProblem(reply, 400, 'invalid-request');
    }
  });

  it('is told for a parameter that is given twice', async () => {
    const paths = ['/api/people?search=a&search=b', '/api/outcomes/observations?metric=a&metric=b'];
    for (const path of paths) expectProblem(await admin.get(path), 400, 'invalid-request');
  });

  it('is told for text that no database holds', async () => {
    const paths = [
      '/api/people?search=%00',
      '/api/outcomes/observations?metric=nps&period=%00',
      '/api/linkage?metric=%00',
      '/api/linkage?construct=%00',
    ];
    for (const path of paths) {
      expectProblem(await admin.get(path), 400, 'invalid-request');
    }
  });

  it('does not reach a prototype through a body', async () => {
    const poisons = [
      '{"__proto__":{"isAdmin":true}}',
      '{"constructor":{"prototype":{"isAdmin":true}}}',
      '{"name":"P","__proto__":{"form":"nine","windowDays":5,"k":5,"commentK":10}}',
    ];
    for (const body of poisons) {
      for (const path of ['/api/pulses', '/api/session', '/api/responses', '/api/setup']) {
        const reply = await sendRaw(path, body, 'application/json');
        expect([400, 422, 429]).toContain(reply.status);
      }
    }
    const form = '__proto__=x&answer.__proto__=5&constructor=x';
    const reply = await sendRaw('/api/responses', form, 'application/x-www-form-urlencoded');
    expect(reply.status).toBe(422);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    expect(({} as Record<string, unknown>)['form']).toBeUndefined();
  });

  it('takes nothing from a body that it did not ask for', async () => {
    const pulse = await createPulse(admin, {
      id: someId,
      createdAt: '1999-01-01T00:00:00Z',
      waves: [1],
    });
    expect(pulse.id).not.toBe(someId);
    expect(pulse.createdAt).not.toContain('1999');
    expect(pulse.waves).toEqual([]);
  });

  it('tells the outside nothing of an error that nobody foresaw', async () => {
    await instance.superuser.query('ALTER TABLE roster.pulse RENAME TO pulse_away');
    try {
      const said: string[] = [];
      const write = process.stderr.write.bind(process.stderr);
      process.stderr.write = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
      const reply = await admin.get('/api/pulses');
      process.stderr.write = write;
      const problem = expectProblem(reply, 500, 'internal');
      expect(problem.detail).toBe('Something went wrong here. Nothing was changed.');
      expect(reply.text).not.toMatch(/pulse|roster|relation|select|\.ts|stack/i);
      expect(said.join('')).toMatch(/QueryFailedError 42P01/);
      expect(said.join('')).not.toMatch(/does not exist|SELECT/);
    } finally {
      await instance.superuser.query('ALTER TABLE roster.pulse_away RENAME TO pulse');
    }
  });

  it('asks to try again while the database is away, and recovers by itself', async () => {
    await instance.superuser.query(`ALTER DATABASE ${instance.database} CONNECTION LIMIT 0`);
    await instance.superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename LIKE 'throughline_api%'`,
    );
    try {
      for (const path of ['/api/health/ready', '/api/session', '/api/pulses']) {
        const reply = await admin.get(path);
        expectProblem(reply, 503, 'unavailable');
        expect(reply.headers.get('retry-after')).toBe('5');
      }
      expect((await admin.get('/api/health/live')).status).toBe(200);
    } finally {
      await instance.superuser.query(`ALTER DATABASE ${instance.database} CONNECTION LIMIT -1`);
    }
    expect((await admin.get('/api/health/ready')).status).toBe(200);
    expect((await admin.get('/api/pulses')).status).toBe(200);
  });

  it('comes with the same security headers on every kind of reply', async () => {
    const large = 'x'.repeat(100_001);
    const replies: Record<string, Reply> = {
      api: await admin.get('/api/session'),
      template: await admin.get('/api/people/template.csv'),
      page: await admin.get('/pulses'),
      preview: await admin.get('/preview/nine/en'),
      'no survey': await admin.get(`/s/${someId}/nine/en`),
      'no asset': await admin.get('/assets/none.js'),
      'no route': await admin.get('/api/nothing'),
      'bad address': await admin.get('/%zz'),
      anonymous: await new Client(instance).get('/api/pulses'),
      'cross-site': await admin.send('POST', '/api/pulses', {}, { origin: 'https://evil.example' }),
      malformed: await sendRaw('/api/pulses', '{', 'application/json'),
      large: await sendRaw('/api/pulses', large, 'application/json'),
      kind: await sendRaw('/api/pulses', 'x', 'text/plain'),
      form: await sendRaw('/api/responses', 'code=x', 'application/x-www-form-urlencoded'),
      head: await admin.send('HEAD', '/api/session'),
    };
    for (const [name, reply] of Object.entries(replies)) {
      const header = (key: string): string => `${name}: ${reply.headers.get(key) ?? 'none'}`;
      expect(header('x-content-type-options')).toBe(`${name}: nosniff`);
      expect(header('referrer-policy')).toBe(`${name}: no-referrer`);
      expect(header('cross-origin-opener-policy')).toBe(`${name}: same-origin`);
      expect(header('cross-origin-resource-policy')).toBe(`${name}: same-origin`);
      const policy = header('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).toMatch(
        name === 'preview' ? /frame-ancestors 'self'/ : /frame-ancestors 'none'/,
      );
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*|https?:/);
      expect(header('access-control-allow-origin')).toBe(`${name}: none`);
      expect(header('server')).toBe(`${name}: none`);
      expect(header('x-powered-by')).toBe(`${name}: none`);
    }
    for (const name of ['preview', 'no survey', 'form']) {
      expect(replies[name]?.headers.get('content-security-policy')).not.toContain('unsafe-inline');
    }
  });
});

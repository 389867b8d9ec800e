import type {
  ApiKeyList,
  AuditLog,
  CreatedApiKey,
  OutcomeSummary,
  Problem,
  PushResult,
} from '@throughline/types';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client, type Reply } from './setup/client.ts';
import { addAccount, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const run = promisify(execFile);

describe('figures that programs push with a key', () => {
  let instance: TestInstance;
  let admin: Client;
  let full: CreatedApiKey;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [1, 1]);
    full = await makeKey({ name: 'Nightly', scopes: ['outcomes:write', 'outcomes:read'] });
  });
  afterAll(() => instance.stop());

  const makeKey = async (wanted: object): Promise<CreatedApiKey> =>
    (await expectOk(admin.post<CreatedApiKey>('/api/keys', wanted))).body;

  /** As a program sends it: no cookie, no origin. */
  async function push(
    lines: readonly (object | string)[],
    {
      secret = full.secret,
      name = 'night-1',
      query = '',
      headers = {},
    }: {
      secret?: string | null;
      name?: string | null;
      query?: string;
      headers?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<Reply<PushResult & Problem>> {
    const response = await fetch(`${instance.url}/api/feeds/outcomes${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
        ...(name === null ? {} : { 'idempotency-key': name }),
        ...headers,
      },
      body: lines
        .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
        .join('\n'),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
  }

  const nps = { unit: 'shop-1', period: '2026-03', metric: 'nps', value: 41, n: 120 };
  const stored = async (): Promise<unknown> =>
    (
      await instance.superuser.query(
        'SELECT metric, period, value, n FROM outcome.observation ORDER BY 1, 2, 3',
      )
    ).rows;

  it('are taken once, and answered the same when they are sent again', async () => {
    const first = await push([nps, { ...nps, metric: 'csat', value: 86.5, n: null }]);
    expect([first.status, first.body]).toEqual([
      200,
      { dryRun: false, rows: 2, added: 2, changed: 0, unchanged: 0 },
    ]);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    const again = await push([nps, { ...nps, metric: 'csat', value: 86.5, n: null }]);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  it('are refused under a name that was used for others', async () => {
    const before = await stored();
    const other = await push([{ ...nps, value: 42 }]);
    expect([other.status, other.body.code]).toEqual([409, 'conflict']);
    expect(await stored()).toEqual(before);
    // Names are those of one key: another program may use the same.
    const { secret } = await makeKey({ name: 'Other', scopes: ['outcomes:write'] });
    expect((await push([{ ...nps, value: 42 }], { secret })).body).toMatchObject({ changed: 1 });
  });

  it('count once when the same push comes twice at the same time', async () => {
    const lines = [{ ...nps, period: '2026-04' }];
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => push(lines, { name: 'at-once' })),
    );
    expect(replies.map(({ status, body }) => [status, body.added])).toEqual(
      Array.from({ length: 5 }, () => [200, 1]),
    );
    const replayed = replies.filter(({ headers }) => headers.has('idempotent-replayed'));
    expect(replayed).toHaveLength(4);
  });

  it('change nothing in a dry run, nor where they are refused, and the name stays free', async () => {
    const before = await stored();
    const fresh = { ...nps, period: '2026-05' };
    const tried = await push([fresh], { name: 'mended', query: '?dryRun=true' });
    expect(tried.body).toMatchObject({ dryRun: true, added: 1 });
    const refused = await push(['', fresh, '', { ...fresh, metric: 'csat', value: 101 }], {
      name: 'mended',
    });
    expect([refused.status, refused.body.issues?.[0]]).toEqual([
      422,
      expect.objectContaining({ row: 4, column: 'value' }),
    ]);
    expect(await stored()).toEqual(before);
    expect((await push([fresh], { name: 'mended' })).body).toMatchObject({ added: 1 });
  });

  const bad: readonly (readonly [string, readonly (object | string)[], number, RegExp])[] = [
    ['what is no JSON', ['{"unit":'], 1, /not one JSON object/],
    ['a list', ['[1,2]'], 1, /object/],
    ['a value in quotes', [nps, { ...nps, period: '2026-06', value: '41' }], 2, /number/],
    ['a field that is not known', [{ ...nps, colour: 'red' }], 1, /colour/],
    ['a unit that does not exist', [{ ...nps, unit: 'shop-9' }], 1, /no unit/],
    ['half a period', [{ ...nps, period: '2026-13' }], 1, /./],
    ['the same figure twice', [nps, nps], 2, /./],
    ['nothing', ['', ' '], 0, /no line/],
  ];
  it.each(bad)('are refused with their line: %s', async (_, lines, row, reason) => {
    const before = await stored();
    const refused = await push(lines, { name: 'bad' });
    expect([refused.status, refused.body.code]).toEqual([422, 'import-refused']);
    expect(refused.body.issues?.[0]?.row ?? 0).toBe(row);
    expect(refused.body.issues?.[0]?.reason).toMatch(reason);
    expect(await stored()).toEqual(before);
  });

  it('need a name, a key that is known, and the right kind of body', async () => {
    expect((await push([nps], { name: null })).status).toBe(400);
    expect((await push([nps], { name: 'two words' })).status).toBe(400);
    expect((await push([nps], { secret: null })).status).toBe(401);
    expect((await push([nps], { secret: `tl_${'x'.repeat(43)}` })).status).toBe(401);
    expect((await push([nps], { headers: { 'content-type': 'text/csv' } })).status).toBe(415);
    expect((await push([nps], { headers: { 'content-type': 'application/json' } })).status).toBe(
      400,
    );
    // Nor does a session open this door, nor this kind of body any other.
    expect((await admin.get('/api/feeds/outcomes')).status).toBe(401);
    const elsewhere = await admin.send('POST', '/api/outcomes/import', '{}', {
      'content-type': 'application/x-ndjson',
    });
    expect(elsewhere.status).toBe(415);
  });

  it('are bounded by what the key is for', async () => {
    const reader = await makeKey({ name: 'Reader', scopes: ['outcomes:read'] });
    const forbidden = await push([nps], { secret: reader.secret });
    expect([forbidden.status, forbidden.body.code]).toEqual([403, 'forbidden']);
    const narrow = await makeKey({
      name: 'Complaints',
      scopes: ['outcomes:write', 'outcomes:read'],
      metrics: ['CSAT'],
    });
    const other = await push([nps], { secret: narrow.secret });
    expect(other.body.issues?.[0]?.reason).toContain("not for the metric 'nps'");
    const read = async (secret: string): Promise<string[]> => {
      const response = await fetch(`${instance.url}/api/feeds/outcomes`, {
        headers: { authorization: `Bearer ${secret}` },
      });
      expect(response.status).toBe(200);
      const summary = (await response.json()) as OutcomeSummary;
      return summary.metrics.map(({ code }) => code);
    };
    expect(await read(narrow.secret)).toEqual(['csat']);
    expect(await read(reader.secret)).toEqual(['nps', 'csat']);
  });

  it('are slowed down above the limit of the key, and only of that key', async () => {
    const { secret } = await makeKey({ name: 'Hasty', scopes: ['outcomes:read'] });
    const ask = async (): Promise<Response> =>
      fetch(`${instance.url}/api/feeds/outcomes`, {
        headers: { authorization: `Bearer ${secret}` },
      });
    const statuses: number[] = [];
    while (statuses.length < 2_000 && !statuses.includes(429)) {
      const replies = await Promise.all(Array.from({ length: 20 }, ask));
      statuses.push(...replies.map(({ status }) => status));
    }
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(60);
    expect((await ask()).headers.get('retry-after')).toBe('5');
    expect((await push([nps], { query: '?dryRun=true' })).status).toBe(200);
    instance.clock.advance(1 / 60);
    expect((await ask()).status).toBe(200);
  });

  it('are taken no more from a key that is revoked', async () => {
    const made = await makeKey({ name: 'Short-lived', scopes: ['outcomes:write'] });
    const find = async (): Promise<ApiKeyList['keys'][number] | undefined> =>
      (await admin.get<ApiKeyList>('/api/keys')).body.keys.find(({ id }) => id === made.key.id);
    expect(await find()).toMatchObject({ lastUsedAt: null, revokedAt: null });
    await push([nps], { secret: made.secret, name: 'only' });
    expect((await find())?.lastUsedAt).not.toBeNull();
    await expectOk(admin.send('DELETE', `/api/keys/${made.key.id}`));
    expect((await push([nps], { secret: made.secret, name: 'only' })).status).toBe(401);
    expect((await find())?.revokedAt).not.toBeNull();
    const { entries } = (await admin.get<AuditLog>('/api/audit')).body;
    expect(entries.map(({ action, subject }) => `${action} ${subject}`)).toEqual(
      expect.arrayContaining([
        'api-key-created Short-lived',
        'outcomes-pushed Short-lived',
        'api-key-revoked Short-lived',
      ]),
    );
  });

  it('show their secret once, and keep it nowhere', async () => {
    const executive = (await addAccount(instance, admin, 'executive')).client;
    expect((await executive.get('/api/keys')).status).toBe(403);
    expect((await admin.get('/api/keys')).text).not.toContain(full.secret);
    const everything = await instance.superuser.query(
      'SELECT k::text AS row FROM office.api_key k UNION ALL SELECT e::text FROM office.audit_entry e UNION ALL SELECT p::text FROM outcome.push p',
    );
    expect(JSON.stringify(everything.rows)).not.toContain(full.secret.slice(3));
  });

  it('are described with a curl example that works as it stands', async () => {
    const { body } = await new Client(instance).get<{
      paths: Record<string, Record<string, { 'x-codeSamples'?: { source: string }[] }>>;
    }>('/api/openapi.json');
    const operation = body.paths['/api/feeds/outcomes'];
    for (const method of ['post', 'get']) {
      const source = operation?.[method]?.['x-codeSamples']?.[0]?.source ?? '';
      // The address that is public in tests is not the one they are served at.
      const command = source.replaceAll(instance.publicUrl, instance.url);
      const { stdout } = await run('sh', ['-c', command], {
        env: { ...process.env, THROUGHLINE_API_KEY: full.secret },
      });
      expect(JSON.parse(stdout)).toMatchObject(
        method === 'post' ? { rows: 2 } : { metrics: [{ code: 'nps' }, { code: 'csat' }] },
      );
    }
  });
});

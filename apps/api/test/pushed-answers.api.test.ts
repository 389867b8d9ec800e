import type { AnswerPushResult, AuditLog, CreatedApiKey, Problem } from '@throughline/types';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createPool } from '../src/database/pools.ts';
import { deleteOldAnswers } from '../src/outcomes/delete-old-answers.ts';
import { Client, type Reply } from './setup/client.ts';
import { expectOk } from './setup/organisation.ts';
import { openAnswersInstance, plainAnswers, type AnswersInstance } from './setup/single-answers.ts';
import { importFile } from './setup/upload.ts';

const run = promisify(execFile);

describe('single answers that programs push with a key', () => {
  let here: AnswersInstance;
  let full: CreatedApiKey;
  let pushes = 0;

  beforeAll(async () => {
    here = await openAnswersInstance();
    full = await makeKey({ name: 'Nightly', scopes: ['outcomes:write'] });
  });
  beforeEach(() => here.empty());
  afterAll(() => here.instance.stop());

  const makeKey = async (wanted: object): Promise<CreatedApiKey> =>
    (await expectOk(here.admin.post<CreatedApiKey>('/api/keys', wanted))).body;

  async function push(
    lines: readonly (object | string)[],
    {
      secret = full.secret,
      name = `push-${(pushes += 1)}`,
      query = '',
    }: { secret?: string; name?: string; query?: string } = {},
  ): Promise<Reply<AnswerPushResult & Problem>> {
    const response = await fetch(`${here.instance.url}/api/feeds/outcomes/answers${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        authorization: `Bearer ${secret}`,
        'idempotency-key': name,
      },
      body: lines
        .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
        .join('\n'),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
  }

  const answer = (change: object = {}): object => ({
    unit: 'shop-1',
    time: '2026-03-02T09:15:00Z',
    metric: 'nps',
    value: 10,
    ...change,
  });
  const named = [
    answer({ customer: 'anna@example.org', id: 'r1' }),
    answer({ value: 3, id: 'r2' }),
    answer({ unit: 'shop-2', time: '2026-04-01', value: 9, id: 'r3' }),
  ];

  it('are summed into figures, and known again and corrected by their identifiers', async () => {
    const first = await push(named);
    expect([first.status, first.body]).toEqual([
      200,
      {
        dryRun: false,
        rows: 3,
        added: 3,
        changed: 0,
        unchanged: 0,
        removed: 0,
        passedOver: 0,
        figures: { added: 2, changed: 0, removed: 0 },
        replaced: 0,
        otherSources: [],
      },
    ]);
    expect(await here.figures()).toEqual([
      'shop-1 2026-03 nps 0 2 141.421',
      'shop-2 2026-04 nps 100 1 -',
    ]);
    expect((await push(named)).body).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    const corrected = await push([answer({ value: 9, id: 'r2' }), answer({ value: 8, id: 'r4' })]);
    expect(corrected.body).toMatchObject({ added: 1, changed: 1, removed: 0 });
    expect(await here.answers()).toEqual([
      'shop-1 2026-03 nps 10',
      'shop-1 2026-03 nps 8',
      'shop-1 2026-03 nps 9',
      'shop-2 2026-04 nps 9',
    ]);
  });

  it('meet the same answers of a file: one source, whichever way they come', async () => {
    const text = `unit,answered at,metric,value,response id\nshop-1,2026-03-02T09:15:00Z,nps,10,r1\n`;
    await importFile(here.admin, text);
    const query = '?source=Customer%20survey';
    expect((await push([answer({ id: 'r1' })], { query })).body).toMatchObject({ unchanged: 1 });
    const other = await push([answer({ id: 'r1' })], { query: '?source=Other' });
    expect(other.body).toMatchObject({
      added: 1,
      otherSources: [{ source: 'Customer survey', figures: 1 }],
    });
  });

  it('without identifiers take the place of their slice, as a multiset', async () => {
    const start = [answer(), answer(), answer({ unit: 'shop-2' }), answer({ time: '2026-04-05' })];
    expect((await push(start)).body).toMatchObject({ added: 4, removed: 0 });
    const again = await push([answer(), answer({ value: 2 })]);
    expect(again.body).toMatchObject({ added: 1, unchanged: 1, removed: 1 });
    expect(await here.answers()).toEqual([
      'shop-1 2026-03 nps 10',
      'shop-1 2026-03 nps 2',
      'shop-1 2026-04 nps 10',
      'shop-2 2026-03 nps 10',
    ]);
  });

  it('are taken once, and refused under a name that was used for others or otherwise', async () => {
    const first = await push(named, { name: 'night' });
    await here.admin.send('PUT', '/api/outcomes/answers', { keptDays: 400 });
    const again = await push(named, { name: 'night' });
    expect([again.body, again.headers.get('idempotent-replayed')]).toEqual([first.body, 'true']);
    const before = await here.answers();
    for (const [lines, query] of [
      [named.slice(1), ''],
      [named, '?source=Other'],
      [named, '?length=quarter'],
    ] as const) {
      const other = await push(lines, { name: 'night', query });
      expect([other.status, other.body.code]).toEqual([409, 'conflict']);
    }
    expect(await here.answers()).toEqual(before);
    const lines = [answer({ id: 'r9', time: '2026-05-01' })];
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => push(lines, { name: 'at-once' })),
    );
    expect(replies.filter(({ headers }) => headers.has('idempotent-replayed'))).toHaveLength(3);
    expect(replies.map(({ body }) => body.added)).toEqual([1, 1, 1, 1]);
  });

  const bad: readonly (readonly [string, readonly (object | string)[], number, string, RegExp])[] =
    [
      ['a unit by its name', [answer({ unit: 'Shop 1' })], 1, 'unit', /no unit with the key/],
      ['a time that is a guess', ['', answer({ time: '3/4/2026' })], 2, 'time', /neither a day/],
      ['a day that is none', [answer({ time: '2026-02-30' })], 1, 'time', /./],
      ['a day to come', [answer(), answer({ time: '2199-01-01' })], 2, 'time', /has not come yet/],
      ['an answer that is none', [answer({ value: 11 })], 1, 'value', /goes from 0 to 10/],
      ['a value in quotes', [answer({ value: '10' })], 1, 'value', /a number, or true or false/],
      ['a rating of a share', [answer({ metric: 'csat', value: 4 })], 1, 'value', /from which/],
      ['a missing identifier', [answer({ id: 'r1' }), answer()], 2, 'id', /is empty/],
      ['an identifier twice', [answer({ id: 'r1' }), answer({ id: 'r1' })], 2, 'id', /row 1/],
      ['a count of customers', [answer({ n: 12 })], 1, '', /./],
    ];
  it.each(bad)('are refused whole, with the line: %s', async (_, lines, row, column, reason) => {
    const refused = await push([...lines, answer({ unit: 'shop-2', id: 'r7' })].slice(0, 2));
    expect([refused.status, refused.body.code]).toEqual([422, 'import-refused']);
    const [issue] = refused.body.issues ?? [];
    expect([issue?.row, issue?.column ?? '']).toEqual([row, column]);
    expect(issue?.reason).toMatch(reason);
    expect([await here.figures(), await here.answers()]).toEqual([[], []]);
  });

  it('count as ratings or as yes and no, where the metric is a share', async () => {
    const lines = [
      answer({ metric: 'CSAT', value: 5, id: 'a' }),
      answer({ metric: 'csat', value: 3, id: 'b' }),
      answer({ metric: 'retention', value: true, id: 'a' }),
    ];
    const done = await push(lines, { query: '?countsFrom=CSAT:4&length=quarter' });
    expect(done.status).toBe(200);
    expect(await here.figures()).toEqual([
      'shop-1 2026-Q1 csat 50 2 -',
      'shop-1 2026-Q1 retention 100 1 -',
    ]);
    expect((await push(lines, { query: '?countsFrom=csat' })).status).toBe(400);
  });

  it('write nothing in a dry run, and are undone like every import', async () => {
    const tried = await push(named, { query: '?dryRun=true', name: 'later' });
    expect(tried.body).toMatchObject({ dryRun: true, added: 3 });
    expect([await here.figures(), await here.answers()]).toEqual([[], []]);
    await push(named, { name: 'later' });
    const [made] = await here.listImports();
    expect(made).toMatchObject({ fileName: 'Pushed with the key “Nightly”', answers: 3 });
    await expectOk(here.undo(made?.id));
    expect([await here.figures(), await here.answers()]).toEqual([[], []]);
  });

  it('replace a figure that came without answers only where that is said, one of a customer pulse never', async () => {
    await importFile(here.admin, 'unit,period,metric,value,n\nshop-1,2026-03,nps,41,120\n');
    await here.instance.superuser.query(
      `INSERT INTO outcome.observation (unit_id, metric, period, value, n, source)
       SELECT id, 'nps', '2026-03', 20, 5, 'customer-pulse' FROM roster.unit WHERE key = 'shop-2'`,
    );
    const start = await here.figures();
    const refused = await push([answer()]);
    expect(refused.body.issues?.[0]).toMatchObject({
      row: 1,
      column: 'unit',
      reason: expect.stringContaining('is in as a figure without its answers'),
    });
    const query = '?replacesFigures=true';
    const ofPulse = await push([answer(), answer({ unit: 'shop-2' })], { query });
    expect([ofPulse.status, ofPulse.body.issues?.[0]?.reason]).toEqual([
      422,
      expect.stringContaining('known for this unit from a customer pulse'),
    ]);
    expect([await here.figures(), await here.answers()]).toEqual([start, []]);
    expect((await push([answer()], { query })).body).toMatchObject({ added: 1, replaced: 1 });
    expect((await here.figures())[0]).toBe('shop-1 2026-03 nps 100 1 -');
  });

  it('keep customers and identifiers as keyed hashes alone', async () => {
    await push(named);
    const [kept] = await here.list(
      `SELECT (SELECT string_agg(a::text, ' ') FROM outcome.single_answer a)
         || (SELECT string_agg(p::text, ' ') FROM outcome.push p) AS row`,
    );
    expect(kept).not.toContain('anna');
    expect(kept).not.toMatch(/\br[123]\b/);
    const [same] = await here.list(
      'SELECT count(customer_hash)::text AS row FROM outcome.single_answer',
    );
    expect(same).toBe('1');
  });

  it('are passed over where those of their period were deleted in time', async () => {
    await push(named);
    const before = await here.figures();
    const study = createPool(here.instance.urls.workerStudy, 1);
    try {
      expect(await deleteOldAnswers(study, new Date('2027-05-20T12:00:00Z'))).toBe(2);
    } finally {
      await study.end();
    }
    const again = await push([
      answer({ value: 0, id: 'r1' }),
      answer({ time: '2026-05-02', id: 'n' }),
    ]);
    expect(again.body).toMatchObject({ passedOver: 1, added: 1 });
    expect(await here.figures()).toEqual([before[0], 'shop-1 2026-05 nps 100 1 -', before[1]]);
  });

  it('are bounded by what the key is for, and written into the audit log', async () => {
    const reader = await makeKey({ name: 'Reader', scopes: ['outcomes:read'] });
    expect((await push([answer()], { secret: reader.secret })).status).toBe(403);
    const narrow = await makeKey({ name: 'Csat', scopes: ['outcomes:write'], metrics: ['csat'] });
    const other = await push([answer()], { secret: narrow.secret });
    expect(other.body.issues?.[0]?.reason).toBe("this key is not for the metric 'nps'");
    await push([answer()]);
    const { entries } = (await here.admin.get<AuditLog>('/api/audit')).body;
    expect(entries.map(({ action, subject }) => `${action} ${subject}`)).toContain(
      'answers-pushed Nightly',
    );
    expect((await here.admin.post('/api/feeds/outcomes/answers', {})).status).toBe(401);
  });

  it('stand beside a file of the same slice as any other file would', async () => {
    await importFile(here.admin, plainAnswers);
    const replaced = await push([answer({ time: '2026-03-05', value: 3 })]);
    expect(replaced.body).toMatchObject({ added: 0, unchanged: 1, removed: 2 });
  });

  it('are described with a curl example that works as it stands', async () => {
    const { body } = await new Client(here.instance).get<{
      paths: Record<string, { post?: { 'x-codeSamples'?: { source: string }[] } }>;
    }>('/api/openapi.json');
    const { post } = body.paths['/api/feeds/outcomes/answers'] ?? {};
    const source = post?.['x-codeSamples']?.[0]?.source ?? '';
    const command = source.replaceAll(here.instance.publicUrl, here.instance.url);
    const { stdout } = await run('sh', ['-c', command], {
      env: { ...process.env, THROUGHLINE_API_KEY: full.secret },
    });
    expect(JSON.parse(stdout)).toMatchObject({ rows: 2, added: 2, figures: { added: 2 } });
  });
});

import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/run.ts';

interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly url: string | undefined;
  readonly body: string;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const taken = { dryRun: false, rows: 2, added: 1, changed: 1, unchanged: 0 };

describe('throughline outcomes push', () => {
  let server: Server;
  let url: string;
  let folder: string;
  let file: string;
  let asked: Asked[];
  let replies: Reply[];

  beforeEach(async () => {
    asked = [];
    folder = await mkdtemp(join(tmpdir(), 'throughline-push-'));
    file = join(folder, 'outcomes.csv');
    await writeFile(
      file,
      'metric,unit,period,value,n\nnps,shop-1,2026-03,41,120\n\nnps,shop-2,2026-03,-5.5,\n',
    );
    await writeFile(join(folder, 'key'), 'tl_abc-123\n');
    server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        asked.push({ headers: request.headers, url: request.url, body });
        const reply = replies.shift() ?? { status: 500, body: null };
        response
          .writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
          .end(JSON.stringify(reply.body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  const push = (...more: readonly string[]) =>
    run([
      'outcomes',
      'push',
      '--url',
      url,
      '--file',
      file,
      '--key-file',
      join(folder, 'key'),
      ...more,
    ]);

  const problem = (code: string, status: number, detail: string, issues?: object[]): Reply => ({
    status,
    body: { type: 'x', title: 'x', status, code, detail, ...(issues ? { issues } : {}) },
  });

  it('sends the rows as lines, under the name and with the key that were given', async () => {
    replies = [{ status: 200, body: taken }];
    const ended = await push('--idempotency-key', 'night-1');
    expect(ended).toEqual({
      exitCode: 0,
      out: '2 rows: 1 added, 1 changed, 0 unchanged.\n',
      err: '',
    });
    const [one] = asked;
    expect(one?.url).toBe('/api/feeds/outcomes?dryRun=false');
    expect(one?.headers).toMatchObject({
      authorization: 'Bearer tl_abc-123',
      'content-type': 'application/x-ndjson',
      'idempotency-key': 'night-1',
    });
    expect(
      one?.body
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { unit: 'shop-1', period: '2026-03', metric: 'nps', value: 41, n: 120, sd: null },
      { unit: 'shop-2', period: '2026-03', metric: 'nps', value: -5.5, n: null, sd: null },
    ]);
  });

  it('tries again under the same name where the instance is busy for a moment', async () => {
    const busy = { status: 503, headers: { 'retry-after': '0' }, body: null };
    replies = [busy, { ...busy, status: 429 }, { status: 200, body: taken }];
    expect((await push()).exitCode).toBe(0);
    const names = asked.map(({ headers }) => headers['idempotency-key']);
    expect(names).toHaveLength(3);
    expect(new Set(names).size).toBe(1);
    expect(names[0]).toMatch(/^[\da-f-]{36}$/);
  });

  it('says what was a dry run and what had been taken before, also as JSON', async () => {
    replies = [
      { status: 200, body: { ...taken, dryRun: true } },
      { status: 200, headers: { 'idempotent-replayed': 'true' }, body: taken },
    ];
    expect((await push('--dry-run')).out).toContain('this was a dry run');
    expect(asked[0]?.url).toContain('dryRun=true');
    expect(JSON.parse((await push('--json')).out)).toEqual({
      version: 1,
      isReplayed: true,
      ...taken,
    });
  });

  it('tells what the instance refused by the lines of the file', async () => {
    const issues = [{ row: 2, column: 'unit', reason: "there is no unit with the key 'shop-2'" }];
    replies = [problem('import-refused', 422, 'Nothing was imported.', issues)];
    expect(await push()).toEqual({
      exitCode: 2,
      out: '',
      err: `${file}, line 4, column unit: there is no unit with the key 'shop-2'.\n`,
    });
    replies = [problem('conflict', 409, 'Something else was pushed.')];
    expect((await push()).err).toBe('Something else was pushed.\n');
    replies = [problem('sign-in-required', 401, 'This key is not known here.')];
    expect((await push()).err).toBe('This key is not known here.\n');
  });

  it('does not follow where it is sent on to, and says so where nobody of ours answers', async () => {
    replies = [{ status: 302, headers: { location: 'https://elsewhere.example/' }, body: null }];
    const ended = await push();
    expect([ended.exitCode, asked.length]).toEqual([2, 1]);
    expect(ended.err).toContain('answered with status 302');
  });

  it.each([
    [['--url', 'http://throughline.example'], /not https/],
    [['--url', 'throughline'], /takes an address/],
    [['--idempotency-key', 'two words'], /without spaces/],
    [['--key-file', '/nowhere/key'], /./],
  ])('refuses %j before anything is sent', async ([option, value], words) => {
    const args = new Map([
      ['--url', url],
      ['--file', file],
      ['--key-file', join(folder, 'key')],
      [option ?? '', value ?? ''],
    ]);
    const ended = await run(['outcomes', 'push', ...[...args].flat()]);
    expect(ended.exitCode).toBe(2);
    expect(ended.err).toMatch(words);
    expect(asked).toEqual([]);
  });

  describe('with single answers', () => {
    const answersTaken = {
      ...taken,
      rows: 2,
      removed: 3,
      passedOver: 1,
      figures: { added: 1, changed: 2, removed: 0 },
      replaced: 0,
      otherSources: [{ source: 'Till', figures: 1 }],
    };
    beforeEach(() =>
      writeFile(
        file,
        'id,unit,time,metric,value,customer\nR1,shop-1,2026-03-31T21:30:00Z,nps,9,C17\n\nR2,shop-1,2026-03-31,retention,yes,\n',
      ),
    );

    it('sends them with what was said of them, and tells what became of them', async () => {
      replies = [{ status: 200, body: answersTaken }];
      const ended = await push(
        '--answers',
        '--source=Shop survey',
        '--length=quarter',
        '--counts-from=csat=4',
        '--counts-from=fcr=1',
        '--replace-figures',
      );
      expect(ended).toEqual({
        exitCode: 0,
        out: '2 rows: 1 added, 1 changed, 0 unchanged. Figures: 1 added, 2 changed, 0 removed. 3 stored answers were not in the file and end. 1 rows are of periods whose answers were deleted in time. Counted together with answers of Till.\n',
        err: '',
      });
      const [one] = asked;
      const sent = new URL(one?.url ?? '', url);
      expect(sent.pathname).toBe('/api/feeds/outcomes/answers');
      expect(Object.fromEntries(sent.searchParams)).toEqual({
        source: 'Shop survey',
        length: 'quarter',
        countsFrom: 'csat:4,fcr:1',
        replacesFigures: 'true',
        dryRun: 'false',
      });
      expect(
        one?.body
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as unknown),
      ).toEqual([
        {
          unit: 'shop-1',
          time: '2026-03-31T21:30:00Z',
          metric: 'nps',
          value: 9,
          customer: 'C17',
          id: 'R1',
        },
        {
          unit: 'shop-1',
          time: '2026-03-31',
          metric: 'retention',
          value: true,
          customer: null,
          id: 'R2',
        },
      ]);
    });

    it('tells what the instance refused by the lines of the file', async () => {
      const issues = [{ row: 2, column: 'time', reason: '2026-03-31 has not come yet' }];
      replies = [problem('import-refused', 422, 'Nothing was imported.', issues)];
      expect((await push('--answers')).err).toBe(
        `${file}, line 4, column time: 2026-03-31 has not come yet.\n`,
      );
    });

    it('refuses a bad row itself, and what is said of answers where there are none', async () => {
      await writeFile(file, 'unit,time,metric,value\nshop-1,31.03.2026,nps,9\nshop-1,x,nps,9x\n');
      const { err } = await push('--answers');
      expect(err).toContain('line 2, column time: is neither a day such as 2026-03-31');
      expect(err).toContain('line 3, column value');
      await writeFile(file, 'unit,time,metric,value\n');
      expect((await push('--answers')).err).toContain('no row below it');
      expect((await push('--answers', '--length', 'decade')).err).toContain('--length');
      expect((await push('--answers', '--counts-from', 'csat')).err).toContain('--counts-from');
      expect((await push('--source', 'Till')).err).toContain('say --answers too');
      expect(asked).toEqual([]);
    });
  });

  it('refuses a bad row and an empty key file itself', async () => {
    await writeFile(file, 'unit,period,metric,value,n\nshop-1,2026-03,nps,4x,1\n');
    expect((await push()).err).toContain('line 2, column value');
    await writeFile(join(folder, 'key'), '\n');
    expect((await push()).err).toContain('There is no key');
    expect(asked).toEqual([]);
    expect((await run(['outcomes'])).err).toContain('throughline outcomes push');
    expect((await run(['outcomes', 'pull'])).err).toContain('"pull"');
  });
});

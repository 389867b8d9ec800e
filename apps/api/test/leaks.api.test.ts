import { readFile } from 'node:fs/promises';
import { deriveBallotKey, formatCode } from '../src/ballots/ballot-keys.ts';
import { readCluster } from './setup/cluster.ts';
import {
  addWithoutEmail,
  askSheet,
  fetchSheet,
  findUnit,
  readCodes,
  waitForSheet,
} from './setup/code-sheets.ts';
import {
  answerAs,
  answerWith,
  closeWave,
  createPulse,
  fillDirectory,
  openWave,
  readLink,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

/** Words that stand nowhere else. */
const comment = 'Quokkas juggle marmalade at midnight';
const answers = { ...sameAnswer('4'), OT1: comment };

describe('after a whole journey', () => {
  let instance: TestInstance;
  let secrets: readonly string[];
  let whileOpen: ReadonlyMap<string, string>;
  let afterClose: ReadonlyMap<string, string>;
  const lines: string[] = [];

  beforeAll(async () => {
    const { stdout, stderr } = process;
    const writers = [stdout.write.bind(stdout), stderr.write.bind(stderr)] as const;
    const keep = (text: string | Uint8Array): boolean => lines.push(String(text)) > 0;
    stdout.write = keep;
    stderr.write = keep;
    try {
      await journey();
    } finally {
      [stdout.write, stderr.write] = writers;
    }
  });

  afterAll(() => instance.stop());

  async function journey(): Promise<void> {
    instance = await startInstance({
      onLog: (line) => lines.push(line),
      settings: { log_min_duration_statement: '0', log_statement: 'all' },
    });
    const admin = await setUp(instance);
    await fillDirectory(admin, [12]);
    await addWithoutEmail(admin, 'shop-1', 5);
    const wave = await openWave(admin, (await createPulse(admin, { commentQuestion: 'OT1' })).id);
    const codes = Array.from(
      { length: 12 },
      (_, i) => readLink(instance, `p1-${i + 1}@example.org`).code,
    );
    const shop = await findUnit(admin, 'shop-1');
    const sheet = (await askSheet(admin, wave.id, shop)).body;
    const onPaper = readCodes(await fetchSheet(admin, sheet)).map((code) =>
      code.replaceAll('-', ''),
    );
    expect(onPaper).toHaveLength(5);
    const waiting = (await askSheet(admin, wave.id, shop)).body;
    await waitForSheet(admin, waiting.id);
    codes.push(...onPaper);
    secrets = codes.flatMap((code) => {
      const key = deriveBallotKey(code);
      const hidden = [
        code,
        code.toLowerCase(),
        formatCode(code),
        key.toString('base64url'),
        key.toString('hex'),
      ];
      return [...hidden, Buffer.from(code).toString('hex'), key.toString('base64')];
    });
    const path = `/s/${wave.id}/nine/en`;
    for (const code of onPaper) {
      expect((await answerWith(instance, { path, code }, answers)).status).toBe(200);
    }
    for (let i = 1; i <= 12; i += 1) {
      expect((await answerAs(instance, `p1-${i}@example.org`, answers)).status).toBe(200);
    }
    expect((await answerAs(instance, 'p1-1@example.org', { ...answers, ICT1: 'x' })).status).toBe(
      422,
    );
    whileOpen = await readEverything();
    await closeWave(admin, wave.id);
    afterClose = await readEverything();
  }

  /** Every row of every table of every schema, as text; bytes as hex. */
  async function readEverything(): Promise<ReadonlyMap<string, string>> {
    const tables = await instance.superuser.query<{ name: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const contents = new Map<string, string>();
    for (const { name } of tables.rows) {
      const rows = await instance.superuser.query<{ all: string | null }>(
        `SELECT string_agg(to_jsonb(t)::text, E'\\n') AS all FROM ${name} t`,
      );
      contents.set(name, rows.rows[0]?.all ?? '');
    }
    return contents;
  }

  const tablesWith = (contents: ReadonlyMap<string, string>, words: readonly string[]): string[] =>
    [...contents]
      .filter(([, text]) => words.some((word) => text.includes(word)))
      .map(([name]) => name);
  const inHex = (text: string): string => Buffer.from(text).toString('hex');

  it('looked into every table, those of jobs and open ballots too', () => {
    const names = [...whileOpen.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        'job.job_common',
        'office.code_sheet',
        'office.session',
        'roster.delivery',
      ]),
    );
    expect(names.filter((name) => name.startsWith('ballot.draft_'))).toHaveLength(1);
    expect(tablesWith(whileOpen, ['p1-1@example.org'])).toEqual(['roster.person']);
    expect(lines.join('')).toContain('the worker is ready');
  });

  it('no table holds a code, a ballot key or a part of them, open or closed', () => {
    for (const contents of [whileOpen, afterClose])
      expect(tablesWith(contents, secrets)).toEqual([]);
  });

  it('no table holds an answer or a comment while the wave is open', () => {
    const said = [
      comment,
      inHex(comment),
      inHex('"ICT1"'),
      '\\"ICT1\\"',
      '"ICT1": "4"',
      '"ICT1":"4"',
    ];
    expect(tablesWith(whileOpen, said)).toEqual([]);
  });

  it('only the results hold comments once it is closed', () => {
    expect(tablesWith(afterClose, [comment]).sort()).toEqual([
      'result.comment',
      'result.published_comment',
    ]);
    expect(tablesWith(afterClose, [inHex(comment), '"ICT1": "4"', '\\"ICT1\\"'])).toEqual([]);
  });

  it('no job carries more than ids', async () => {
    const jobs = await instance.superuser.query<{ data: object }>(
      'SELECT DISTINCT data FROM job.job WHERE data IS NOT NULL',
    );
    expect(jobs.rows.length).toBeGreaterThan(0);
    for (const { data } of jobs.rows) {
      expect(
        Object.keys(data).filter((key) => !['waveId', 'round', 'sheetId'].includes(key)),
      ).toEqual([]);
    }
  });

  it('no log line of ours names a code, an answer, a comment or a person', () => {
    const all = lines.join('');
    for (const word of [...secrets, comment, 'example.org', 'Person 1', 'Nomail', '"ICT1"']) {
      expect([word, all.includes(word)]).toEqual([word, false]);
    }
  });

  it('the database’s own log, at its most talkative, names none of it either', async () => {
    const { logFile } = readCluster();
    // A server that others run keeps its log where we cannot read it.
    if (logFile === null) return;
    const log = await readFile(logFile, 'utf8');
    expect(log).toContain('ballot.submit($1, $2, $3)');
    for (const word of [...secrets, comment])
      expect([word, log.includes(word)]).toEqual([word, false]);
  });
});

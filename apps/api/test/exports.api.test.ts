import type {
  Effect,
  ExportFile,
  ExportKind,
  LatestStudy,
  NewExport,
  Problem,
  WaveScores,
} from '@throughline/types';
import { parse } from 'csv-parse/sync';
import {
  describeReverse,
  formatEffect,
  nameMeasure,
  placeEffect,
} from '../../web/src/features/studies/study-words.ts';
import { deleteOldExports, makeExport } from '../src/exports/make-export.ts';
import * as words from '../src/exports/study-words.ts';
import { readWorkbook } from '../src/files/xlsx/read-workbook.ts';
import type { Client } from './setup/client.ts';
import { addAccount, expectOk, setUp } from './setup/organisation.ts';
import { publishDetails } from './setup/published-details.ts';
import { importFigures } from './setup/published-waves.ts';
import { readPdf } from './setup/read-pdf.ts';
import { openStudyInstance, panel, quarters, type StudyInstance } from './setup/study-instance.ts';
import { startInstance } from './setup/test-instance.ts';

describe('a file of what is on screen', () => {
  let here: StudyInstance;
  let manager: Client;
  let waves: string[];
  let study: LatestStudy;

  beforeAll(async () => {
    here = await openStudyInstance();
    waves = await here.publish(0, quarters);
    await publishDetails(here.instance, waves);
    await importFigures(here.admin, panel);
    // Once there are figures, so that each hypothesis has an outcome.
    await here.register();
    await here.run();
    manager = (await addAccount(here.instance, here.admin, 'manager', 'shop-1')).client;
    study = await here.latest();
  });
  afterAll(() => here.end());

  const make = async (id: string): Promise<void> =>
    makeExport({ study: here.study, logger: here.instance.logger }, id);
  const ask = async (client: Client, wanted: NewExport): Promise<ExportFile> => {
    const reply = await client.post<ExportFile>('/api/exports', wanted);
    expect([reply.status, reply.text.slice(0, 300)]).toEqual([202, expect.any(String)]);
    return reply.body;
  };
  const fetchFile = async (client: Client, id: string): Promise<Buffer> => {
    const response = await fetch(`${here.instance.url}/api/exports/${id}/file`, {
      headers: { cookie: client.currentCookie ?? '' },
    });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const get = async (client: Client, wanted: NewExport): Promise<Buffer> => {
    const { id } = await ask(client, wanted);
    await make(id);
    return fetchFile(client, id);
  };
  const sheet = async (file: Buffer, name: string): Promise<string[][]> =>
    (await readWorkbook(file, name)).rows.map(({ cells }) => cells.map(String));
  const readCsv = (text: string): string[][] => parse(text, { relax_column_count: true });
  /** Time goes by for files, and not for who is signed in. */
  const pass = async (hours: number): Promise<void> => {
    here.instance.clock.advance(hours);
    await here.instance.superuser.query(
      `UPDATE office.session SET seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`,
      [here.instance.clock.now()],
    );
  };
  const effects = (): [string, Effect][] =>
    (study.result?.hypotheses ?? []).flatMap(({ id, components }) =>
      components.map((effect): [string, Effect] => [id, effect]),
    );
  const digits = (effect: Effect): string[] =>
    [effect.estimate, effect.low, effect.high, effect.low90, effect.high90].map((value) =>
      value.toFixed(2),
    );

  it('tells the estimates of all four hypotheses with the same digits as CSV, workbook and report', async () => {
    const csv = readCsv((await get(here.executive, { kind: 'csv' })).toString());
    const table = await sheet(await get(here.executive, { kind: 'xlsx' }), 'Estimates');
    const { text } = readPdf(await get(here.executive, { kind: 'pdf' }));
    expect(new Set(effects().map(([id]) => id))).toEqual(new Set(['H1', 'H2', 'H3', 'H4']));
    for (const [id, effect] of effects()) {
      const shown = digits(effect);
      const isOfIt = (row: readonly string[]): boolean =>
        row[0] === id &&
        row[2] === nameMeasure(effect.from, study.names) &&
        row[3] === nameMeasure(effect.to, study.names) &&
        row[4] === placeEffect(effect);
      expect(csv.filter(isOfIt).map((row) => row.slice(5, 10))).toEqual([shown]);
      expect(table.filter(isOfIt).map((row) => row.slice(5, 10).map(Number))).toEqual([
        shown.map(Number),
      ]);
      const [estimate, low, high, low90, high90] = shown.map((one) => one.replace('-', '−'));
      expect(text).toContain(`${estimate} (${low} to ${high}), 90 % ${low90} to ${high90}`);
    }
  });

  it('tells 50 cells of a wave, drawn by lot, with the same digits as its page', async () => {
    const waveId = waves.at(-1) ?? '';
    const { body } = await here.executive.get<WaveScores>(`/api/waves/${waveId}/scores`);
    const direct = await here.executive.get(`/api/waves/${waveId}/scores.csv`);
    const csv = (await get(here.executive, { kind: 'csv', waveId })).toString();
    expect(csv).toBe(direct.text);
    const rows = await sheet(await get(here.executive, { kind: 'xlsx', waveId }), 'Scores');
    let state = 27;
    const drawn = Array.from({ length: 50 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return body.cells[state % body.cells.length];
    });
    expect(new Set(drawn).size).toBeGreaterThan(30);
    for (const cell of drawn) {
      if (cell === undefined) throw new Error('no cell');
      const { unitName, construct, shown, low, high, n } = cell;
      const told = [unitName, '', '', construct, shown, String(low), String(high), n];
      expect(rows).toContainEqual(told);
      expect(readCsv(csv)).toContainEqual(told);
    }
    expect(rows).toHaveLength(body.cells.length + 1);
  });

  it('tells parts of units and answers outside the constructs as their CSV does, as texts where they are texts', async () => {
    const [waveId = ''] = waves;
    const file = await get(here.executive, { kind: 'xlsx', waveId });
    expect(await sheet(file, 'Breakdown')).toContainEqual([
      'Shop 2',
      'shift',
      '@night',
      'ICT',
      '41',
      '36.5',
      '45.5',
      '20',
    ]);
    const answers = await sheet(file, 'Other answers');
    const { text } = await here.executive.get(`/api/waves/${waveId}/answers.csv`);
    const marked = readCsv(text).map((row) => row.map((cell) => cell.replace(/^'/, '')));
    expect(answers).toEqual(marked);
    expect(answers).toContainEqual(['Shop 1', '=Which tools, of these?', '-B', '35', '10-14']);
  });

  it('holds the trend of the organisation and nothing of other units over time', async () => {
    const trend = await sheet(await get(here.executive, { kind: 'xlsx' }), 'Trend');
    expect(new Set(trend.slice(1).map(([unit]) => unit))).toEqual(new Set(['Example Ltd']));
    expect(trend.filter(([, construct]) => construct === 'ICT')).toHaveLength(quarters);
  });

  it('is a tagged report with the sentences of the screen and no picture made of dots', async () => {
    const report = readPdf(await get(here.executive, { kind: 'pdf' }));
    const { text, tags, alternatives } = report;
    expect(report.title).toMatch(/^Is it passed on\? Example Ltd, /);
    expect(report.pages).toBeGreaterThanOrEqual(5);
    expect(report.pictures).toBe(0);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(1 + 4);
    expect(alternatives).toHaveLength(2 * effects().length);
    const words = text.replaceAll('\n', ' ');
    for (const { headline, paragraph, reservations } of Object.values(study.texts)) {
      for (const sentence of [headline, ...paragraph, ...reservations]) {
        expect(words).toContain(sentence);
      }
    }
    expect(words.replaceAll(' ', '')).toContain(study.registration?.sha256);
    expect(words).toContain('without any one unit');
  });

  it('says of a demonstration that it is one', async () => {
    const mark = (isDemo: boolean): Promise<unknown> =>
      here.instance.superuser.query('UPDATE office.organisation SET is_demo = $1', [isDemo]);
    await mark(true);
    const report = readPdf(await get(here.executive, { kind: 'pdf' }));
    expect(report.text).toContain('Demonstration. The organisation, its people and every figure');
    expect(report.title).toContain('(demonstration)');
    const about = await sheet(await get(here.executive, { kind: 'xlsx' }), 'About');
    expect(about.map(([what]) => what)).toContain('Demonstration');
    await mark(false);
  });

  it('says things in the very words of the screen', () => {
    for (const [, effect] of effects()) {
      expect(words.formatEffect(effect)).toBe(formatEffect(effect));
      expect(words.placeEffect(effect)).toBe(placeEffect(effect));
      expect(words.nameMeasure(effect.from, study.names)).toBe(
        nameMeasure(effect.from, study.names),
      );
    }
    for (const hypothesis of study.result?.hypotheses ?? []) {
      expect(words.describeReverse(hypothesis, study.names)).toBe(
        describeReverse(hypothesis, study.names),
      );
    }
  });

  it('is made once, by a job that carries its id alone, and says how far it is', async () => {
    const asked = await ask(here.executive, { kind: 'pdf' });
    expect(asked).toMatchObject({ state: 'waiting', progress: 0, fileName: null, bytes: null });
    const jobs = await here.instance.superuser.query(
      `SELECT data FROM job.job WHERE name = 'make-export' AND data->>'exportId' = $1`,
      [asked.id],
    );
    expect(jobs.rows).toEqual([{ data: { exportId: asked.id } }]);
    const early = await here.executive.get<Problem>(`/api/exports/${asked.id}/file`);
    expect([early.status, early.body.detail]).toEqual([404, 'The file is not there yet.']);
    await make(asked.id);
    const first = await fetchFile(here.executive, asked.id);
    await make(asked.id);
    expect((await fetchFile(here.executive, asked.id)).equals(first)).toBe(true);
    const { body } = await here.executive.get<ExportFile>(`/api/exports/${asked.id}`);
    expect(body).toMatchObject({ state: 'done', progress: 1, bytes: first.length });
    expect(body.fileName).toMatch(/^throughline-\d{4}-\d\d-\d\d\.pdf$/);
    const kept = await here.instance.superuser.query(
      'SELECT content FROM office.export WHERE id = $1',
      [asked.id],
    );
    expect(kept.rows).toEqual([{ content: null }]);
  });

  it('holds for a manager what the own branch shows, and nothing of the whole', async () => {
    const waveId = waves.at(-1) ?? '';
    const file = await get(manager, { kind: 'xlsx', waveId });
    const { about } = await readWorkbook(file, 'About');
    expect(about.sheets).not.toContain('Estimates');
    const scores = await sheet(file, 'Scores');
    expect(new Set(scores.slice(1).map(([unit]) => unit))).toEqual(new Set(['Shop 1']));
    const csv = readCsv((await get(manager, { kind: 'csv', waveId })).toString());
    expect(new Set(csv.slice(1).map(([unit]) => unit))).toEqual(new Set(['Shop 1']));
    for (const wanted of [{ kind: 'pdf' }, { kind: 'pdf', waveId }, { kind: 'csv' }]) {
      expect((await manager.post('/api/exports', wanted)).status).toBe(403);
    }
  });

  it('is for whoever asked, as what they were then, and nobody else', async () => {
    const { id } = await ask(manager, { kind: 'xlsx' });
    await make(id);
    const { id: theirs } = await ask(here.admin, { kind: 'csv' });
    await make(theirs);
    const { client: colleague } = await addAccount(here.instance, here.admin, 'admin');
    for (const [other, one] of [
      [here.admin, id],
      [here.executive, id],
      [colleague, theirs],
    ] as const) {
      expect((await other.get(`/api/exports/${one}`)).status).toBe(404);
      expect((await other.get(`/api/exports/${one}/file`)).status).toBe(404);
    }
    expect((await manager.get(`/api/exports/${id}/file`)).status).toBe(200);
    const move = (key: string): Promise<unknown> =>
      here.instance.superuser.query(
        `UPDATE office.account SET unit_id = (SELECT id FROM roster.unit WHERE key = $1)
         WHERE role = 'manager'`,
        [key],
      );
    await move('shop-2');
    expect((await manager.get(`/api/exports/${id}/file`)).status).toBe(404);
    await move('shop-1');
    expect((await manager.get(`/api/exports/${id}/file`)).status).toBe(200);
  });

  it('says so when it cannot be made', async () => {
    const { id } = await ask(here.executive, { kind: 'xlsx' });
    await here.instance.superuser.query(`UPDATE office.export SET content = '{}' WHERE id = $1`, [
      id,
    ]);
    await make(id);
    expect((await here.executive.get<ExportFile>(`/api/exports/${id}`)).body.state).toBe('failed');
  });

  it('is refused for a wave that is not there, and for a kind that is none', async () => {
    const waveId = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';
    const asked: [unknown, number][] = [
      [{ kind: 'xlsx', waveId }, 404],
      [{ kind: 'docx' as ExportKind }, 400],
      [{ kind: 'xlsx', waveId: 'x' }, 400],
    ];
    for (const [wanted, status] of asked) {
      expect((await here.executive.post('/api/exports', wanted)).status).toBe(status);
    }
  });

  it('is gone after a day, and deleted', async () => {
    const { id } = await ask(here.executive, { kind: 'csv' });
    await make(id);
    await pass(23);
    expect((await here.executive.get(`/api/exports/${id}/file`)).status).toBe(200);
    await deleteOldExports(here.study, here.instance.clock.now());
    expect((await here.executive.get(`/api/exports/${id}`)).status).toBe(200);
    await pass(1);
    expect((await here.executive.get(`/api/exports/${id}`)).status).toBe(404);
    expect((await here.executive.get(`/api/exports/${id}/file`)).status).toBe(404);
    await deleteOldExports(here.study, here.instance.clock.now());
    const left = await here.instance.superuser.query('SELECT 1 FROM office.export');
    expect(left.rows).toEqual([]);
  });

  it('is asked for thirty times an hour at most, and each time is written down', async () => {
    for (let at = 0; at < 30; at += 1) await ask(here.executive, { kind: 'csv' });
    expect((await here.executive.post('/api/exports', { kind: 'csv' })).status).toBe(429);
    expect((await here.admin.get('/api/audit')).text).toContain('export-asked');
  });
});

describe('an instance without a wave', () => {
  it('says that there is nothing to export yet', async () => {
    const instance = await startInstance({ worker: false });
    const admin = await setUp(instance);
    for (const kind of ['pdf', 'xlsx', 'csv'] as const) {
      const reply = await admin.post<Problem>('/api/exports', { kind });
      expect([reply.status, reply.body.detail]).toEqual([
        409,
        expect.stringMatching(/^There is no(thing| result)/),
      ]);
    }
    await expectOk(admin.get('/api/session'));
    await instance.stop();
  });
});

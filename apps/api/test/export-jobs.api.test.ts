import type { ExportFile, ExportKind, Problem } from '@throughline/types';
import { parse } from 'csv-parse/sync';
import { deleteOldExports } from '../src/exports/make-export.ts';
import { readWorkbook } from '../src/files/xlsx/read-workbook.ts';
import { openExportInstance, readSheet, type ExportInstance } from './setup/export-instance.ts';
import { addAccount, expectOk, setUp } from './setup/organisation.ts';
import { startInstance } from './setup/test-instance.ts';

describe('an exported file', () => {
  let here: ExportInstance;

  beforeAll(async () => {
    here = await openExportInstance();
  });
  afterAll(() => here.end());

  const readCsv = (text: string): string[][] => parse(text, { relax_column_count: true });
  /** Time goes by for files, and not for who is signed in. */
  const pass = async (hours: number): Promise<void> => {
    here.instance.clock.advance(hours);
    await here.instance.superuser.query(
      `UPDATE office.session SET seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`,
      [here.instance.clock.now()],
    );
  };

  it('is made once, by a job that carries its id alone, and says how far it is', async () => {
    const asked = await here.ask(here.executive, { kind: 'pdf' });
    expect(asked).toMatchObject({ state: 'waiting', progress: 0, fileName: null, bytes: null });
    const jobs = await here.instance.superuser.query(
      `SELECT data FROM job.job WHERE name = 'make-export' AND data->>'exportId' = $1`,
      [asked.id],
    );
    expect(jobs.rows).toEqual([{ data: { exportId: asked.id } }]);
    const early = await here.executive.get<Problem>(`/api/exports/${asked.id}/file`);
    expect([early.status, early.body.detail]).toEqual([404, 'The file is not there yet.']);
    await here.make(asked.id);
    const first = await here.fetchFile(here.executive, asked.id);
    await here.make(asked.id);
    expect((await here.fetchFile(here.executive, asked.id)).equals(first)).toBe(true);
    const { body } = await here.executive.get<ExportFile>(`/api/exports/${asked.id}`);
    expect(body).toMatchObject({ state: 'done', progress: 1, bytes: first.length });
    expect(body.fileName).toMatch(/^throughline-\d{4}-\d\d-\d\d\.pdf$/);
    const kept = await here.instance.superuser.query(
      'SELECT content FROM office.export WHERE id = $1',
      [asked.id],
    );
    expect(kept.rows).toEqual([{ content: null }]);
  });

  it('holds for a here.manager what the own branch shows, and nothing of the whole', async () => {
    const waveId = here.waves.at(-1) ?? '';
    const file = await here.get(here.manager, { kind: 'xlsx', waveId });
    const { about } = await readWorkbook(file, 'About');
    expect(about.sheets).not.toContain('Estimates');
    const scores = await readSheet(file, 'Scores');
    expect(new Set(scores.slice(1).map(([unit]) => unit))).toEqual(new Set(['Shop 1']));
    const csv = readCsv((await here.get(here.manager, { kind: 'csv', waveId })).toString());
    expect(new Set(csv.slice(1).map(([unit]) => unit))).toEqual(new Set(['Shop 1']));
    for (const wanted of [
      { kind: 'pdf' },
      { kind: 'pdf', waveId },
      { kind: 'pptx' },
      { kind: 'csv' },
    ]) {
      expect((await here.manager.post('/api/exports', wanted)).status).toBe(403);
    }
  });

  it('is for whoever asked, as what they were then, and nobody else', async () => {
    const { id } = await here.ask(here.manager, { kind: 'xlsx' });
    await here.make(id);
    const { id: theirs } = await here.ask(here.admin, { kind: 'csv' });
    await here.make(theirs);
    const { client: colleague } = await addAccount(here.instance, here.admin, 'admin');
    for (const [other, one] of [
      [here.admin, id],
      [here.executive, id],
      [colleague, theirs],
    ] as const) {
      expect((await other.get(`/api/exports/${one}`)).status).toBe(404);
      expect((await other.get(`/api/exports/${one}/file`)).status).toBe(404);
    }
    expect((await here.manager.get(`/api/exports/${id}/file`)).status).toBe(200);
    const move = (key: string): Promise<unknown> =>
      here.instance.superuser.query(
        `UPDATE office.account SET unit_id = (SELECT id FROM roster.unit WHERE key = $1)
         WHERE role = 'manager'`,
        [key],
      );
    await move('shop-2');
    expect((await here.manager.get(`/api/exports/${id}/file`)).status).toBe(404);
    await move('shop-1');
    expect((await here.manager.get(`/api/exports/${id}/file`)).status).toBe(200);
  });

  it('says so when it cannot be made', async () => {
    const { id } = await here.ask(here.executive, { kind: 'xlsx' });
    await here.instance.superuser.query(`UPDATE office.export SET content = '{}' WHERE id = $1`, [
      id,
    ]);
    await here.make(id);
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
    const { id } = await here.ask(here.executive, { kind: 'csv' });
    await here.make(id);
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
    for (let at = 0; at < 30; at += 1) await here.ask(here.executive, { kind: 'csv' });
    expect((await here.executive.post('/api/exports', { kind: 'csv' })).status).toBe(429);
    expect((await here.admin.get('/api/audit')).text).toContain('export-asked');
  });
});

describe('an instance without a wave', () => {
  it('says that there is nothing to export yet', async () => {
    const instance = await startInstance({ worker: false });
    const admin = await setUp(instance);
    for (const kind of ['pdf', 'pptx', 'xlsx', 'csv'] as const) {
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

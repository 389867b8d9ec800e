import type {
  ImportResult,
  Problem,
  ServiceRelations,
  ServiceReport,
  UnitList,
  WaveScores,
} from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  addAccount,
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  readLink,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const file = (...pairs: string[]): string => `${['serving_key,served_key', ...pairs].join('\n')}\n`;

/** Shop 1 and shop 2 are asked, shop 3 is too small to be a block of its own, shop 4 serves. */
const sizes = [12, 12, 5, 12];

describe('who serves whom', () => {
  let instance: TestInstance;
  let admin: Client;
  let idOf: (key: string) => string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, sizes);
    const { units } = (await admin.get<UnitList>('/api/units')).body;
    idOf = (key) => units.find((unit) => unit.key === key)?.id ?? '';
  });

  afterAll(() => instance.stop());

  const relations = async (): Promise<string[]> =>
    (await expectOk(admin.get<ServiceRelations>('/api/service/relations'))).body.relations.map(
      ({ servingName, servedName }) => `${servingName} > ${servedName}`,
    );

  it('is brought in from a file, and the same file twice changes nothing', async () => {
    const text = file('shop-4,shop-1', 'shop-4,shop-2', 'shop-4,shop-3');
    const trial = await admin.post<ImportResult>('/api/service/import?dryRun=true', text);
    expect(trial.body).toMatchObject({ dryRun: true, rows: 3, added: 3 });
    expect(await relations()).toEqual([]);
    expect((await admin.post<ImportResult>('/api/service/import', text)).body.added).toBe(3);
    expect((await admin.post<ImportResult>('/api/service/import', text)).body.unchanged).toBe(3);
    expect(await relations()).toEqual(['Shop 4 > Shop 1', 'Shop 4 > Shop 2', 'Shop 4 > Shop 3']);
  });

  it('refuses a file whole, with row and column, and says what is wrong', async () => {
    const wrong = file('shop-1,shop-2', 'nobody,shop-1', 'company,shop-1', 'shop-1,shop-2');
    const reply = await admin.post<Problem>('/api/service/import', wrong);
    expect(reply.status).toBe(422);
    expect(reply.body.issues).toEqual([
      { row: 3, column: 'serving_key', reason: "there is no unit 'nobody'" },
      { row: 4, column: 'served_key', reason: expect.stringMatching(/cannot serve itself/) },
      { row: 5, column: 'served_key', reason: 'this pair is already in row 2' },
    ]);
    expect(await relations()).toHaveLength(3);
  });

  it('is stated and taken back one by one, never of a unit above or below', async () => {
    const pair = { servingId: idOf('shop-1'), servedId: idOf('shop-2') };
    await expectOk(admin.post('/api/service/relations', pair));
    await expectOk(admin.post('/api/service/relations', pair));
    expect(await relations()).toHaveLength(4);
    await expectOk(
      admin.send('DELETE', `/api/service/relations/${pair.servingId}/${pair.servedId}`),
    );
    expect(await relations()).toHaveLength(3);
    const own = { servingId: idOf('shop-1'), servedId: idOf('company') };
    expect((await admin.post('/api/service/relations', own)).status).toBe(400);
    const strange = { ...pair, servedId: '11111111-1111-4111-8111-111111111111' };
    expect((await admin.post('/api/service/relations', strange)).status).toBe(400);
  });

  it('asks those who are served, on a page that all of a group share', async () => {
    const executive = (await addAccount(instance, admin, 'executive')).client;
    const manager = (await addAccount(instance, admin, 'manager', 'shop-4')).client;
    const before = await expectOk(executive.get<ServiceReport>('/api/service'));
    expect(before.body).toEqual({ waves: [], matrix: null, relations: 3 });

    const wave = await openWave(admin, (await createPulse(admin)).id);
    const pageOf = (unit: number, person: number): string =>
      readLink(instance, `p${unit}-${person}@example.org`).path;
    for (const unit of [1, 2, 3, 4]) {
      const people = Array.from({ length: sizes[unit - 1] ?? 0 }, (_, i) => pageOf(unit, i + 1));
      expect(new Set(people).size).toBe(1);
      expect(people[0]).toMatch(unit === 4 ? /\/nine\/en$/ : /\/nine-s1\/en$/);
    }
    const page = await admin.get(pageOf(1, 1));
    expect(page.text).toContain('Shop 4 helps us in good time.');
    expect((await admin.get(pageOf(4, 1))).text).not.toContain('helps us in good time.');

    const serving = idOf('shop-4');
    const service = (value: string): Record<string, string> => ({
      [`SRV1@${serving}`]: value,
      [`SRV2@${serving}`]: value,
      [`SRV3@${serving}`]: value,
    });
    const answerUnit = async (
      unit: number,
      count: number,
      answers: (i: number) => Record<string, string>,
    ): Promise<void> => {
      for (let i = 1; i <= count; i += 1) {
        await expectOk(answerAs(instance, `p${unit}-${i}@example.org`, answers(i)));
      }
    };
    await answerUnit(1, 12, (i) => ({ ...sameAnswer('3'), ...service(i % 2 === 0 ? '4' : '5') }));
    await answerUnit(2, 8, (i) => ({ ...sameAnswer('3'), ...service(i % 2 === 0 ? '1' : '2') }));
    // Two of five: they can only be told together with others.
    await answerUnit(3, 2, () => ({ ...sameAnswer('3'), ...service('3') }));
    await answerUnit(4, 12, () => sameAnswer('3'));
    await closeWave(admin, wave.id);

    const { matrix, waves } = (await expectOk(executive.get<ServiceReport>('/api/service'))).body;
    expect(waves).toHaveLength(1);
    const [only] = matrix?.serving ?? [];
    expect(matrix?.serving).toHaveLength(1);
    expect(only).toMatchObject({ unitId: serving, unitName: 'Shop 4' });
    // Two people of shop 3 and eight of shop 2 make one block, which is only told in the whole.
    expect(only?.cells.map(({ unitName, shown, n }) => [unitName, shown, n])).toEqual([
      ['Shop 1', '88', '10-14'],
    ]);
    expect(only?.overall).toMatchObject({ unitName: 'Example Ltd', n: '22' });
    expect(matrix?.served.map(({ unitName }) => unitName)).toEqual(['Shop 1']);

    const csv = await executive.get('/api/service/matrix.csv');
    expect(csv.text.replaceAll('"', '').split('\r\n')).toEqual([
      'serving,served,score,low,high,n',
      expect.stringMatching(/^Shop 4,Example Ltd,57\.1,/),
      expect.stringMatching(/^Shop 4,Shop 1,88,/),
      '',
    ]);
    const path = `/api/service?waveId=${wave.id}`;
    expect((await executive.get<ServiceReport>(path)).body.matrix).toEqual(matrix);
    expect((await executive.get(`/api/service?waveId=${serving}`)).status).toBe(404);
    expect((await manager.get('/api/service')).status).toBe(403);
    expect((await executive.get('/api/service/relations')).status).toBe(403);

    // A unit that was renamed since has one name, whether it serves or is served.
    await expectOk(
      admin.send('POST', '/api/units/import', 'key,name,parent_key\nshop-1,Shop One,company\n'),
    );
    const renamed = (await expectOk(executive.get<ServiceReport>('/api/service'))).body.matrix;
    expect(renamed?.served.map(({ unitName }) => unitName)).toEqual(['Shop One']);
    expect(renamed?.serving[0]?.cells.map(({ unitName }) => unitName)).toEqual(['Shop One']);

    const scores = await expectOk(admin.get<WaveScores>(`/api/waves/${wave.id}/scores`));
    expect(scores.body.cells.filter(({ construct }) => construct.startsWith('SRV'))).toEqual([]);
    const kept = await instance.superuser.query(
      `SELECT count(*)::int AS rows FROM result.published_breakdown WHERE construct LIKE 'SRV%'`,
    );
    expect(kept.rows).toEqual([{ rows: 0 }]);
  });

  it('does not count what somebody says of a unit that their group was not asked about', async () => {
    const wave = await openWave(admin, (await createPulse(admin, { name: 'Again', k: 5 })).id);
    const serving = idOf('shop-4');
    const rating = {
      ...sameAnswer('3'),
      [`SRV1@${serving}`]: '5',
      [`SRV2@${serving}`]: '5',
      [`SRV3@${serving}`]: '5',
    };
    const { path } = readLink(instance, 'p1-1@example.org');
    const nonce = /name="nonce" value="([\w-]+)"/.exec((await admin.get(path)).text)?.[1] ?? '';
    const [, , id = '', variant = '', language = ''] = path.split('/');
    for (let i = 1; i <= 12; i += 1) {
      const { code } = readLink(instance, `p4-${i}@example.org`);
      const answers = { wave: id, variant, language, nonce, code, answers: rating };
      await expectOk(admin.post('/api/responses', answers));
    }
    await closeWave(admin, wave.id);
    const scores = await expectOk(admin.get<WaveScores>(`/api/waves/${wave.id}/scores`));
    expect(scores.body.cells.length).toBeGreaterThan(0);
    expect((await admin.get(`/api/service?waveId=${wave.id}`)).status).toBe(404);
  });
});

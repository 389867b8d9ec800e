import type {
  Culture,
  Deviants,
  Drivers,
  Trend,
  UnitHistory,
  WaveComments,
} from '@throughline/types';
import type { Client } from './setup/client.ts';
import {
  addAccount,
  answerAs,
  closeWave,
  createPulse,
  expectOk,
  openWave,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { importFigures } from './setup/published-waves.ts';
import {
  openStudyInstance,
  panel,
  quarters,
  shops,
  type StudyInstance,
} from './setup/study-instance.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const unknown = '11111111-1111-4111-8111-111111111111';

describe('the culture of units', () => {
  let instance: TestInstance;
  let admin: Client;
  let manager: Client;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await expectOk(
      admin.post(
        '/api/units/import',
        'key,name,parent_key\ncompany,Example Ltd,\nnorth,North,company\nsouth,South,company\ns1,Shop 1,north\ns2,Shop 2,north\ns3,Shop 3,south\nidle,Not asked,company\n',
      ),
    );
    const people = [1, 2, 3].flatMap((shop) =>
      Array.from(
        { length: 12 },
        (_, i) => `s${shop}-${i},s${shop}-${i}@example.org,P,s${shop},en,UTC`,
      ),
    );
    await expectOk(
      admin.post(
        '/api/people/import',
        `key,email,name,unit_key,locale,time_zone\n${people.join('\n')}\n`,
      ),
    );
    ({ client: manager } = await addAccount(instance, admin, 'manager', 'north'));
  });

  afterAll(() => instance.stop());

  const read = async (client: Client): Promise<Culture> =>
    (await expectOk(client.get<Culture>('/api/culture'))).body;

  it('is empty before the first wave closes', async () => {
    expect(await read(admin)).toEqual({ waves: [], wave: null, label: '', units: [] });
    const { body } = await expectOk(admin.get<WaveComments>('/api/culture/comments'));
    expect(body).toEqual({ waves: [], wave: null, thresholds: { commentK: 0 }, questions: [] });
    const drivers = (await expectOk(admin.get<Drivers>('/api/culture/drivers'))).body;
    expect(drivers).toMatchObject({ metric: null, drivers: [], reason: 'No outcomes are in yet.' });
  });

  describe('after a wave', () => {
    let waveId: string;

    beforeAll(async () => {
      const pulse = await createPulse(admin, { commentQuestion: 'OT1' });
      waveId = (await openWave(admin, pulse.id)).id;
      for (const shop of [1, 2, 3]) {
        for (let i = 0; i < 11; i += 1) {
          const reply = await answerAs(instance, `s${shop}-${i}@example.org`, {
            ...sameAnswer(String(shop + 1)),
            ...(shop < 3 && { OT1: `Said in shop ${shop}` }),
          });
          expect(reply.status).toBe(200);
        }
      }
      await closeWave(admin, waveId);
    });

    it('lays out the units that were asked, with the digits of every other way', async () => {
      const { units, wave, waves } = await read(admin);
      expect(waves.map(({ id }) => id)).toEqual([waveId]);
      expect(wave?.id).toBe(waveId);
      expect(units.map(({ name, depth }) => [name, depth])).toEqual([
        ['Example Ltd', 0],
        ['North', 1],
        ['Shop 1', 2],
        ['Shop 2', 2],
        ['South', 1],
        ['Shop 3', 2],
      ]);
      const shop = units.find(({ name }) => name === 'Shop 1');
      expect(shop?.participation).toEqual({ answered: '10-14', low: 80, high: 100 });
      const cell = shop?.cells.find(({ construct }) => construct === 'ICT');
      const { levels } = (
        await expectOk(admin.get<Trend>(`/api/trend?unitId=${shop?.id}&construct=ICT`))
      ).body;
      expect(levels[0]).toMatchObject({ shown: cell?.shown, low: cell?.low, high: cell?.high });
      expect(cell?.change).toBeNull();
      const history = (await expectOk(admin.get<UnitHistory>(`/api/units/${shop?.id}/history`)))
        .body;
      expect(history.unitName).toBe('Shop 1');
      expect(history.participation).toEqual(shop?.participation);
      expect(history.constructs.find(({ code }) => code === 'ICT')?.levels).toEqual(levels);
    });

    it('shows a manager one branch, with that branch at the top', async () => {
      const all = (await read(admin)).units;
      const own = (await read(manager)).units;
      expect(own.map(({ name, depth, parentId }) => [name, depth, parentId === null])).toEqual([
        ['North', 0, true],
        ['Shop 1', 1, false],
        ['Shop 2', 1, false],
      ]);
      for (const unit of own) {
        expect(unit.cells).toEqual(all.find(({ id }) => id === unit.id)?.cells);
      }
      const south = all.find(({ name }) => name === 'South')?.id ?? '';
      const [hidden, missing] = await Promise.all([
        manager.get(`/api/units/${south}/history`),
        manager.get(`/api/units/${unknown}/history`),
      ]);
      expect(hidden.status).toBe(404);
      expect({ ...(hidden.body as object), instance: '' }).toEqual({
        ...(missing.body as object),
        instance: '',
      });
      expect((await admin.get(`/api/units/${south}/history`)).status).toBe(200);
    });

    it('gives comments under the question they answer, a manager those of the branch', async () => {
      const all = (await expectOk(admin.get<WaveComments>('/api/culture/comments'))).body;
      expect(all.thresholds.commentK).toBe(10);
      expect(all.questions).toHaveLength(1);
      expect(all.questions[0]).toMatchObject({ id: 'OT1', construct: 'ICT' });
      expect(all.questions[0]?.text).toMatch(/better served by people inside/);
      const own = (await expectOk(manager.get<WaveComments>('/api/culture/comments'))).body;
      expect(new Set(own.questions[0]?.comments.map(({ unitName }) => unitName))).toEqual(
        new Set(['Shop 1', 'Shop 2']),
      );
    });

    it('refuses a wave that has not closed or is not there, and shows managers no comparison', async () => {
      expect((await admin.get(`/api/culture?waveId=${unknown}`)).status).toBe(404);
      expect((await admin.get('/api/culture?waveId=newest')).status).toBe(400);
      expect((await manager.get('/api/culture/drivers')).status).toBe(403);
      expect((await manager.get('/api/culture/deviants')).status).toBe(403);
    });
  });
});

describe('what goes with an outcome across units', () => {
  let study: StudyInstance;

  beforeAll(async () => {
    study = await openStudyInstance();
    await study.publish(0, quarters);
    await importFigures(study.admin, panel);
  });

  afterAll(() => study.end());

  it('says why it ranks nothing where a construct was never measured', async () => {
    const { body } = await expectOk(
      study.executive.get<Drivers>('/api/culture/drivers?metric=NPS'),
    );
    expect(body.metric?.code).toBe('nps');
    expect(body.drivers).toEqual([]);
    expect(body.reason).toMatch(/^It takes 20 units/);
  });

  it('sets each unit beside what is expected of it, over the last four waves and periods', async () => {
    const { body } = await expectOk(
      study.executive.get<Deviants>('/api/culture/deviants?construct=ICT'),
    );
    expect(body.waves).toHaveLength(4);
    expect(body.periods.at(-1)).toBe('2025-Q2');
    expect(body.points).toHaveLength(shops);
    for (const point of body.points) {
      expect(point.difference).toBeCloseTo(point.observed - point.expected, 9);
      expect(point.n).toBe(120 * body.periods.length);
    }
    expect(body.reason).toBeNull();
    expect(body.limits).toHaveLength(1);
    const mean = body.points.reduce((sum, { difference }) => sum + difference, 0) / shops;
    expect(Math.abs(mean)).toBeLessThan(1);
  });

  it('refuses a construct and a metric that are not there, with the sentence that says so', async () => {
    const construct = await study.executive.get('/api/culture/deviants?construct=XYZ');
    expect(construct.status).toBe(400);
    expect(construct.text).toContain("there is no construct 'XYZ'");
    const metric = await study.executive.get('/api/culture/drivers?metric=nothing');
    expect(metric.text).toContain("there are no figures for 'nothing'");
  });
});

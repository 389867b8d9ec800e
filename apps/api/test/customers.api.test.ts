import type { CustomerUnits, Customers, UnitList } from '@throughline/types';
import type { Client } from './setup/client.ts';
import { addAccount, expectOk, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const unknown = '11111111-1111-4111-8111-111111111111';
const types = ['loyal_by_heart', 'loyal_and_handy', 'kept_by_convenience', 'loosely_held'];

describe('what customers say, over time and by unit', () => {
  let instance: TestInstance;
  let admin: Client;
  let manager: Client;
  let ids: ReadonlyMap<string, string>;

  const read = async (client: Client, unit = ''): Promise<Customers> => {
    const query = unit === '' ? '' : `?unitId=${ids.get(unit)}`;
    return (await expectOk(client.get<Customers>(`/api/customers${query}`))).body;
  };
  const bringIn = (rows: readonly string[]) =>
    expectOk(
      admin.post('/api/outcomes/import', `unit,period,metric,value,n,sd\n${rows.join('\n')}\n`),
    );

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
  });

  afterAll(() => instance.stop());

  it('is empty on an empty instance', async () => {
    const body = await read(admin);
    expect(body).toMatchObject({ units: [], unit: null, series: [], loyalty: [], coverage: [] });
    const units = (await expectOk(admin.get<CustomerUnits>('/api/customers/units'))).body;
    expect(units).toEqual({ metric: null, period: null, earlier: null, units: [] });
  });

  describe('with figures', () => {
    beforeAll(async () => {
      await expectOk(
        admin.post(
          '/api/units/import',
          'key,name,parent_key\ncompany,Example Ltd,\nnorth,North,company\nsouth,South,company\ns1,Shop 1,north\ns2,Shop 2,north\ns3,Shop 3,south\n',
        ),
      );
      const { units } = (await admin.get<UnitList>('/api/units')).body;
      ids = new Map(units.map(({ key, id }) => [key, id]));
      ({ client: manager } = await addAccount(instance, admin, 'manager', 'north'));
      await bringIn([
        's1,2026-Q1,nps,20,100,',
        's2,2026-Q1,nps,40,300,',
        's3,2026-Q1,nps,90,100,',
        's1,2026-Q2,nps,30,100,',
        's2,2026-Q2,nps,10,20,',
        'north,2026-Q2,csat,80,400,',
        's1,2026-Q2,csat,10,100,',
        's1,2026-Q2,ces,5.5,,',
      ]);
    });

    it('pools the units below, each customer once, and takes a figure of the unit itself first', async () => {
      const { series } = await read(admin, 'north');
      const of = (code: string) => series.find(({ metric }) => metric.code === code);
      expect(
        of('nps')?.points.map(({ period, value, n, units }) => [period, value, n, units]),
      ).toEqual([
        ['2026-Q1', 35, 400, 2],
        ['2026-Q2', expect.closeTo(26.667, 3), 120, 2],
      ]);
      expect(of('csat')?.points).toMatchObject([{ value: 80, n: 400, units: 1 }]);
      expect(of('ces')?.points).toMatchObject([{ value: 5.5, n: null, low: null, high: null }]);
      expect(of('nps')?.change?.value).toBeCloseTo(26.667 - 35, 3);
      expect(of('csat')?.change).toBeNull();
      expect(of('nps')?.axis).toEqual({ low: -100, high: 100 });
      for (const { low, high, value } of of('nps')?.points ?? []) {
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
      }
    });

    it('says where figures are thin and where there are none', async () => {
      const { coverage, thinBelow } = await read(admin);
      expect(thinBelow).toBe(30);
      expect(coverage.find(({ metric }) => metric.code === 'nps')).toMatchObject({
        period: '2026-Q2',
        units: 3,
        covered: 2,
        customers: 120,
        unknown: 0,
        thin: [{ unitName: 'Shop 2', n: 20 }],
        missing: [{ unitName: 'Shop 3' }],
      });
      expect(coverage.find(({ metric }) => metric.code === 'ces')).toMatchObject({
        customers: null,
        unknown: 1,
      });
    });

    it('sets every unit beside its own past, by name', async () => {
      const { body } = await expectOk(admin.get<CustomerUnits>('/api/customers/units?metric=NPS'));
      expect([body.earlier, body.period]).toEqual(['2026-Q1', '2026-Q2']);
      expect(body.units.map(({ unitName }) => unitName)).toEqual(['Shop 1', 'Shop 2', 'Shop 3']);
      expect(body.units[0]?.change?.value).toBe(10);
      expect(body.units[2]).toMatchObject({ point: null, change: null });
    });

    it('splits loyalty only where all four types are in, and needs both sides for the gap', async () => {
      await bringIn([
        ...types.map((type, index) => `s1,2026-Q1,${type},${[40, 30, 20, 10][index]},50,`),
        ...types.slice(1).map((type) => `s1,2026-Q2,${type},25,50,`),
        's1,2026-Q1,eml,70,50,20',
        's1,2026-Q1,cnv,60,50,20',
        's1,2026-Q2,eml,71,50,20',
      ]);
      const { loyalty, attachment } = await read(admin, 's1');
      expect(loyalty.map(({ period }) => period)).toEqual(['2026-Q1']);
      expect(loyalty[0]?.types.map(({ type, value }) => [type, value])).toEqual([
        ['loyal_by_heart', 40],
        ['loyal_and_handy', 30],
        ['kept_by_convenience', 20],
        ['loosely_held', 10],
      ]);
      expect(attachment).toHaveLength(1);
      expect(attachment[0]).toMatchObject({ period: '2026-Q1', value: 10, n: 50 });
      expect((attachment[0]?.high ?? 0) - (attachment[0]?.low ?? 0)).toBeGreaterThan(14);
    });

    it('shows a manager the own branch, and answers alike for what is outside and what is not there', async () => {
      const own = await read(manager);
      expect(own.units.map(({ name, depth }) => [name, depth])).toEqual([
        ['North', 0],
        ['Shop 1', 1],
        ['Shop 2', 1],
      ]);
      expect(own.unit?.name).toBe('North');
      const units = (await expectOk(manager.get<CustomerUnits>('/api/customers/units?metric=nps')))
        .body;
      expect(units.units.map(({ unitName }) => unitName)).toEqual(['Shop 1', 'Shop 2']);
      const replies = await Promise.all([
        manager.get(`/api/customers?unitId=${ids.get('s3')}`),
        manager.get(`/api/customers?unitId=${unknown}`),
      ]);
      expect(replies.map(({ status }) => status)).toEqual([404, 404]);
      expect((await admin.get('/api/customers/units?metric=none')).text).toContain(
        "there are no figures for 'none'",
      );
    });
  });
});

import type {
  Metric,
  MetricList,
  OutcomeSummary,
  Problem,
  observationListSchema,
} from '@throughline/types';
import type { z } from 'zod';
import type { Client, Reply } from './setup/client.ts';
import { addAccount, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const waiting = {
  code: 'Waiting_minutes',
  name: 'Minutes waited',
  unit: 'minutes',
  low: 0,
  high: 240,
  higherIsBetter: false,
  precision: 'mean',
};

describe('metrics', () => {
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [1, 1]);
  });

  afterAll(() => instance.stop());

  const importRows = (...rows: readonly string[]): Promise<Reply<Problem>> =>
    admin.post('/api/outcomes/import', ['unit,period,metric,value,n,sd', ...rows, ''].join('\n'));
  const state = (body: object): Promise<Reply<Metric & Problem>> =>
    admin.send('PUT', '/api/outcomes/metrics', body);
  const list = async (): Promise<readonly Metric[]> =>
    (await admin.get<MetricList>('/api/outcomes/metrics')).body.metrics;

  it('of customers are known with range, direction and variance rule, retention apart from loyalty', async () => {
    const metrics = new Map((await list()).map((metric) => [metric.code, metric]));
    expect(metrics.get('complaints')).toMatchObject({
      low: 0,
      high: null,
      higherIsBetter: false,
      precision: 'rate',
      origin: 'known',
    });
    expect(metrics.get('retention')?.name).not.toBe(metrics.get('loyalty')?.name);
    const types = ['loyal_by_heart', 'loyal_and_handy', 'kept_by_convenience', 'loosely_held'];
    expect(types.map((code) => metrics.get(code)?.precision)).toEqual(types.map(() => 'share'));
  });

  it('of the organisation are stated with range and direction, which then bind every file', async () => {
    expect((await state(waiting)).body).toEqual({ ...waiting, origin: 'stated' });
    const refused = await importRows('shop-1,2026-Q1,waiting_minutes,300,50,4');
    expect(refused.body.detail).toMatch(/300 is outside the range of Minutes waited \(0 to 240\)/);
    expect((await importRows('shop-1,2026-Q1,waiting_minutes,12,50,4')).status).toBe(200);
    const { metrics } = (await admin.get<OutcomeSummary>('/api/outcomes')).body;
    expect(metrics).toEqual([
      expect.objectContaining({ code: 'Waiting_minutes', higherIsBetter: false, imprecise: 0 }),
    ]);
    const narrowed = await state({ ...waiting, high: 10 });
    expect([narrowed.status, narrowed.body.detail]).toEqual([
      409,
      expect.stringMatching(/a value of 12 is in, outside the range from 0 to 10/),
    ]);
  });

  it('that only came with a file are listed, and take their figures along when they are stated', async () => {
    await importRows('shop-1,2026-Q1,Smiles,8,50,');
    expect((await list()).at(-1)).toMatchObject({ code: 'Smiles', origin: 'unstated' });
    const stated = await state({ ...waiting, code: 'smiles', name: 'Smiles', low: 0, high: 10 });
    expect(stated.body).toMatchObject({ code: 'Smiles', origin: 'stated' });
    expect((await list()).filter(({ code }) => code.toLowerCase() === 'smiles')).toHaveLength(1);
  });

  const wrong: readonly (readonly [string, object, number, RegExp])[] = [
    ['a known code', { code: 'NPS' }, 409, /known to the product/],
    ['the code of a construct', { code: 'rel' }, 409, /names a construct/],
    ['an empty range', { low: 5, high: 5 }, 400, /above the lowest value/],
    ['a share beyond 100', { precision: 'share' }, 400, /only where values run from 0 to 100/],
    ['a name of two lines', { name: 'a\nb' }, 400, /single line/],
  ];

  it.each(wrong)('are refused with %s', async (_, change, status, reason) => {
    const reply = await state({ ...waiting, code: 'other', ...change });
    expect([reply.status, JSON.stringify(reply.body)]).toEqual([
      status,
      expect.stringMatching(reason),
    ]);
  });

  it('give every observation a standard error, or say that its precision is unknown', async () => {
    await importRows(
      'shop-1,2026-Q2,nps,0,100,',
      'shop-1,2026-Q2,complaints,8,2000,',
      'shop-1,2026-Q2,ces,5,16,2',
      'shop-2,2026-Q2,ces,5,16,',
      'shop-1,2026-Q2,csat,80,,',
    );
    const errorOf = async (metric: string): Promise<readonly (number | null)[]> => {
      const { body } = await admin.get<z.output<typeof observationListSchema>>(
        `/api/outcomes/observations?metric=${metric}&period=2026-Q2`,
      );
      return body.observations.map(({ standardError }) => standardError);
    };
    expect(await errorOf('nps')).toEqual([10]);
    expect(await errorOf('complaints')).toEqual([2]);
    expect(await errorOf('ces')).toEqual([0.5, null]);
    expect(await errorOf('csat')).toEqual([null]);
    const { metrics } = (await admin.get<OutcomeSummary>('/api/outcomes')).body;
    expect(metrics.map(({ code, imprecise }) => [code, imprecise])).toEqual([
      ['nps', 0],
      ['csat', 1],
      ['ces', 1],
      ['complaints', 0],
      ['Smiles', 1],
      ['Waiting_minutes', 0],
    ]);
  });

  it('are stated by administrators alone', async () => {
    const { client } = await addAccount(instance, admin, 'executive');
    expect((await client.send('PUT', '/api/outcomes/metrics', waiting)).status).toBe(403);
    expect((await client.get('/api/outcomes/metrics')).status).toBe(200);
  });
});

import type {
  ImportResult,
  OutcomeSummary,
  Problem,
  observationListSchema,
} from '@throughline/types';
import type { z } from 'zod';
import { Client, type Reply } from './setup/client.ts';
import { fillDirectory, setUp } from './setup/organisation.ts';
import { testRealCustomerData } from './setup/real-customer-data.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const header = 'unit,period,metric,value,n';
const file = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');

describe('importing outcomes', () => {
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [1, 1, 1]);
    expect((await importFile(file('shop-1,2026-Q1,nps,41,120'))).status).toBe(200);
  });

  afterAll(() => instance.stop());

  const importFile = (text: string, query = ''): Promise<Reply<ImportResult & Problem>> =>
    admin.post(`/api/outcomes/import${query}`, text);
  const readAll = async (): Promise<unknown> =>
    (
      await instance.superuser.query(
        `SELECT xmin::text, *, (SELECT count(*) FROM office.audit_entry) AS audited
         FROM outcome.observation ORDER BY unit_id, metric, period`,
      )
    ).rows;

  const bad: readonly (readonly [string, string, number | null, string | null, RegExp])[] = [
    [
      'a unit that does not exist',
      file('shop-9,2026-Q1,nps,1,2'),
      2,
      'unit',
      /no unit with the key 'shop-9'/,
    ],
    ['a decimal comma', file('shop-1,2026-Q1,csat,"81,5",2'), 2, 'value', /./],
    ['NaN', file('shop-1,2026-Q1,csat,NaN,2'), 2, 'value', /./],
    ['Infinity', file('shop-1,2026-Q1,revenue,Infinity,2'), 2, 'value', /./],
    ['a number too large for any', file('shop-1,2026-Q1,revenue,1e999,2'), 2, 'value', /./],
    ['a hexadecimal number', file('shop-1,2026-Q1,csat,0x10,2'), 2, 'value', /./],
    ['no value', file('shop-1,2026-Q1,csat,,2'), 2, 'value', /./],
    [
      'an NPS of 101',
      file('shop-1,2026-Q1,nps,101,2'),
      2,
      'value',
      /outside the range of Net Promoter Score \(-100 to 100\)/,
    ],
    ['a CES of 0', file('shop-1,2026-Q1,CES,0,2'), 2, 'value', /outside the range of Ease/],
    ['a satisfaction below 0', file('shop-1,2026-Q1,csat,-1,2'), 2, 'value', /outside the range/],
    ['customers below 1', file('shop-1,2026-Q1,nps,1,0'), 2, 'n', /./],
    ['half a period', file('shop-1,2026-Q5,nps,1,2'), 2, 'period', /./],
    [
      'periods of two kinds',
      file('shop-1,2026-Q1,nps,1,2', 'shop-1,2026-04,nps,1,2'),
      3,
      'period',
      /./,
    ],
    [
      'the same figure twice',
      file('shop-1,2026-Q1,csat,1,2', 'shop-1,2026-Q1,csat,1,2'),
      3,
      'unit',
      /line 2/,
    ],
    [
      'the same figure under two spellings',
      file('shop-1,2026-Q1,NPS,1,2', 'shop-1,2026-Q1,nps,1,2'),
      3,
      'metric',
      /row 2/,
    ],
    [
      'a missing column',
      'unit,period,metric,n\nshop-1,2026-Q1,nps,2\n',
      1,
      null,
      /value is missing/,
    ],
    ['a negative spread', `${header},sd\nshop-1,2026-Q1,ces,4,20,-1\n`, 2, 'sd', /./],
  ];

  it.each(bad)(
    'refuses a file with %s, and writes nothing',
    async (_, text, row, column, reason) => {
      const before = await readAll();
      const { status, body } = await importFile(text);
      expect([status, body.code]).toEqual([422, 'import-refused']);
      const found = body.issues?.find(
        (issue) => issue.row === row && (column === null || issue.column === column),
      );
      expect([body.issues, found?.reason]).toEqual([body.issues, expect.stringMatching(reason)]);
      expect(await readAll()).toEqual(before);
    },
  );

  it('refuses the right rows with the wrong ones', async () => {
    const before = await readAll();
    const { body } = await importFile(
      file('shop-1,2026-Q2,nps,1,2', 'shop-2,2026-Q2,nps,900,2', 'shop-7,2026-Q2,nps,1,2'),
    );
    expect(body.issues?.map(({ row, column }) => [row, column])).toEqual([
      [3, 'value'],
      [4, 'unit'],
    ]);
    expect(await readAll()).toEqual(before);
  });

  it('writes nothing in a dry run, the same file once, and a corrected one where it corrects', async () => {
    const text = file('shop-1,2026-Q3,nps,41,120', 'shop-2,2026-Q3,nps,-12.5,');
    const before = await readAll();
    const dry = await importFile(text, '?dryRun=true');
    expect(dry.body).toMatchObject({ dryRun: true, rows: 2, added: 2, changed: 0 });
    expect(await readAll()).toEqual(before);
    expect((await importFile(text)).body).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
    const rows = async (): Promise<unknown> =>
      (
        await instance.superuser.query(
          'SELECT xmin::text, * FROM outcome.observation ORDER BY 2, 3, 4',
        )
      ).rows;
    const first = await rows();
    expect((await importFile(text)).body).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await rows()).toEqual(first);
    const corrected = await importFile(text.replace('-12.5', '-11'));
    expect(corrected.body).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
  });

  it('reads a byte order mark, CRLF, quotes and an empty count', async () => {
    const text = '\uFEFFunit,period,metric,value,n\r\n"shop-3","2026-Q3","nps","7",""\r\n';
    expect((await importFile(text)).body).toMatchObject({ rows: 1, added: 1 });
    const stored = await instance.superuser.query(
      `SELECT o.value, o.n FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id WHERE u.key = 'shop-3'`,
    );
    expect(stored.rows).toEqual([{ value: 7, n: null }]);
  });

  it('keeps a known metric under one spelling, and any other as it is called', async () => {
    await importFile(file('shop-1,2026-Q4,CSAT,80,10', 'shop-1,2026-Q4,Smiles_per_hour,12,10'));
    const { metrics } = (await admin.get<OutcomeSummary>('/api/outcomes')).body;
    expect(metrics.map(({ code }) => code).sort()).toEqual(['Smiles_per_hour', 'csat', 'nps']);
    expect(metrics.find(({ code }) => code === 'nps')?.periods).toEqual(['2026-Q1', '2026-Q3']);
  });

  it('lists figures as people read names, the newest period first', async () => {
    const units = 'key,name,parent_key\nshop-10,Shop 10,company\n';
    expect((await admin.post('/api/units/import', units)).status).toBe(200);
    const rows = ['shop-10', 'shop-3', 'shop-1'].flatMap((unit) =>
      ['2024', '2025'].map((year) => `${unit},${year}-Q1,ease of ordering,5,30`),
    );
    expect((await importFile(file(...rows))).status).toBe(200);
    const path = '/api/outcomes/observations?metric=ease%20of%20ordering';
    const { body } = await admin.get<z.output<typeof observationListSchema>>(path);
    expect(body.observations.map(({ period, unitName }) => `${period} ${unitName}`)).toEqual(
      ['2025-Q1', '2024-Q1'].flatMap((period) =>
        ['Shop 1', 'Shop 3', 'Shop 10'].map((unit) => `${period} ${unit}`),
      ),
    );
  });
});

const realData = process.env['THROUGHLINE_REAL_DATA'];
if (realData !== undefined) testRealCustomerData(realData);

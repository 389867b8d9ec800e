import type { ImportTrial, OutcomeImport, Problem, Upload } from '@throughline/types';
import type { Client, Reply } from './setup/client.ts';
import { addAccount, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { importFile, sendFile } from './setup/upload.ts';
import { makeWorkbook } from './setup/workbook.ts';

describe('a file of outcomes', () => {
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [1, 1, 1]);
    const units =
      'key,name,parent_key\nnorth,Filiale Zürich Nord,company\nsouth,Corner,company\neast,Corner,company\n';
    expect((await admin.post('/api/units/import', units)).status).toBe(200);
  });

  beforeEach(async () => {
    await instance.superuser.query(
      'TRUNCATE outcome.observation, outcome.import, outcome.import_change, outcome.layout, outcome.upload, outcome.upload_part, outcome.single_answer, outcome.single_cell',
    );
  });

  afterAll(() => instance.stop());

  const stored = async (): Promise<string[]> =>
    (
      await instance.superuser.query<{ row: string }>(
        `SELECT concat_ws(' ', u.key, o.period, o.metric, o.value, coalesce(o.n::text, '-'),
           coalesce(o.standard_deviation::text, '-')) AS row
         FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id ORDER BY 1`,
      )
    ).rows.map(({ row }) => row);
  const tryPlan = (upload: Upload, change: object = {}): Promise<Reply<ImportTrial & Problem>> =>
    admin.post(`/api/outcomes/uploads/${upload.id}/trial`, { ...upload.plan, ...change });
  const listImports = async (): Promise<readonly OutcomeImport[]> =>
    (await admin.get<{ imports: OutcomeImport[] }>('/api/outcomes/imports')).body.imports;
  const undo = (id: string): Promise<Reply<OutcomeImport & Problem>> =>
    admin.post(`/api/outcomes/imports/${id}/undo`);

  it('as a spreadsheet in German saves it is understood without a question', async () => {
    const text =
      'Filiale;Quartal;Kennzahl;Wert;Anzahl\nfiliale zuerich nord;Q1 2026;NPS;41,5;1.200\nshop-1;Q1 2026;Net Promoter Score;-3,25;80\n';
    const { body: upload } = await sendFile(
      admin,
      Buffer.from(text.replace('zuerich', 'zürich'), 'latin1'),
    );
    expect(upload).toMatchObject({
      kind: 'csv',
      encoding: 'Windows-1252',
      delimiter: ';',
      rows: 2,
      doubts: [],
      plan: {
        columns: { unit: 0, period: 1, metric: 2, value: 3, n: 4, sd: null },
        decimal: 'comma',
      },
    });
    const trial = await tryPlan(upload);
    expect(trial.body).toMatchObject({
      added: 2,
      refused: 0,
      unitsByKey: 1,
      units: [{ text: 'filiale zürich nord', unit: { key: 'north' }, how: 'name' }],
      periods: [{ text: 'Q1 2026', period: '2026-Q1' }],
      metrics: [{ code: 'nps', rows: 2 }],
    });
    expect(await stored()).toEqual([]);
    expect(
      (await admin.post(`/api/outcomes/uploads/${upload.id}/import`, upload.plan)).status,
    ).toBe(200);
    expect(await stored()).toEqual([
      'north 2026-Q1 nps 41.5 1200 -',
      'shop-1 2026-Q1 nps -3.25 80 -',
    ]);
  });

  it('as a workbook is read with its dates, shares and a metric in its header', async () => {
    const day = (serial: number) => ({ xml: `<c s="1"><v>${serial}</v></c>` });
    const share = (value: number) => ({ xml: `<c s="2"><v>${value}</v></c>` });
    const book = makeWorkbook({
      Notes: [['nothing here']],
      Figures: [
        ['Store', 'Month', 'CSAT', 'Responses'],
        ['shop-1', day(46_112), share(0.815), 120],
        ['shop-2', day(46_112), share(0.7), 90],
      ],
    });
    const { body: upload } = await sendFile(admin, book, 'figures.xlsx');
    expect(upload).toMatchObject({
      kind: 'xlsx',
      sheets: ['Notes', 'Figures'],
      plan: { sheet: 'Figures', metric: 'csat', columns: { unit: 0, period: 1, value: 2, n: 3 } },
    });
    const done = await importFile(admin, book, { length: 'month' });
    expect(done.body).toMatchObject({ added: 2, refused: 0 });
    expect(await stored()).toEqual([
      'shop-1 2026-03 csat 81.5 120 -',
      'shop-2 2026-03 csat 70 90 -',
    ]);
  });

  it('with a row that cannot be read imports nothing, and says every reason with its row', async () => {
    const text =
      'unit,period,metric,value,n\nshop-1,2026-Q1,nps,41,10\nCorner,2026-Q1,nps,1,10\nshop 2,Q7 2026,nps,900,0\n';
    const { body: upload } = await sendFile(admin, text);
    const trial = await tryPlan(upload);
    expect(trial.body).toMatchObject({ added: 1, refused: 2, issueCount: 4 });
    expect(
      trial.body.issues.map(({ row, column, reason }) => `${row} ${column} ${reason}`),
    ).toEqual([
      '3 unit 2 units are called "Corner"; choose one of them',
      expect.stringMatching(/^4 period "Q7 2026" is not a period/),
      expect.stringMatching(/^4 n "0" is not a number of people/),
      expect.stringMatching(/^4 value 900 is outside the range of Net Promoter Score/),
    ]);
    const refused = await admin.post<Problem>(
      `/api/outcomes/uploads/${upload.id}/import`,
      upload.plan,
    );
    expect([refused.status, refused.body.code, refused.body.issues?.length]).toEqual([
      422,
      'import-refused',
      4,
    ]);
    expect([await stored(), await listImports()]).toEqual([[], []]);
  });

  it('offers likely units, takes a choice, leaves out what is not one, and remembers all of it', async () => {
    const text = 'shop,month,nps\nZurich North,2026-03,1\nCorner,2026-03,2\nTotal,2026-03,3\n';
    const { body: upload } = await sendFile(admin, text);
    const { body: first } = await tryPlan(upload);
    expect(first.refused).toBe(3);
    const likely = new Map(
      first.units.map((unit) => [unit.text, unit.likely.map(({ key }) => key)]),
    );
    expect(likely.get('Zurich North')?.[0]).toBe('north');
    expect(likely.get('Corner')).toEqual(['east', 'south']);
    const units = { 'Zurich North': 'north', Corner: 'south', Total: null };
    const chosen = await tryPlan(upload, { units });
    expect(chosen.body).toMatchObject({ added: 2, refused: 0, leftOut: 1 });
    expect((await importFile(admin, text, { units })).status).toBe(200);
    const again = await sendFile(
      admin,
      text.replace(',3\n', ',4\n').replaceAll('2026-03', '2026-04'),
    );
    expect(again.body).toMatchObject({ isRemembered: true, plan: { units }, importedBefore: null });
    expect((await tryPlan(again.body)).body).toMatchObject({ added: 2, refused: 0, leftOut: 1 });
  });

  it('twice changes nothing, and corrected shows what moved', async () => {
    const text = 'unit,period,metric,value,n\nshop-1,2026-Q1,nps,41,10\nshop-2,2026-Q1,nps,1,10\n';
    await importFile(admin, text);
    const again = await sendFile(admin, text);
    expect(again.body.importedBefore).toMatchObject({ by: 'Ada Admin' });
    expect((await tryPlan(again.body)).body).toMatchObject({ added: 0, changed: 0, same: 2 });
    const before = await instance.superuser.query('SELECT xmin::text FROM outcome.observation');
    expect((await importFile(admin, text)).body).toMatchObject({ added: 0, changed: 0, same: 2 });
    const after = await instance.superuser.query('SELECT xmin::text FROM outcome.observation');
    expect(after.rows).toEqual(before.rows);
    expect(await listImports()).toHaveLength(1);
    const corrected = await importFile(admin, text.replace('41,10', '44,11'));
    expect(corrected.body).toMatchObject({ added: 0, changed: 1, same: 1 });
    expect(corrected.body.changes).toEqual([
      {
        unit: 'Shop 1',
        period: '2026-Q1',
        metric: 'Net Promoter Score',
        before: { value: 41, n: 10, standardDeviation: null },
        after: { value: 44, n: 11, standardDeviation: null },
      },
    ]);
  });

  it('is undone to the last figure, the newest first', async () => {
    const text = 'unit,period,metric,value,n\nshop-1,2026-Q1,nps,41,10\nshop-2,2026-Q1,nps,1,10\n';
    await importFile(admin, text);
    const start = await stored();
    await importFile(admin, `${text.replace('41,10', '44,11')}shop-3,2026-Q1,nps,5,\n`);
    const [second, first] = await listImports();
    const refused = await undo(first?.id ?? '');
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      `'figures.csv' has changed 1 of its figures since. Undo that import first.`,
    ]);
    const done = await undo(second?.id ?? '');
    expect(done.body).toMatchObject({ undoneBy: 'Ada Admin', added: 1, changed: 1, same: 1 });
    expect(await stored()).toEqual(start);
    expect((await undo(second?.id ?? '')).status).toBe(409);
    expect((await undo(first?.id ?? '')).status).toBe(200);
    expect(await stored()).toEqual([]);
    expect((await sendFile(admin, text)).body.importedBefore).toBeNull();
  });

  it('is brought in by the older route as well, and undone like any other', async () => {
    const text = 'unit,period,metric,value,n\nshop-1,2026-Q1,nps,41,10\n';
    expect((await admin.post('/api/outcomes/import', text)).status).toBe(200);
    const [made] = await listImports();
    expect(made).toMatchObject({ by: 'Ada Admin', added: 1, changed: 0, same: 0 });
    expect((await undo(made?.id ?? '')).status).toBe(200);
    expect(await stored()).toEqual([]);
  });

  it('comes out as it went in, also names that look like formulas', async () => {
    const units = 'key,name,parent_key\n=cmd,Formula Street,company\n';
    expect((await admin.post('/api/units/import', units)).status).toBe(200);
    const text =
      'unit,period,metric,value,n,sd\n"=cmd",2026-Q1,nps,-41.25,10,\nshop-1,2026-Q1,ces,5.5,,1.25\n';
    expect((await importFile(admin, text)).body).toMatchObject({ added: 2 });
    const exported = await admin.get('/api/outcomes/export.csv');
    expect(exported.headers.get('content-type')).toMatch(/text\/csv/);
    expect(exported.text).toContain(`"'=cmd","2026-Q1","nps","-41.25","10",""`);
    const before = await stored();
    expect((await importFile(admin, exported.text)).body).toMatchObject({
      added: 0,
      changed: 0,
      same: 2,
    });
    expect(await stored()).toEqual(before);
  });

  it('brings fiscal quarters, dates of either order and one period for all to the calendar', async () => {
    const fiscal = 'unit,quarter,metric,value\nshop-1,FY2026 Q1,csat,80\n';
    await importFile(admin, fiscal, { fiscalYearStart: 4 });
    const dates = 'unit,date,metric,value\nshop-1,3/4/2026,ces,5\n';
    const { body: upload } = await sendFile(admin, dates);
    expect(upload.doubts).toEqual(['rows', 'dates']);
    await importFile(admin, dates, { dayComesFirst: false, length: 'month' });
    await importFile(admin, 'unit,nps\nshop-1,8\n', { period: 'March 2026' });
    expect(await stored()).toEqual([
      'shop-1 2025-Q2 csat 80 - -',
      'shop-1 2026-03 ces 5 - -',
      'shop-1 2026-03 nps 8 - -',
    ]);
  });

  const plans: readonly (readonly [string, object, RegExp])[] = [
    [
      'no column of values',
      { columns: { unit: 0, period: 1, metric: 2, value: null, n: null, sd: null } },
      /value/,
    ],
    [
      'a column that is not there',
      { columns: { unit: 0, period: 1, metric: 2, value: 40, n: null, sd: null } },
      /no such column/,
    ],
    [
      'a length finer than its periods',
      { length: 'month' },
      /is a quarter, which is longer than a month/,
    ],
    ['the other decimal mark', { decimal: 'comma' }, /is not written with a decimal comma/],
  ];

  it.each(plans)('is refused by a plan with %s', async (_, change, reason) => {
    const { body: upload } = await sendFile(
      admin,
      'unit,period,metric,value\nshop-1,2026-Q1,csat,81.5\n',
    );
    const trial = await tryPlan(upload, change);
    expect([trial.status, trial.body.refused, JSON.stringify(trial.body.issues)]).toEqual([
      200,
      1,
      expect.stringMatching(reason),
    ]);
    expect(
      (await admin.post(`/api/outcomes/uploads/${upload.id}/import`, { ...upload.plan, ...change }))
        .status,
    ).toBe(422);
    expect(await stored()).toEqual([]);
  });

  it('shows what is worth a look beside the unit’s past, and imports it all the same', async () => {
    const header = 'unit,period,metric,value,n\n';
    const quarters = ['2023', '2024'].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-Q${q}`));
    const past = quarters.map((period, at) => `shop-1,${period},csat,${70 + (at % 3)},100\n`);
    await importFile(admin, header + past.join(''));
    const { body: upload } = await sendFile(
      admin,
      `${header}shop-1,2025-Q1,csat,20,900\nshop-2,2025-Q1,csat,50,3\n`,
    );
    const trial = await tryPlan(upload);
    expect(trial.body).toMatchObject({ added: 2, refused: 0 });
    expect(trial.body.warnings).toEqual([
      {
        kind: 'outlier',
        count: 1,
        examples: [{ row: 2, text: 'Shop 1, Customer satisfaction, 2025-Q1: 20, n 900' }],
      },
      {
        kind: 'jump',
        count: 1,
        examples: [{ row: 2, text: 'Shop 1, Customer satisfaction, 2025-Q1: 20, n 900' }],
      },
      {
        kind: 'no-count',
        count: 1,
        examples: [{ row: 3, text: 'Shop 2, Customer satisfaction, 2025-Q1: 50, n 3' }],
      },
    ]);
    const shares = ['0.7', '0.8', '0.75', '0.9', '0.65'].map(
      (value, at) => `shop-3,${quarters[at]},csat,${value},\n`,
    );
    const { body: small } = await sendFile(admin, header + shares.join(''));
    expect((await tryPlan(small)).body.warnings).toEqual([
      {
        kind: 'scale',
        count: 1,
        examples: [
          {
            row: null,
            text: 'Customer satisfaction lies between 0.65 and 0.9 in every row, and its range is 0 to 100',
          },
        ],
      },
    ]);
    expect((await admin.post(`/api/outcomes/uploads/${small.id}/import`, small.plan)).status).toBe(
      200,
    );
    expect((await stored()).filter((row) => row.startsWith('shop-3'))).toHaveLength(5);
  });

  it('names the first rows of what is worth a look, in whichever units they lie', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => {
      const [shop, month] = [3 - (at % 3), 1 + Math.floor(at / 3)];
      const period = `${2023 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
      return `shop-${shop},${period},csat,50,3`;
    });
    const { body: upload } = await sendFile(
      admin,
      `unit,period,metric,value,n\n${rows.join('\n')}\n`,
    );
    const [warning] = (await tryPlan(upload)).body.warnings;
    expect([warning?.kind, warning?.count]).toEqual(['no-count', 40]);
    expect(warning?.examples.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  });

  it('is seen by the administrator who sent it, and by nobody else', async () => {
    const { body: upload } = await sendFile(
      admin,
      'unit,period,metric,value\nshop-1,2026-Q1,csat,81.5\n',
    );
    const { client: other } = await addAccount(instance, admin, 'admin');
    expect((await other.get(`/api/outcomes/uploads/${upload.id}`)).status).toBe(404);
    expect(
      (await other.post(`/api/outcomes/uploads/${upload.id}/import`, upload.plan)).status,
    ).toBe(404);
    expect((await admin.get(`/api/outcomes/uploads/${upload.id}?sheet=No`)).status).toBe(200);
  });

  it('that is no table is refused with a sentence, and leaves nothing behind', async () => {
    const refused = await sendFile(admin, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]));
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      'Nothing was imported: the file is an old or a password-protected workbook; save it as .xlsx without a password, or as CSV.',
    ]);
    const left = await instance.superuser.query('SELECT id FROM outcome.upload');
    expect(left.rows).toEqual([]);
    const csv = await admin.post<Problem>('/api/outcomes/uploads?name=a.csv', 'unit,value\na,1\n');
    expect(csv.status).toBe(400);
  });
});

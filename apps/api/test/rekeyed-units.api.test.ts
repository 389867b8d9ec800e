import type { CreatedApiKey, Problem, UnitList } from '@throughline/types';
import { expectOk } from './setup/organisation.ts';
import { openAnswersInstance, type AnswersInstance } from './setup/single-answers.ts';
import { importFile } from './setup/upload.ts';
import type { Reply } from './setup/client.ts';

describe('units that get another key', () => {
  let here: AnswersInstance;
  const header = 'key,name,parent_key,former_key\n';
  const outcomes = 'unit,period,metric,value,n\n';

  const importUnits = (rows: string, query = ''): Promise<Reply<Problem>> =>
    here.admin.post(`/api/units/import${query}`, `${header}${rows}\n`);
  const keys = async (): Promise<string[]> =>
    (await expectOk(here.admin.get<UnitList>('/api/units'))).body.units.map(
      ({ key, name, people }) => `${key} ${name} ${people}`,
    );

  beforeAll(async () => {
    here = await openAnswersInstance();
    await importFile(here.admin, `${outcomes}shop-1,2026-Q1,csat,80,100\n`);
  });
  afterAll(() => here.instance.stop());

  it('keep their people, outcomes and units below, and are added nowhere a second time', async () => {
    const rows = 'west,West,company,\nH-12,Harbour Street,west,shop-1\nH-13,Kiosk,H-12,';
    const tried = await importUnits(rows, '?dryRun=true');
    expect(tried.body).toMatchObject({ added: 2, changed: 1, unchanged: 0, absent: 3 });
    expect(await keys()).toContain('shop-1 Shop 1 1');
    await expectOk(importUnits(rows));
    const after = await keys();
    expect(after).toEqual(
      expect.arrayContaining(['H-12 Harbour Street 1', 'H-13 Kiosk 0', 'shop-2 Shop 2 1']),
    );
    expect(after).toHaveLength(6);
    expect(await here.figures()).toEqual(['H-12 2026-Q1 csat 80 100 -']);
    expect((await importUnits(rows)).body).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  });

  it('are found by the key that they had, in a file, a plain import and pushes', async () => {
    const late = await importFile(here.admin, `${outcomes}shop-1,2026-Q2,csat,82,100\n`);
    expect(late.body).toMatchObject({ added: 1, unitsByKey: 1 });
    const plain = await here.admin.post(
      '/api/outcomes/import',
      `${outcomes}shop-1,2026-Q2,csat,82,100\nH-12,2026-Q3,csat,84,100\n`,
    );
    expect(plain.body).toMatchObject({ added: 1, unchanged: 1 });
    const { body: key } = await expectOk(
      here.admin.post<CreatedApiKey>('/api/keys', { name: 'Feed', scopes: ['outcomes:write'] }),
    );
    const answer = { unit: 'shop-1', time: '2026-04-01', metric: 'nps', value: 9 };
    const pushed = await fetch(`${here.instance.url}/api/feeds/outcomes/answers`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        authorization: `Bearer ${key.secret}`,
        'idempotency-key': 'once',
      },
      body: JSON.stringify(answer),
    });
    expect(pushed.status).toBe(200);
    expect((await here.figures()).map((row) => row.split(' ').slice(0, 3).join(' '))).toEqual([
      'H-12 2026-04 nps',
      'H-12 2026-Q1 csat',
      'H-12 2026-Q2 csat',
      'H-12 2026-Q3 csat',
    ]);
  });

  it('are found by it in a file of people, who stay where they are', async () => {
    const columns = 'key,email,name,unit_key,locale,time_zone\n';
    const people = await here.instance.superuser.query<{ row: string }>(
      `SELECT concat_ws(',', p.key, p.email, p.name, u.key, p.locale, p.time_zone) AS row
       FROM roster.person p JOIN roster.unit u ON u.id = p.unit_id WHERE u.key = 'H-12'`,
    );
    const [row = ''] = people.rows.map((one) => one.row);
    const late = row.replace('H-12', 'shop-1');
    expect(late).toContain('shop-1');
    expect((await here.admin.post('/api/people/import', `${columns}${late}\n`)).body).toMatchObject(
      {
        rows: 1,
        unchanged: 1,
      },
    );
    expect(await keys()).toContain('H-12 Harbour Street 1');
  });

  it('are found by it in a file of past scores, where they say the same thing once', async () => {
    const past = 'unit,period,construct,value,n\n';
    const to = '/api/past-scores/import?source=Earlier';
    await expectOk(here.admin.post(to, `${past}shop-1,2025-Q1,ICT,60,12\n`));
    expect((await here.admin.post(to, `${past}H-12,2025-Q1,ICT,60,12\n`)).body).toMatchObject({
      added: 0,
      unchanged: 1,
    });
    const twice = await here.admin.post<Problem>(
      to,
      `${past}shop-1,2025-Q2,ICT,60,12\nH-12,2025-Q2,ICT,61,12\n`,
    );
    expect([twice.status, twice.body.issues]).toEqual([
      422,
      [{ row: 3, column: 'unit', reason: "'H-12, 2025-Q2, ICT' is already in row 2" }],
    ]);
  });

  it('say the same thing once, by whichever key', async () => {
    const refused = await here.admin.post<Problem>(
      '/api/outcomes/import',
      `${outcomes}shop-1,2026-Q4,csat,82,100\nH-12,2026-Q4,csat,84,100\n`,
    );
    expect([refused.status, refused.body.issues?.[0]]).toEqual([
      422,
      expect.objectContaining({ row: 3, reason: expect.stringContaining('stand in row 2') }),
    ]);
  });

  const bad: readonly (readonly [string, string, number, RegExp])[] = [
    ['a former key that nothing has', 'H-20,New,company,nowhere', 2, /there is no unit 'nowhere'/],
    ['a unit that is there already', 'shop-3,Shop 3,company,shop-2', 2, /are two units/],
    [
      'a unit that stands in the file',
      'shop-2,Shop 2,company,\nH-20,New,company,shop-2',
      3,
      /row 2/,
    ],
    ['one that two go on for', 'H-20,A,company,shop-2\nH-21,B,company,shop-2', 3, /row 2/],
    ['a parent by its former key', 'H-20,A,company,shop-2\nH-21,B,shop-2,', 3, /no unit 'shop-2'/],
  ];
  it.each(bad)('are refused with their row: %s', async (_, rows, row, reason) => {
    const before = await keys();
    const refused = await importUnits(rows);
    expect([refused.status, refused.body.issues?.[0]?.row]).toEqual([422, row]);
    expect(refused.body.issues?.[0]?.reason).toMatch(reason);
    expect(await keys()).toEqual(before);
  });

  it('leave a key that another unit may have then', async () => {
    await expectOk(importUnits('shop-1,Pier,company,'));
    await importFile(here.admin, `${outcomes}shop-1,2026-Q4,csat,50,10\n`);
    expect(await here.figures()).toContain('shop-1 2026-Q4 csat 50 10 -');
  });
});

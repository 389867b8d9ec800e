import type { Coverage, CreatedApiKey, Customers, Observation, Problem } from '@throughline/types';
import { expectOk } from './setup/organisation.ts';
import { openAnswersInstance, reasonsOf, type AnswersInstance } from './setup/single-answers.ts';
import { importFile, sendFile } from './setup/upload.ts';

describe('outcomes of units that are renamed, merged or closed', () => {
  let here: AnswersInstance;

  const units = (...rows: readonly string[]): Promise<unknown> =>
    expectOk(
      here.admin.post(
        '/api/units/import',
        `${['key,name,parent_key', 'company,Example Ltd,', ...rows].join('\n')}\n`,
      ),
    );
  const observations = async (): Promise<string[]> => {
    const { body } = await expectOk(
      here.admin.get<{ observations: Observation[] }>('/api/outcomes/observations?metric=csat'),
    );
    return body.observations.map(
      ({ unitKey, unitName, period, value }) => `${unitKey} ${unitName} ${period} ${value}`,
    );
  };
  const header = 'unit,period,metric,value,n\n';
  const first = `${header}shop-1,2026-Q1,csat,80,100\nshop-2,2026-Q1,csat,60,50\n`;

  beforeAll(async () => {
    here = await openAnswersInstance();
  });
  beforeEach(async () => {
    await here.empty();
    await units('shop-1,Shop 1,company', 'shop-2,Shop 2,company', 'shop-3,Shop 3,company');
    await importFile(here.admin, first);
  });
  afterAll(() => here.instance.stop());

  it('follow a unit that keeps its key, whatever it is called and wherever it stands', async () => {
    await units('west,West,company', 'shop-1,Harbour Street,west');
    await importFile(here.admin, `${header}shop-1,2026-Q2,csat,82,100\n`);
    expect((await observations()).filter((row) => row.startsWith('shop-1'))).toEqual([
      'shop-1 Harbour Street 2026-Q2 82',
      'shop-1 Harbour Street 2026-Q1 80',
    ]);
  });

  it('stay with a unit that left the directory file, are shown, counted and exported', async () => {
    await units('shop-9,Shop 9,company');
    await importFile(here.admin, `${header}shop-9,2026-Q2,csat,75,150\n`);
    expect(await observations()).toEqual([
      'shop-9 Shop 9 2026-Q2 75',
      'shop-1 Shop 1 2026-Q1 80',
      'shop-2 Shop 2 2026-Q1 60',
    ]);
    expect((await here.admin.get('/api/outcomes/export.csv')).text).toContain('"shop-2","2026-Q1"');
    const coverage = (await expectOk(here.admin.get<Coverage>('/api/coverage?metric=csat'))).body;
    expect(JSON.stringify(coverage)).toContain('Shop 2');
    const room = (await expectOk(here.admin.get<Customers>('/api/customers?metric=csat'))).body;
    expect(JSON.stringify(room)).toContain('2026-Q1');
    // What comes late for a former unit is still its own.
    const late = await importFile(here.admin, `${header}shop-2,2025-Q4,csat,61,50\n`);
    expect(late.body).toMatchObject({ added: 1 });
  });

  it('of a unit that is not there are refused with a sentence that says what to do', async () => {
    const text = `${header}Pier shop,2026-Q2,csat,70,80\n`;
    const advice = 'if it was renamed or merged';
    const trial = await here.tryFile(text);
    expect(reasonsOf(trial)).toEqual([
      `2 unit there is no unit with the key or the name "Pier shop"; ${advice}, choose the unit that goes on in its place`,
    ]);
    const plain = await here.admin.post<Problem>('/api/outcomes/import', text);
    const { body: key } = await expectOk(
      here.admin.post<CreatedApiKey>('/api/keys', { name: 'Feed', scopes: ['outcomes:write'] }),
    );
    const pushed = async (path: string, line: object): Promise<string> => {
      const reply = await fetch(`${here.instance.url}/api/feeds/${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-ndjson',
          authorization: `Bearer ${key.secret}`,
          'idempotency-key': path,
        },
        body: JSON.stringify(line),
      });
      return reply.text();
    };
    const gone = { unit: 'Pier shop', metric: 'csat' };
    for (const told of [
      plain.text,
      await pushed('outcomes', { ...gone, period: '2026-Q2', value: 70 }),
      await pushed('outcomes/answers', { ...gone, time: '2026-04-01', value: 1 }),
    ]) {
      expect(told).toContain(`'Pier shop'; ${advice}, name the unit that goes on in its place`);
    }
  });

  it('go to the unit that a person chooses in its place, in every later file of these columns too', async () => {
    const old = (quarter: string, value: number): string =>
      `${header}Pier shop,${quarter},csat,${value},80\n`;
    const choice = { 'Pier shop': 'shop-3' };
    expect((await importFile(here.admin, old('2026-Q2', 70), { units: choice })).status).toBe(200);
    const { body: next } = await sendFile(here.admin, old('2026-Q3', 72));
    expect([next.isRemembered, next.plan.units]).toEqual([true, choice]);
    expect((await importFile(here.admin, old('2026-Q3', 72))).status).toBe(200);
    expect((await observations()).slice(0, 2)).toEqual([
      'shop-3 Shop 3 2026-Q3 72',
      'shop-3 Shop 3 2026-Q2 70',
    ]);
  });

  it('of two units that one goes on for make one row of figures, which nobody guesses', async () => {
    const text = `${header}Pier shop,2026-Q2,csat,70,80\nQuay shop,2026-Q2,csat,90,20\n`;
    const choice = { units: { 'Pier shop': 'shop-3', 'Quay shop': 'shop-3' } };
    expect(reasonsOf(await here.tryFile(text, choice))).toEqual([
      '3 unit says again what row 2 says: the same unit, period and metric. "Pier shop", "Quay shop" are all Shop 3: make one row of them, or leave all but one out',
    ]);
    const left = { units: { 'Pier shop': 'shop-3', 'Quay shop': null } };
    expect((await importFile(here.admin, text, left)).body).toMatchObject({ added: 1, leftOut: 1 });
    const twice = `${header}shop-1,2026-Q3,csat,70,80\nshop-1,2026-Q3,csat,90,20\n`;
    expect(reasonsOf(await here.tryFile(twice))).toEqual([
      '3 unit says again what row 2 says: the same unit, period and metric',
    ]);
  });

  it('and single answers of both are counted together', async () => {
    const text =
      'unit,date,metric,value,response id\nPier shop,2026-04-02,nps,10,a\nQuay shop,2026-04-02,nps,0,b\n';
    const choice = { units: { 'Pier shop': 'shop-3', 'Quay shop': 'shop-3' } };
    expect((await importFile(here.admin, text, choice)).status).toBe(200);
    expect(await here.figures()).toContain('shop-3 2026-04 nps 0 2 141.421');
  });
});

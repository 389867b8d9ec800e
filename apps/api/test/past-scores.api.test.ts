import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ExploratoryStudy,
  PastImportResult,
  PastLink,
  PastSummary,
  Problem,
  RegistrationProposal,
} from '@throughline/types';
import type { Client, Reply } from './setup/client.ts';
import { createPulse, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { importFigures, nameOfQuarter, studyConstructs } from './setup/published-waves.ts';
import {
  openStudyInstance,
  panel,
  quarters,
  shops,
  type StudyInstance,
} from './setup/study-instance.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

const header = 'unit,period,construct,value,n,sd';
const file = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');

type Imported = Reply<PastImportResult & Problem>;
const importTo = (admin: Client, text: string, query = ''): Promise<Imported> =>
  admin.post(`/api/past-scores/import?source=Earlier${query}`, text);
const read = async (client: Client): Promise<PastSummary> =>
  (await expectOk(client.get<PastSummary>('/api/past-scores'))).body;

describe('importing past scores', () => {
  let instance: TestInstance;
  let admin: Client;
  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [1, 1, 1]);
  });
  afterAll(() => instance.stop());

  it('refuses a group under k, in one file whole, and leaves it out where that is asked', async () => {
    const text = file('shop-1,2025-Q1,Manager,3.9,12,', 'shop-2,2025-Q1,Manager,3.1,4,');
    const tried = await importTo(admin, text, '&dryRun=true');
    expect(tried.body).toMatchObject({ added: 1, refused: 1, k: 5 });
    expect(tried.body.refusedRows).toEqual([
      { row: 3, column: 'n', reason: '4 people are fewer than 5' },
    ]);
    const whole = await importTo(admin, text);
    expect([whole.status, whole.body.code]).toEqual([422, 'import-refused']);
    expect((await read(admin)).measures).toEqual([]);
    expect((await importTo(admin, text, '&leaveOut=true')).body).toMatchObject({ added: 1 });
    expect((await read(admin)).measures).toMatchObject([{ measure: 'Manager', scores: 1 }]);
  });

  it('takes rows without n only where the source is stated to have held a minimum of k', async () => {
    const text = file('shop-1,2025-Q2,Manager,3.9,,');
    for (const query of ['', '&statedMinimum=4']) {
      const refused = await importTo(admin, text, query);
      expect([refused.status, refused.body.issues?.[0]?.reason]).toEqual([
        422,
        expect.stringContaining('n is not given'),
      ]);
    }
    const taken = await importTo(admin, text, '&statedMinimum=5');
    expect(taken.body).toMatchObject({ added: 1, withoutN: 1 });
    expect((await read(admin)).imports[0]).toMatchObject({ source: 'Earlier', statedMinimum: 5 });
  });

  it('asks for as many people as the strictest pulse does', async () => {
    await createPulse(admin, { k: 8 });
    const text = file('shop-3,2025-Q1,Manager,3.9,7,');
    expect((await importTo(admin, text)).body.issues?.[0]?.reason).toContain('fewer than 8');
    expect(
      (await importTo(admin, file('shop-3,2025-Q1,Manager,3.9,,'), '&statedMinimum=7')).status,
    ).toBe(422);
  });

  it('keeps no score from which that of a few can be subtracted, not even over two files', async () => {
    expect((await importTo(admin, file('shop-1,2025-Q3,Voice,60,20,'))).status).toBe(200);
    const told = await importTo(admin, file('company,2025-Q3,Voice,61,23,'));
    expect(told.body.issues?.[0]?.reason).toContain('the score of 3 people');
    expect((await importTo(admin, file('company,2025-Q3,Voice,61,33,'))).status).toBe(200);
    const below = await importTo(admin, file('shop-2,2025-Q3,Voice,61,10,'));
    expect(below.body.issues?.[0]?.reason).toContain('the score of 3 people');
  });

  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['a unit that does not exist', 'shop-9,2025-Q1,Manager,3,9,', /no unit with the key 'shop-9'/],
    ['a construct outside 0 to 100', 'shop-1,2025-Q1,ICT,101,9,', /outside 0 to 100/],
    ['a decimal comma', 'shop-1,2025-Q1,Manager,"3,5",9,', /./],
    ['a name that is too long', `shop-1,2025-Q1,${'x'.repeat(91)},3,9,`, /at most|90/],
    ['no period', 'shop-1,2025-Q5,Manager,3,9,', /./],
  ];
  it.each(bad)('refuses %s', async (_, row, reason) => {
    const before = await read(admin);
    const refused = await importTo(admin, file(row), '&leaveOut=true');
    expect([refused.status, refused.body.code]).toEqual([422, 'import-refused']);
    expect(refused.body.issues?.[0]?.reason).toMatch(reason);
    expect(await read(admin)).toEqual(before);
  });

  it('changes nothing the second time, comes back as it went in, and can be taken back', async () => {
    const before = await read(admin);
    const out = (await expectOk(admin.get('/api/past-scores/culture.csv'))).text;
    const again = await importTo(admin, out, '&statedMinimum=8');
    expect(again.body).toMatchObject({ added: 0, changed: 0, absent: 0 });
    expect(await read(admin)).toEqual(before);
    for (const { id } of before.imports) {
      await expectOk(admin.send('DELETE', `/api/past-scores/imports/${id}`));
    }
    expect(await read(admin)).toMatchObject({ measures: [], imports: [] });
    expect(
      (await admin.send('DELETE', `/api/past-scores/imports/${before.imports[0]?.id}`)).status,
    ).toBe(404);
  });

  it('says what a measure stands for only where the scale holds it and nothing else stands there', async () => {
    await expectOk(
      importTo(admin, file('shop-1,2025-Q1,Manager,3,9,', 'shop-1,2025-Q1,ICT,50,9,')),
    );
    const meaning = (change: object): Promise<Reply<PastSummary & Problem>> =>
      admin.post('/api/past-scores/meanings', {
        measure: 'Manager',
        construct: 'REL',
        low: 1,
        high: 5,
        ...change,
      });
    expect((await meaning({ high: 2 })).status).toBe(400);
    expect((await meaning({ low: 5, high: 1 })).status).toBe(400);
    expect((await meaning({ construct: 'ABC' })).status).toBe(400);
    expect((await meaning({ measure: 'Nobody' })).status).toBe(404);
    const clash = await meaning({ construct: 'ICT' });
    expect([clash.status, clash.body.detail]).toEqual([409, expect.stringContaining("'shop-1'")]);
    expect((await expectOk(meaning({}))).body.measures).toContainEqual(
      expect.objectContaining({ measure: 'Manager', code: 'REL' }),
    );
    expect(
      (await importTo(admin, file('shop-1,2025-Q2,Manager,6,9,'))).body.issues?.[0],
    ).toMatchObject({ column: 'value', reason: expect.stringContaining('1 to 5') });
    expect((await expectOk(meaning({ construct: null }))).body.measures).toContainEqual(
      expect.objectContaining({ measure: 'Manager', code: 'past:Manager' }),
    );
  });
});

describe('a company with years of exports from an earlier tool', () => {
  let here: StudyInstance;
  beforeAll(async () => {
    here = await openStudyInstance();
    const rows = studyConstructs.flatMap((construct) =>
      Array.from({ length: quarters * shops }, (_, at) => {
        const [quarter, shop] = [Math.floor(at / shops), at % shops];
        // The export speaks of 1 to 5, as many do.
        const value = 1 + (panel.score(shop, quarter, construct) / 100) * 4;
        return `shop-${shop + 1},${nameOfQuarter(quarter)},Old ${construct},${value},17,${Math.sqrt(150) / 25}`;
      }),
    );
    await expectOk(importTo(here.admin, file(...rows)));
    for (const construct of studyConstructs) {
      const meaning = { measure: `Old ${construct}`, construct, low: 1, high: 5 };
      await expectOk(here.admin.post('/api/past-scores/meanings', meaning));
    }
    await importFigures(here.admin, panel);
  });
  afterAll(() => here.end());

  it('gets its answer on the first day, marked as imported and as declared afterwards', async () => {
    await here.register();
    await here.run();
    const { result, registration, confirmation } = await here.latest();
    expect(result?.panel).toMatchObject({ units: shops, periods: quarters, format: 'quarter' });
    expect(result?.panel.imported).toBe(studyConstructs.length * quarters * shops);
    const fourth = result?.hypotheses.find(({ id }) => id === 'H4');
    expect(fourth?.gate).toEqual({ passed: true, missing: [] });
    expect(fourth?.components[0]?.estimate).toBeGreaterThan(0.3);
    expect(fourth?.components[0]?.low).toBeGreaterThan(0);
    expect(registration?.isDeclaredAfterData).toBe(true);
    expect(fourth?.verdict).toMatchObject({ word: 'supported', direction: 'forward' });
    expect(fourth?.verdict.reservations.map(({ kind }) => kind)).toContain('declared-after-data');
    expect(confirmation).toMatchObject({ wavesSince: 0 });
  });

  it('counts a wave of its own before what was imported for the same time', async () => {
    await here.publish(0, 1);
    await here.run();
    const { result } = await here.latest();
    expect(result?.panel.imported).toBe(studyConstructs.length * (quarters - 1) * shops);
  });

  it('may be asked about a measure that stands for no construct', async () => {
    const rows = Array.from({ length: quarters * shops }, (_, at) => {
      const [quarter, shop] = [Math.floor(at / shops), at % shops];
      return `shop-${shop + 1},${nameOfQuarter(quarter)},Recognition,${panel.score(shop, quarter, 'ICT')},17,`;
    });
    await expectOk(importTo(here.admin, file(...rows)));
    const { pastMeasures } = (
      await expectOk(here.admin.get<RegistrationProposal>('/api/studies/registrations/proposal'))
    ).body;
    expect(pastMeasures).toEqual([
      { code: 'past:Recognition', name: 'Recognition (imported)', units: shops, periods: quarters },
    ]);
    await expectOk(
      here.admin.post('/api/studies/exploratory', {
        question: 'Does satisfaction follow recognition?',
        predictor: ['past:Recognition'],
        outcome: 'csat',
      }),
    );
    await here.run();
    const { result, texts } = (
      await here.executive.get<ExploratoryStudy>('/api/studies/exploratory')
    ).body;
    expect(result?.hypotheses[0]?.components[0]?.low).toBeGreaterThan(0);
    expect(JSON.stringify(texts)).toContain('recognition (imported)');
  });

  it('shows units of both sides with their correlation', async () => {
    const link = await expectOk(
      here.executive.get<PastLink>(
        '/api/past-scores/link?measure=Recognition&period=2023-Q1&metric=csat&outcomePeriod=2023-Q2',
      ),
    );
    expect(link.body.points).toHaveLength(shops);
    expect(link.body.correlation.r).toBeGreaterThan(0.5);
    expect(link.body.scores[0]).toMatchObject({ n: 17, source: 'Earlier' });
  });
});

// Public survey results that a clone lacks; the folder is named by the environment.
const realData = process.env['THROUGHLINE_REAL_DATA'] ?? '';
const nyc = join(realData, 'nyc-school-survey');
if (realData !== '' && existsSync(nyc)) {
  describe('the schools of a real survey', () => {
    let instance: TestInstance;
    let admin: Client;
    beforeAll(async () => {
      instance = await startInstance({ worker: false });
      admin = await setUp(instance);
    });
    afterAll(() => instance.stop());

    it('go through this door, and show what was found in them independently', async () => {
      const textOf = (name: string): string => readFileSync(join(nyc, name), 'utf8');
      const schools = textOf('units.csv').split('\n').slice(1).filter(Boolean);
      const units = schools.map((line) => {
        const [key = ''] = line.split(',');
        return `${key},School ${key},city`;
      });
      await expectOk(
        admin.post('/api/units/import', ['key,name,parent_key', 'city,City,', ...units].join('\n')),
      );
      const asked = '&statedMinimum=5&leaveOut=true';
      const results: PastImportResult[] = [];
      results.push((await expectOk(importTo(admin, textOf('culture.csv'), asked))).body);
      expect(results[0]?.rows).toBe(72_848);
      expect(results[0]?.refused).toBeGreaterThan(0);
      await expectOk(admin.post('/api/outcomes/import', textOf('outcomes.csv')));
      const { main_pairs: pairs } = JSON.parse(textOf('expected.json')) as {
        main_pairs: Record<string, string | number>[];
      };
      for (const pair of pairs) {
        const query = new URLSearchParams({
          measure: String(pair['culture']),
          period: String(pair['culture_period']),
          metric: String(pair['outcome']),
          outcomePeriod: String(pair['outcome_period']),
        });
        const { correlation } = (
          await expectOk(admin.get<PastLink>(`/api/past-scores/link?${query.toString()}`))
        ).body;
        // Schools with under five teachers are left out here, and nobody else.
        expect(correlation.n).toBeGreaterThan(Number(pair['n']) - 20);
        expect(Math.abs((correlation.r ?? 0) - Number(pair['pearson_r']))).toBeLessThan(0.01);
      }
    });
  });
}

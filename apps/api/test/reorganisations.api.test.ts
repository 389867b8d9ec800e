import type {
  AuditLog,
  Coverage,
  HypothesisPoints,
  NewReorganisation,
  Problem,
  ReorganisationList,
  UnitHistory,
  UnitLineage,
  UnitList,
} from '@throughline/types';
import { gatherStudy } from '../src/studies/gather-study.ts';
import { hashInput } from '../src/studies/hash-input.ts';
import { readStudyData } from '../src/studies/read-study-data.ts';
import type { StoredRegistration } from '../src/studies/stored-registration.ts';
import type { Client, Reply } from './setup/client.ts';
import { addAccount, expectOk } from './setup/organisation.ts';
import { importFigures } from './setup/published-waves.ts';
import {
  openStudyInstance,
  panel,
  quarters,
  shops,
  type StudyInstance,
} from './setup/study-instance.ts';

const unknown = '11111111-1111-4111-8111-111111111111';
const measures = ['ICT', 'AUT', 'csat'];

describe('reorganisations', () => {
  let here: StudyInstance;
  let ids: ReadonlyMap<string, string>;

  const id = (key: string): string => ids.get(key) ?? unknown;
  const statement = (
    happenedOn: string,
    before: readonly string[],
    after: readonly string[],
  ): NewReorganisation => ({ happenedOn, before: before.map(id), after: after.map(id) });
  const state = (...of: Parameters<typeof statement>): Promise<Reply<ReorganisationList>> =>
    here.admin.post<ReorganisationList>('/api/reorganisations', statement(...of));
  const list = async (): Promise<ReorganisationList['reorganisations']> =>
    (await expectOk(here.admin.get<ReorganisationList>('/api/reorganisations'))).body
      .reorganisations;
  const takeAllBack = async (): Promise<void> => {
    for (const one of await list()) {
      await expectOk(here.admin.send('DELETE', `/api/reorganisations/${one.id}`));
    }
  };
  const gather = async () => {
    const { rows } = await here.study.query<StoredRegistration>(
      `SELECT id, version, canonical, sha256, registered_at AS "registeredAt" FROM study.registration`,
    );
    const input = gatherStudy(await readStudyData(here.study, measures), rows);
    if (input === null) throw new Error('Nothing is registered.');
    const scores = input.scores.filter(({ construct }) => construct === 'ICT');
    const figures = input.figures.filter(({ metric }) => metric === 'csat');
    return { input, scores, figures, hash: hashInput(input, rows).toString('hex') };
  };
  const lineageOf = async (key: string, client: Client = here.admin): Promise<UnitLineage> =>
    (await expectOk(client.get<UnitLineage>(`/api/units/${id(key)}/lineage`))).body;
  /** Takes away what a unit had before it began. */
  const forgetBefore = async (key: string, number: number): Promise<void> => {
    await here.instance.superuser.query(
      `DELETE FROM result.published_cell WHERE unit = $1
       AND wave IN (SELECT id FROM roster.wave WHERE number < $2)`,
      [id(key), number],
    );
  };
  const score = (shop: number, quarter: number): number =>
    Math.round(panel.score(shop - 1, quarter, 'ICT'));

  beforeAll(async () => {
    here = await openStudyInstance();
    await here.register();
    await here.publish(0, quarters);
    await importFigures(here.admin, panel);
    const { units } = (await expectOk(here.admin.get<UnitList>('/api/units'))).body;
    ids = new Map(units.map((unit) => [unit.key, unit.id]));
  });
  beforeEach(takeAllBack);
  afterAll(() => here.end());

  it('are stated, listed newest first with who stated them, and taken back, all in the log', async () => {
    expect((await state('2024-04-01', ['shop-1', 'shop-2'], ['shop-3'])).status).toBe(201);
    await expectOk(state('2024-07-01', ['shop-4'], ['shop-4', 'shop-5']));
    const stated = await list();
    expect(stated.map(({ happenedOn }) => happenedOn)).toEqual(['2024-07-01', '2024-04-01']);
    expect(stated[1]).toMatchObject({
      before: [{ name: 'Shop 1' }, { name: 'Shop 2' }],
      after: [{ name: 'Shop 3' }],
      statedBy: 'Ada Admin',
    });
    await takeAllBack();
    expect(await list()).toEqual([]);
    const { entries } = (await expectOk(here.admin.get<AuditLog>('/api/audit'))).body;
    expect(entries.slice(0, 4).map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'reorganisation-taken-back Shop 1 and Shop 2 → Shop 3, 2024-04-01',
      'reorganisation-taken-back Shop 4 → Shop 4 and Shop 5, 2024-07-01',
      'reorganisation-stated Shop 4 → Shop 4 and Shop 5, 2024-07-01',
      'reorganisation-stated Shop 1 and Shop 2 → Shop 3, 2024-04-01',
    ]);
    const gone = await here.admin.send('DELETE', `/api/reorganisations/${unknown}`);
    expect(gone.status).toBe(404);
  });

  it('make one unit of a study of those that were merged, and nothing else of the study', async () => {
    const before = await gather();
    await expectOk(state('2024-04-01', ['shop-1', 'shop-2'], ['shop-3']));
    const after = await gather();
    const unitsOf = (rows: readonly { readonly unit: string }[]): Set<string> =>
      new Set(rows.map(({ unit }) => unit));
    expect([...unitsOf(before.scores)].filter((key) => !unitsOf(after.scores).has(key))).toEqual([
      'shop-1',
      'shop-2',
    ]);
    expect(after.scores.filter(({ unit }) => unit !== 'shop-3')).toEqual(
      before.scores.filter(({ unit }) => !/^shop-[123]$/.test(unit)),
    );
    const own = after.scores.filter(({ unit }) => unit === 'shop-3');
    expect(own).toHaveLength(quarters);
    for (const [quarter, { value, n }] of own.entries()) {
      const together = (score(1, quarter) + score(2, quarter)) / 2;
      expect([value, n]).toEqual(quarter < 5 ? [together, 34] : [score(3, quarter), 17]);
    }
    const figures = after.figures.filter(({ unit }) => unit === 'shop-3');
    expect(figures.map(({ n }) => n)).toEqual([
      ...Array<number>(5).fill(240),
      ...Array<number>(5).fill(120),
    ]);
    expect(after.hash).not.toBe(before.hash);
    await takeAllBack();
    expect((await gather()).hash).toBe(before.hash);
  });

  it('are one point of a hypothesis and one row of the coverage, by the names of today', async () => {
    await expectOk(state('2024-04-01', ['shop-3'], ['shop-1', 'shop-2']));
    const { paths } = (
      await expectOk(
        here.executive.get<HypothesisPoints>('/api/studies/latest/hypotheses/H4/points'),
      )
    ).body;
    const names = paths[0]?.between.points.map(({ unitName }) => unitName) ?? [];
    expect(names).toHaveLength(shops - 2);
    expect(names).toContain('Shop 1 and Shop 2');
    const coverage = (await expectOk(here.executive.get<Coverage>('/api/coverage?metric=csat')))
      .body;
    expect(coverage.units.map(({ name }) => name)).toEqual([
      'Shop 1 and Shop 2',
      ...Array.from({ length: shops - 3 }, (_, i) => `Shop ${i + 4}`),
    ]);
    expect(coverage.units[0]?.cells.every((cell) => cell === 'both')).toBe(true);
  });

  it('are told on the pages of their units, with the past of what they came of', async () => {
    await expectOk(state('2024-04-01', ['shop-1', 'shop-2'], ['shop-3']));
    await forgetBefore('shop-3', 6);
    const merged = await lineageOf('shop-3');
    expect(merged.reorganisations).toEqual([
      {
        happenedOn: '2024-04-01',
        before: [
          { id: id('shop-1'), name: 'Shop 1' },
          { id: id('shop-2'), name: 'Shop 2' },
        ],
        after: [{ id: id('shop-3'), name: 'Shop 3' }],
      },
    ]);
    const past = merged.past.find(({ code }) => code === 'ICT')?.levels ?? [];
    expect(past.map(({ waveNumber }) => waveNumber)).toEqual([1, 2, 3, 4, 5]);
    expect(past[0]).toMatchObject({
      unitName: 'Shop 1 and Shop 2',
      score: (score(1, 0) + score(2, 0)) / 2,
      n: '30-38',
      change: null,
      isOfWhole: false,
    });
    const half = ((past[0]?.high ?? 0) - (past[0]?.low ?? 0)) / 2;
    expect(half).toBeCloseTo(Math.hypot(2.5, 2.5), 1);
    const history = (
      await expectOk(here.admin.get<UnitHistory>(`/api/units/${id('shop-3')}/history`))
    ).body.constructs.find(({ code }) => code === 'ICT')?.levels;
    expect(history?.map(({ waveNumber }) => waveNumber)).toEqual([6, 7, 8, 9, 10]);
    expect(history?.[0]?.change).toBeNull();
    const ended = await lineageOf('shop-1');
    expect([ended.reorganisations.length, ended.past]).toEqual([1, []]);
    expect(await lineageOf('shop-9')).toEqual({ reorganisations: [], past: [] });
  });

  it('are told to a manager only where all their units may be seen', async () => {
    await expectOk(state('2024-04-01', ['shop-7', 'shop-8'], ['shop-6']));
    await forgetBefore('shop-6', 6);
    const { client: manager } = await addAccount(here.instance, here.admin, 'manager', 'shop-6');
    expect(await lineageOf('shop-6', manager)).toEqual({ reorganisations: [], past: [] });
    expect((await lineageOf('shop-6', here.executive)).past).not.toEqual([]);
    const [hidden, missing] = await Promise.all(
      [id('shop-7'), unknown].map((unit) => manager.get(`/api/units/${unit}/lineage`)),
    );
    expect([hidden?.status, missing?.status]).toEqual([404, 404]);
    expect({ ...(hidden?.body as object), instance: '' }).toEqual({
      ...(missing?.body as object),
      instance: '',
    });
    for (const client of [manager, here.executive]) {
      expect((await client.get('/api/reorganisations')).status).toBe(403);
      const tried = statement('2024-04-01', ['shop-1'], ['shop-2']);
      expect((await client.post('/api/reorganisations', tried)).status).toBe(403);
      expect((await client.send('DELETE', `/api/reorganisations/${unknown}`)).status).toBe(403);
    }
  });

  type Case = readonly [string, Parameters<typeof statement>, number, RegExp];
  const refused: readonly Case[] = [
    [
      'a unit that is not there',
      ['2024-05-01', ['nowhere'], ['shop-9']],
      400,
      /^before: there is no such unit$/,
    ],
    [
      'a day to come',
      ['2099-01-01', ['shop-8'], ['shop-9']],
      400,
      /^happenedOn: is a day to come$/,
    ],
    ['a day that is none', ['2024-02-30', ['shop-8'], ['shop-9']], 400, /happenedOn/],
    ['no unit', ['2024-05-01', [], ['shop-9']], 400, /before: choose at least one unit/],
    [
      'the same units',
      ['2024-05-01', ['shop-8', 'shop-9'], ['shop-9', 'shop-8']],
      400,
      /after: are the same units as before/,
    ],
    ['a unit twice', ['2024-05-01', ['shop-8', 'shop-8'], ['shop-9']], 400, /names a unit twice/],
    ['what was stated', ['2024-04-01', ['shop-2', 'shop-1'], ['shop-3']], 409, /stated already/],
    [
      'a second end',
      ['2024-05-01', ['shop-1'], ['shop-9']],
      409,
      /“Shop 1” would end twice, on 1 April 2024 and on 1 May 2024/,
    ],
    [
      'a second beginning',
      ['2024-05-01', ['shop-8'], ['shop-3']],
      409,
      /“Shop 3” would begin twice/,
    ],
    [
      'what is after the end',
      ['2024-05-01', ['shop-1', 'shop-8'], ['shop-1']],
      409,
      /“Shop 1” ended on 1 April 2024 and cannot take part in what happened on 1 May 2024/,
    ],
    [
      'what is before the beginning',
      ['2024-03-01', ['shop-3'], ['shop-9']],
      409,
      /“Shop 3” began on 1 April 2024 and cannot take part in what happened on 1 March 2024/,
    ],
    [
      'a unit above another',
      ['2024-05-01', ['company', 'shop-8'], ['shop-9']],
      409,
      /What “Example Ltd” is shown with includes “Shop [89]” already/,
    ],
  ];
  it.each(refused)('are refused with a sentence: %s', async (_, tried, status, detail) => {
    await expectOk(state('2024-04-01', ['shop-1', 'shop-2'], ['shop-3']));
    const reply = await here.admin.post<Problem>('/api/reorganisations', statement(...tried));
    expect([reply.status, reply.body.detail]).toEqual([status, expect.stringMatching(detail)]);
    expect(await list()).toHaveLength(1);
  });
});

import type { HypothesisPoints, LatestStudy, Problem } from '@throughline/types';
import { addAccount, expectOk } from './setup/organisation.ts';
import { importFigures } from './setup/published-waves.ts';
import {
  openStudyInstance,
  panel,
  quarters,
  shops,
  type StudyInstance,
} from './setup/study-instance.ts';

describe('the points behind a hypothesis', () => {
  let here: StudyInstance;
  const read = async (id: string): Promise<HypothesisPoints['paths']> =>
    (
      await expectOk(
        here.executive.get<HypothesisPoints>(`/api/studies/latest/hypotheses/${id}/points`),
      )
    ).body.paths;

  beforeAll(async () => {
    here = await openStudyInstance();
    await here.register();
  });
  afterAll(() => here.end());

  it('are none before anything is published', async () => {
    expect(await read('H1')).toMatchObject([{ between: { points: [], line: null } }]);
  });

  it('are the units and periods of the run on the same figures, by the names of units', async () => {
    await here.publish(0, quarters);
    await importFigures(here.admin, panel, []);
    await here.run();
    const { result } = (await expectOk(here.executive.get<LatestStudy>('/api/studies/latest')))
      .body;
    const fourth = result?.hypotheses.find(({ id }) => id === 'H4');
    const [path, ...others] = await read('H4');
    expect(others).toEqual([]);
    expect(path).toMatchObject({ from: fourth?.predictor, to: fourth?.outcome, lag: 1 });
    expect(path?.between.points).toHaveLength(shops);
    expect(path?.within.points).toHaveLength(fourth?.correlation.within.n ?? 0);
    const names = new Set(path?.between.points.map(({ unitName }) => unitName));
    expect(names.size).toBe(shops);
    for (const name of names) expect(name).toMatch(/^Shop /);
    expect(path?.within.points.every(({ period }) => /^\d{4}-Q[1-4]$/.test(period ?? ''))).toBe(
      true,
    );
  });

  it('are told to nobody who sees only a branch, and not for what is no hypothesis', async () => {
    const { client: manager } = await addAccount(here.instance, here.admin, 'manager', 'shop-1');
    expect((await manager.get('/api/studies/latest/hypotheses/H1/points')).status).toBe(403);
    const unknown = await here.executive.get<Problem>('/api/studies/latest/hypotheses/H9/points');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'not-found']);
    const odd = await here.executive.get<Problem>('/api/studies/latest/hypotheses/all/points');
    expect(odd.status).toBe(400);
  });
});

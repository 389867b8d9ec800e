import {
  importancePlan,
  mediationPlan,
  necessaryCondition,
  necessaryConditionPlan,
  runPlan,
  runPlanInWorkers,
  unitBlockPlan,
  UndefinedResult,
  randomStream,
  withinSlopeBootstrap,
  withinSlopePlan,
} from '../../src/index.ts';

/** A panel of 15 units and 10 periods in which x moves y inside units. */
function madePanel(): { x: number[]; y: number[]; m: number[]; unit: string[]; time: number[] } {
  const { nextUniform } = randomStream(42);
  const cells = Array.from({ length: 150 }, (_, i) => ({ unit: Math.floor(i / 10), time: i % 10 }));
  const x = cells.map(({ unit }) => unit + nextUniform());
  const m = x.map((value) => 0.7 * value + nextUniform());
  const y = m.map((value) => 0.5 * value + nextUniform());
  return {
    x,
    m,
    y,
    unit: cells.map(({ unit }) => `U${unit}`),
    time: cells.map(({ time }) => time),
  };
}

const { x, m, y, unit, time } = madePanel();
const drivers = {
  y,
  x: [
    { name: 'x', values: x },
    { name: 'm', values: m },
  ],
};
const slope = { x, y, unit, seed: 7, repetitions: 1000 };

describe('resampling', () => {
  it('gives the same digits for the same seed, others for another', () => {
    const [first, again] = [withinSlopeBootstrap(slope), withinSlopeBootstrap(slope)];
    expect(again).toEqual(first);
    const other = withinSlopeBootstrap({ ...slope, seed: 8 });
    expect(other.bootstrap.percentile.low).not.toBe(first.bootstrap.percentile.low);
    expect(other.slope).toBe(first.slope);
  });

  it('gives in worker threads what it gives in one, to the last digit', async () => {
    const plans = [
      withinSlopePlan(slope),
      mediationPlan({ x, m, y, cluster: unit, bootstrap: { seed: 3, repetitions: 600 } }),
      unitBlockPlan({ x, y, unit, time, lag: 1, isTwoWay: true, seed: 5, repetitions: 450 }),
      necessaryConditionPlan(x, y, { seed: 2, permutations: 500 }),
      importancePlan({ ...drivers, cluster: unit, seed: 4, repetitions: 450 }),
    ];
    for (const plan of plans) {
      const single: unknown = runPlan<unknown>(plan);
      const several: unknown = await runPlanInWorkers<unknown>(plan, { workers: 2 });
      expect(several).toEqual(single);
    }
  }, 60_000);

  it('reports progress up to the end', () => {
    const seen: number[] = [];
    withinSlopeBootstrap(slope, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([200, 400, 600, 800, 1000]);
  });

  it('can be cancelled, in this thread and in others', async () => {
    const plan = withinSlopePlan(slope);
    let asked = 0;
    const shouldStop = (): boolean => (asked += 1) > 1;
    expect(() => runPlan(plan, { shouldStop })).toThrow(UndefinedResult);
    asked = 0;
    await expect(runPlanInWorkers(plan, { shouldStop, workers: 1 })).rejects.toMatchObject({
      reason: 'cancelled',
    });
  }, 60_000);

  it('stops before the first draw if it is to stop then', () => {
    const few = withinSlopePlan({ ...slope, repetitions: 50 });
    expect(() => runPlan(few, { shouldStop: () => true })).toThrow(UndefinedResult);
  });

  it('hands on what the listener to its progress throws, from other threads too', async () => {
    const onProgress = (): void => {
      throw new Error('the listener failed');
    };
    const plan = withinSlopePlan(slope);
    expect(() => runPlan(plan, { onProgress })).toThrow('the listener failed');
    await expect(runPlanInWorkers(plan, { onProgress, workers: 2 })).rejects.toThrow(
      'the listener failed',
    );
  }, 60_000);

  it('permutes the ceiling by given pairings, and by seeded ones with progress', () => {
    const [rising, falling] = [
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ];
    const ys = [1, 2, 3, 4];
    const given = necessaryCondition(rising, ys, {
      indices: [
        [0, 1, 2, 3],
        [3, 2, 1, 0],
      ],
    });
    expect(given).toMatchObject({ effectSize: 6 / 9, p: 2 / 3 });
    expect(necessaryCondition(falling, ys).effectSize).toBe(0);
    const seen: number[] = [];
    necessaryCondition(x, y, { permutations: 400 }, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([200, 400]);
    expect(() => necessaryCondition(x, y, { permutations: 2.5 })).toThrow(RangeError);
  });

  it('states Monte Carlo errors that shrink with the number of draws', () => {
    const few = withinSlopeBootstrap({ ...slope, repetitions: 400 }).bootstrap;
    const many = withinSlopeBootstrap({ ...slope, repetitions: 6400 }).bootstrap;
    expect(many.meanError).toBeLessThan(few.meanError / 3);
    expect(few.percentile.lowError).toBeGreaterThan(many.percentile.lowError);
  });

  it('never gives a permutation p of 0', () => {
    const result = runPlan(unitBlockPlan({ x, y, unit, time, seed: 1, repetitions: 99 }));
    expect(result.p).toBeGreaterThanOrEqual(0.01);
    expect(result.permutations).toBe(99);
  });

  it('refuses indices outside the data', () => {
    expect(() => withinSlopePlan({ x, y, unit, indices: [new Int32Array(15).fill(15)] })).toThrow(
      'outside',
    );
    expect(() => withinSlopePlan({ x, y, unit, indices: [[0, 1]] })).toThrow('15 indices');
  });
});

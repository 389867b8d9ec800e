import { pearson } from '@throughline/stats';
import type { HypothesisPath, PathLevel } from '@throughline/types';
import { runStudy } from '../../src/study/run-study.ts';
import { scatterPaths } from '../../src/study/scatter-paths.ts';
import type { StudyInput } from '../../src/study/study-input.ts';
import { readPanel } from './reference-panel.ts';

const forward = { ...readPanel('forward'), permutations: 19 };

function scatter(id: string, input: StudyInput = forward): HypothesisPath[] {
  const hypothesis = input.registration.hypotheses.find((one) => one.id === id);
  if (hypothesis === undefined) throw new Error(`there is no ${id}`);
  return scatterPaths(input, hypothesis);
}

function sides({ points }: PathLevel): [number[], number[]] {
  return [points.map(({ from }) => from.value), points.map(({ to }) => to.value)];
}

it('shows the points of which the study tells the correlations', () => {
  const result = runStudy(forward);
  for (const id of ['H1', 'H4']) {
    const [path, ...others] = scatter(id);
    if (path === undefined) throw new Error('no path');
    expect(others).toEqual([]);
    const { correlation } = result.hypotheses.find((one) => one.id === id) ?? {};
    const [x, y] = sides(path.between);
    expect(x).toHaveLength(correlation?.between.n ?? 0);
    expect(pearson(x, y).r).toBeCloseTo(correlation?.between.r ?? Number.NaN, 9);
    const [dx, dy] = sides(path.within);
    expect(dx).toHaveLength(correlation?.within.n ?? 0);
    expect(pearson(dx, dy).r).toBeCloseTo(correlation?.within.r ?? Number.NaN, 9);
  }
});

it('draws the line of least squares, through the origin for departures from own means', () => {
  const [path] = scatter('H1');
  const { within, between } = path ?? {};
  expect(within?.line?.intercept).toBeCloseTo(0, 9);
  for (const level of [within, between]) {
    const line = level?.line;
    const rest = level?.points.map(
      ({ from, to }) => to.value - (line?.intercept ?? 0) - (line?.slope ?? 0) * from.value,
    );
    // What the line leaves over has nothing to do with the first side.
    const along = level?.points.reduce(
      (sum, { from }, i) => sum + from.value * (rest?.[i] ?? 0),
      0,
    );
    expect(along).toBeCloseTo(0, 5);
  }
});

it('shows each leg of a chain, and intervals that hold their value', () => {
  const legs = scatter('H2');
  expect(legs).toHaveLength(2);
  expect(legs[0]?.to).toBe(legs[1]?.from);
  for (const { between, within, lag } of legs) {
    expect(lag).toBe(forward.registration.lag);
    for (const { from } of [...between.points, ...within.points]) {
      expect(from.low).toBeLessThan(from.value);
      expect(from.high).toBeGreaterThan(from.value);
    }
    expect(new Set(within.points.map(({ unitName }) => unitName)).size).toBe(between.points.length);
  }
});

it('has narrower intervals for means than for single periods', () => {
  const width = ({ points }: PathLevel): number =>
    points.reduce((sum, { from }) => sum + (from.high ?? 0) - (from.low ?? 0), 0) / points.length;
  for (const { between, within } of scatter('H3')) {
    expect(width(between)).toBeLessThan(width(within) / 2);
  }
});

it('has no points of what was not measured, and no line through too few', () => {
  expect(scatter('H1', { ...forward, figures: [] })).toMatchObject([
    { between: { points: [], line: null }, within: { points: [], line: null } },
  ]);
  const [unit] = forward.scores.map((one) => one.unit);
  const alone = {
    ...forward,
    scores: forward.scores.filter((one) => one.unit === unit),
    figures: forward.figures.filter((one) => one.unit === unit),
  };
  expect(scatter('H1', alone)[0]?.between).toMatchObject({ points: [{}], line: null });
});

import {
  cronbachAlpha,
  describe,
  equivalenceOfCorrelation,
  intraclassCorrelation,
  kendall,
  linearRegression,
  mixedModel,
  netPromoterScore,
  pearson,
  proportion,
  spearman,
} from '../src/index.ts';
import { covers, rejects } from './calibration-cell.ts';
import type { CalibrationCell } from './calibration-cell.ts';
import { correlatedPair, normal, normals } from './simulate.ts';

const UNITS = [10, 20, 40, 120];
const RESPONDENTS = [5, 10, 20];

/** Statistics of plain samples, at the numbers of units and respondents the product meets. */
export const sampleCells: readonly CalibrationCell[] = [
  ...UNITS.flatMap((n): CalibrationCell[] => [
    covers('t interval of a mean', `n ${n}`, (stream) => {
      const { low, high } = describe(normals(stream, n));
      return [low, 0, high];
    }),
    covers('Pearson, Fisher interval at 0.3', `n ${n}`, (stream) => {
      const { xs, ys } = correlatedPair(stream, n, 0.3);
      const { low, high } = pearson(xs, ys);
      return [low, 0.3, high];
    }),
    rejects('Pearson, test of 0', `n ${n}`, (stream) => {
      const { xs, ys } = correlatedPair(stream, n, 0);
      return pearson(xs, ys).p;
    }),
    covers('Spearman, interval at 0.29', `n ${n}`, (stream) => {
      const { xs, ys } = correlatedPair(stream, n, 0.3);
      const { low, high } = spearman(xs, ys);
      return [low, (6 / Math.PI) * Math.asin(0.15), high];
    }),
    rejects('Spearman, test of 0', `n ${n}`, (stream) => {
      const { xs, ys } = correlatedPair(stream, n, 0);
      return spearman(xs, ys).p;
    }),
    rejects('Kendall, test of 0', `n ${n}`, (stream) => {
      const { xs, ys } = correlatedPair(stream, n, 0);
      return kendall(xs, ys).p;
    }),
    covers('HC3 interval of a slope, uneven noise', `n ${n}`, (stream) => {
      const x = normals(stream, n);
      const y = x.map((value) => 0.3 * value + (0.5 + Math.abs(value)) * normal(stream));
      const slope = linearRegression({ y, x: [{ name: 'x', values: x }] }).hc3()?.[1];
      return [slope?.low ?? null, 0.3, slope?.high ?? null];
    }),
    ...RESPONDENTS.map((m) =>
      covers('ICC(1) interval at 0.2', `units ${n}, respondents ${m}`, (stream) => {
        const levels = normals(stream, n);
        const unit = levels.flatMap((_, j) => Array.from({ length: m }, () => j));
        const values = unit.map((j) => 0.5 * (levels[j] ?? 0) + normal(stream));
        const { icc1Low, icc1High } = intraclassCorrelation(values, unit);
        return [icc1Low, 0.2, icc1High];
      }),
    ),
    covers('mixed model, interval of a unit slope', `units ${n}, respondents 10`, (stream) => {
      const levels = normals(stream, n);
      const place = normals(stream, n);
      const group = levels.flatMap((_, j) => Array.from({ length: 10 }, () => j));
      const values = group.map((j) => place[j] ?? 0);
      const y = group.map((j) => 0.5 * (levels[j] ?? 0) + 0.3 * (place[j] ?? 0) + normal(stream));
      const slope = mixedModel({ y, x: [{ name: 'place', values }], group }).coefficients[1];
      return [slope?.low ?? null, 0.3, slope?.high ?? null];
    }),
  ]),
  ...[...RESPONDENTS, 40, 120].flatMap((n): CalibrationCell[] => [
    covers('Wilson interval at 0.2', `n ${n}`, (stream) => {
      const count = Array.from({ length: n }, stream.nextUniform).filter((u) => u < 0.2).length;
      const { low, high } = proportion({ count, n });
      return [low, 0.2, high];
    }),
    covers('NPS, adjusted Wald interval at 15', `n ${n}`, (stream) => {
      const draws = Array.from({ length: n }, stream.nextUniform);
      const promoters = draws.filter((u) => u < 0.4).length;
      const detractors = draws.filter((u) => u > 0.75).length;
      const counts = { promoters, detractors, passives: n - promoters - detractors };
      const { low, high } = netPromoterScore(counts);
      return [low, 15, high];
    }),
  ]),
  ...[30, 120, 400].flatMap((n): CalibrationCell[] => [
    covers('alpha, Feldt interval at 0.8', `n ${n}, 4 items`, (stream) => {
      const truth = normals(stream, n);
      const items = [0, 1, 2, 3].map((i) => ({
        name: `i${i}`,
        values: truth.map((value) => value + normal(stream)),
      }));
      const { low, high } = cronbachAlpha(items);
      return [low, 0.8, high];
    }),
    rejects('equivalence of a correlation, at the bound', `n ${n}`, (stream) => {
      const { xs, ys } = correlatedPair(stream, n, 0.2);
      return equivalenceOfCorrelation({ r: pearson(xs, ys).r, n, bound: 0.2 }).p;
    }),
  ]),
];

import fc from 'fast-check';
import {
  kendall,
  linearRegression,
  partialCorrelation,
  pearson,
  spearman,
  weightedCorrelation,
} from '../../src/index.ts';
import { isClose, ordinaryColumns } from './honesty.ts';

type Coefficient = (xs: readonly number[], ys: readonly number[]) => number;
const COEFFICIENTS: Record<string, Coefficient> = {
  pearson: (xs, ys) => pearson(xs, ys).r,
  spearman: (xs, ys) => spearman(xs, ys).r,
  kendall: (xs, ys) => kendall(xs, ys).tau,
};
const pair = ordinaryColumns(2).map(([xs = [], ys = []]) => ({ xs, ys }));

describe.each(Object.entries(COEFFICIENTS))('%s', (_name, r) => {
  it('lies between -1 and 1', () => {
    fc.assert(fc.property(pair, ({ xs, ys }) => Math.abs(r(xs, ys)) <= 1));
  });

  it('does not depend on which side comes first', () => {
    fc.assert(fc.property(pair, ({ xs, ys }) => isClose(r(xs, ys), r(ys, xs))));
  });

  it('does not change under shift and positive scale, and turns round under a negative one', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: -500, max: 500 }), ({ xs, ys }, shift) => {
        const moved = xs.map((x) => 4 * x + shift);
        const turned = xs.map((x) => shift - 2 * x);
        return isClose(r(moved, ys), r(xs, ys)) && isClose(r(turned, ys), -r(xs, ys));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(pair, ({ xs, ys }) => isClose(r(xs.toReversed(), ys.toReversed()), r(xs, ys))),
    );
  });

  it('is 1 of a variable with itself', () => {
    fc.assert(fc.property(pair, ({ xs }) => isClose(r(xs, xs), 1, 1e-12)));
  });

  it('does not change when every row comes twice', () => {
    if (r === COEFFICIENTS['kendall']) return;
    fc.assert(
      fc.property(pair, ({ xs, ys }) => isClose(r([...xs, ...xs], [...ys, ...ys]), r(xs, ys))),
    );
  });
});

describe('rank correlations', () => {
  it('do not change under any rising transformation', () => {
    fc.assert(
      fc.property(pair, ({ xs, ys }) => {
        const bent = xs.map((x) => x ** 3 + x);
        return (
          isClose(spearman(bent, ys).r, spearman(xs, ys).r) &&
          isClose(kendall(bent, ys).tau, kendall(xs, ys).tau)
        );
      }),
    );
  });

  it('count pairs for tau as the definition does', () => {
    fc.assert(
      fc.property(pair, ({ xs, ys }) => {
        let [score, tiedX, tiedY, all] = [0, 0, 0, 0];
        xs.forEach((x, i) => {
          for (let j = 0; j < i; j += 1) {
            const [dx, dy] = [Math.sign(x - (xs[j] ?? 0)), Math.sign((ys[i] ?? 0) - (ys[j] ?? 0))];
            score += dx * dy;
            tiedX += dx === 0 ? 1 : 0;
            tiedY += dy === 0 ? 1 : 0;
            all += 1;
          }
        });
        const tau = score / Math.sqrt((all - tiedX) * (all - tiedY));
        return isClose(kendall(xs, ys).tau, tau, 1e-12);
      }),
    );
  });
});

describe('two routes to one number', () => {
  it('the t of a correlation is the t of the slope', () => {
    fc.assert(
      fc.property(pair, ({ xs, ys }) => {
        const slope = linearRegression({ y: ys, x: [{ name: 'x', values: xs }] }).coefficients[1];
        const correlation = pearson(xs, ys);
        return (
          isClose(slope?.t ?? null, correlation.t, 1e-7) &&
          isClose(slope?.p ?? null, correlation.p, 1e-6)
        );
      }),
    );
  });

  it('the t of a partial correlation is the t of the slope with the covariate', () => {
    fc.assert(
      fc.property(ordinaryColumns(3), ([xs = [], ys = [], z = []]) => {
        const x = [
          { name: 'x', values: xs },
          { name: 'z', values: z },
        ];
        const slope = linearRegression({ y: ys, x });
        fc.pre(slope.aliased.length === 0);
        const partial = partialCorrelation({ xs, ys, covariates: [z] });
        return isClose(slope.coefficients[1]?.t ?? null, partial.t, 1e-6, 1e-8);
      }),
    );
  });

  it('equal weights give the plain correlation, whole weights the one of repeated rows', () => {
    fc.assert(
      fc.property(pair, ({ xs, ys }) => {
        const counts = xs.map((_, i) => 1 + (i % 3));
        const repeat = (values: number[]): number[] =>
          values.flatMap((value, i) => Array.from({ length: counts[i] ?? 1 }, () => value));
        const plain = weightedCorrelation({ xs, ys, weights: xs.map(() => 2.5) }).r;
        const weighted = weightedCorrelation({ xs, ys, weights: counts }).r;
        return (
          isClose(plain, pearson(xs, ys).r) && isClose(weighted, pearson(repeat(xs), repeat(ys)).r)
        );
      }),
    );
  });
});

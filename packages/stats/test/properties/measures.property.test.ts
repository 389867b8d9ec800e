import fc from 'fast-check';
import {
  adjustPValues,
  compareProportions,
  cronbachAlpha,
  describe as summarize,
  driverImportance,
  intraclassCorrelation,
  linearRegression,
  mcdonaldOmega,
  netPromoterScore,
  poolEffects,
  proportion,
  scoreScale,
} from '../../src/index.ts';
import { isClose, ordinaryColumns } from './honesty.ts';

describe('descriptives', () => {
  it('follow shift and scale', () => {
    fc.assert(
      fc.property(ordinaryColumns(1), fc.integer({ min: -1e9, max: 1e9 }), ([xs = []], shift) => {
        const [a, b] = [summarize(xs), summarize(xs.map((x) => 2 * x + shift))];
        return (
          isClose(2 * a.mean + shift, b.mean, 1e-12) &&
          isClose(2 * (a.standardDeviation ?? 0), b.standardDeviation, 1e-9) &&
          isClose(2 * a.median + shift, b.median, 1e-12)
        );
      }),
    );
  });

  it('lie in order', () => {
    fc.assert(
      fc.property(ordinaryColumns(1), ([xs = []]) => {
        const { minimum, lowerQuartile, median, upperQuartile, maximum } = summarize(xs);
        const order = [minimum, lowerQuartile, median, upperQuartile, maximum];
        return order.every((value, i) => i === 0 || (order[i - 1] ?? 0) <= value);
      }),
    );
  });
});

describe('reliability', () => {
  const named = (columns: number[][]): { name: string; values: number[] }[] =>
    columns.map((values, i) => ({ name: `i${i}`, values }));

  it('does not depend on the order of items or rows', () => {
    fc.assert(
      fc.property(ordinaryColumns(4, { min: 8, max: 30 }), (columns) => {
        const turned = columns.toReversed().map((column) => column.toReversed());
        const [a, b] = [cronbachAlpha(named(columns)), cronbachAlpha(named(turned))];
        return isClose(a.alpha, b.alpha) && isClose(a.standardizedAlpha, b.standardizedAlpha);
      }),
    );
  });

  it('is 1 for items that are copies, and at most 1', () => {
    fc.assert(
      fc.property(ordinaryColumns(3), (columns) => {
        const copies = [0, 1, 2].map(() => columns[0] ?? []);
        return (
          isClose(cronbachAlpha(named(copies)).alpha, 1) && cronbachAlpha(named(columns)).alpha <= 1
        );
      }),
    );
  });

  it('of omega is alpha for items that load alike', () => {
    const { rows, items } = parallelItems();
    const alpha = cronbachAlpha(items).alpha;
    const omega = mcdonaldOmega(items).omega?.omega ?? 0;
    expect(rows).toBe(400);
    expect(Math.abs(alpha - omega)).toBeLessThan(0.005);
  });
});

/** Four items of one true score with equal loadings, by a fixed recurrence. */
function parallelItems(): { rows: number; items: { name: string; values: number[] }[] } {
  let state = 1;
  const next = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  const truth = Array.from({ length: 400 }, () => 3 * (next() + next()));
  const items = ['a', 'b', 'c', 'd'].map((name) => ({
    name,
    values: truth.map((t) => t + 2 * (next() + next())),
  }));
  return { rows: truth.length, items };
}

describe('counts', () => {
  const count = fc.integer({ min: 0, max: 400 });

  it('of NPS keep both intervals around the score and inside -100..100', () => {
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const r = netPromoterScore({ promoters, passives, detractors });
        const mirrored = netPromoterScore({
          promoters: detractors,
          passives,
          detractors: promoters,
        });
        return (
          r.waldLow <= r.nps &&
          r.nps <= r.waldHigh &&
          r.low >= -100 &&
          r.high <= 100 &&
          isClose(r.low, -mirrored.high)
        );
      }),
    );
  });

  it('of a share give a Wilson interval that holds the share and tightens with n', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 400 }), (hits, n) => {
        fc.pre(hits <= n);
        const [a, b] = [proportion({ count: hits, n }), proportion({ count: 4 * hits, n: 4 * n })];
        return (
          a.low <= a.proportion &&
          a.proportion <= a.high &&
          b.high - b.low <= a.high - a.low + 1e-12
        );
      }),
    );
  });

  it('compare the same way round in both orders', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [first, second] = [
          { count: a, n: 400 },
          { count: b, n: 400 },
        ];
        const [there, back] = [
          compareProportions(first, second),
          compareProportions(second, first),
        ];
        return isClose(there.low, -back.high) && isClose(there.p, back.p);
      }),
    );
  });
});

describe('p-values adjusted for several tests', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  const methods = ['holm', 'hochberg', 'bh', 'by', 'bonferroni'] as const;

  it('never fall, never exceed 1 and keep their order', () => {
    fc.assert(
      fc.property(ps, fc.constantFrom(...methods), (values, method) => {
        const adjusted = adjustPValues(values, method);
        return values.every((p, i) => {
          const own = adjusted[i] ?? -1;
          const isOrdered = values.every(
            (q, j) => q < p || own <= (adjusted[j] ?? 2) * (1 + 1e-12),
          );
          return own >= p && own <= 1 && isOrdered;
        });
      }),
    );
  });

  it('rank the methods: BH <= Hochberg <= Holm <= Bonferroni', () => {
    fc.assert(
      fc.property(ps, (values) => {
        const of = (method: (typeof methods)[number]): (number | null)[] =>
          adjustPValues(values, method);
        const [bh, hochberg, holm, bonferroni] = [
          of('bh'),
          of('hochberg'),
          of('holm'),
          of('bonferroni'),
        ];
        return values.every((_, i) => {
          const chain = [bh[i], hochberg[i], holm[i], bonferroni[i]].map((p) => p ?? 2);
          return chain.every((p, k) => k === 0 || (chain[k - 1] ?? 0) <= p * (1 + 1e-12));
        });
      }),
    );
  });
});

describe('importance and pooling', () => {
  it('divide R-squared completely, in both ways', () => {
    fc.assert(
      fc.property(ordinaryColumns(4, { min: 8, max: 30 }), ([y = [], ...x]) => {
        const predictors = x.map((values, i) => ({ name: `x${i}`, values }));
        fc.pre(linearRegression({ y, x: predictors }).aliased.length === 0);
        const { rSquared, drivers } = driverImportance(y, predictors);
        const sum = (pick: (driver: (typeof drivers)[number]) => number): number =>
          drivers.reduce((total, driver) => total + pick(driver), 0);
        const whole = linearRegression({ y, x: predictors }).fit.rSquared;
        return (
          isClose(
            sum(({ lmg }) => lmg),
            rSquared,
            1e-7,
          ) &&
          isClose(
            sum(({ relativeWeight }) => relativeWeight),
            rSquared,
            1e-6,
          ) &&
          isClose(rSquared, whole, 1e-7)
        );
      }),
    );
  });

  it('pool equal effects to themselves, without variance between units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 2, max: 9 }),
        (effect, k) => {
          const pooled = poolEffects(
            Array.from({ length: k }, () => effect),
            Array.from({ length: k }, (_, i) => 1 + i),
          );
          return isClose(pooled.reml.estimate, effect) && pooled.reml.tau2 === 0;
        },
      ),
    );
  });
});

describe('units and scales', () => {
  it('give an ICC that does not notice shift, scale or names', () => {
    fc.assert(
      fc.property(ordinaryColumns(1, { min: 12, max: 30 }), ([xs = []]) => {
        const unit = xs.map((_, i) => i % 4);
        const a = intraclassCorrelation(xs, unit);
        const b = intraclassCorrelation(
          xs.map((x) => 4 * x - 1e6),
          unit.map((u) => `unit ${9 - u}`),
        );
        return isClose(a.icc1, b.icc1, 1e-7) && isClose(a.icc2, b.icc2, 1e-6) && a.icc1 <= 1;
      }),
    );
  });

  it('score inside the range of the scale, and reversing all items mirrors the score', () => {
    const answer = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(null));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(answer, answer, answer), { minLength: 1, maxLength: 20 }),
        (rows) => {
          const items = [0, 1, 2].map((i) => rows.map((row) => row[i] ?? null));
          const plain = scoreScale(items, { minimum: 1, maximum: 5 }).scores;
          const turned = scoreScale(items, { minimum: 1, maximum: 5, reversed: [0, 1, 2] }).scores;
          return plain.every((score, i) => {
            const mirror = turned[i] ?? null;
            if (score === null) return mirror === null;
            return score >= 1 && score <= 5 && isClose(mirror, 6 - score);
          });
        },
      ),
    );
  });

  it('refuses an answer outside the range', () => {
    expect(() => scoreScale([[1, 6]], { minimum: 1, maximum: 5 })).toThrow('outside 1..5');
  });
});

import fc from 'fast-check';
import {
  asymmetry,
  dynamicModel,
  linearRegression,
  mixedModel,
  panelFixedEffects,
  UndefinedResult,
  withinBetweenCorrelation,
} from '../../src/index.ts';
import { isClose } from './honesty.ts';

const value = fc.integer({ min: -400, max: 400 }).map((i) => i / 8);

/** An unbalanced panel of 4 to 6 units that has something to estimate. */
const panel = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 7 })), {
    selector: ([unit, time]) => `${unit}-${time}`,
    minLength: 24,
    maxLength: 40,
  })
  .chain((cells) =>
    fc
      .array(fc.array(value, { minLength: cells.length, maxLength: cells.length }), {
        minLength: 3,
        maxLength: 3,
      })
      .map(([y = [], x = [], z = []]) => ({
        y,
        x,
        z,
        unit: cells.map(([unit]) => `U${unit}`),
        time: cells.map(([, time]) => time),
      })),
  );

type Panel = { y: number[]; x: number[]; z: number[]; unit: string[]; time: number[] };

const named = ({ x, z }: Panel): { name: string; values: number[] }[] => [
  { name: 'x', values: x },
  { name: 'z', values: z },
];

function dummies(labels: readonly (string | number)[]): { name: string; values: number[] }[] {
  const kinds = [...new Set(labels)].slice(1);
  return kinds.map((kind) => ({
    name: `is ${kind}`,
    values: labels.map((l) => (l === kind ? 1 : 0)),
  }));
}

/** The panel without units that have a single row, which fixed effects leave out. */
function withoutSingles(p: Panel): Panel {
  const keep = p.unit.map((unit) => p.unit.filter((other) => other === unit).length > 1);
  const pick = <T>(values: T[]): T[] => values.filter((_, i) => keep[i]);
  return { y: pick(p.y), x: pick(p.x), z: pick(p.z), unit: pick(p.unit), time: pick(p.time) };
}

describe('fixed effects', () => {
  it.each(['unit', 'two-way'] as const)(
    '%s: absorbing equals dummies, with every error',
    (effect) => {
      fc.assert(
        fc.property(panel, (raw) => {
          const p = withoutSingles(raw);
          const extra = [...dummies(p.unit), ...(effect === 'two-way' ? dummies(p.time) : [])];
          const long = linearRegression({ y: p.y, x: [...named(p), ...extra], cluster: p.unit });
          const short = panelFixedEffects({ ...p, x: named(p), effect });
          return [0, 1].every((i) => {
            const [a, b] = [short.classic[i], long.coefficients[i + 1]];
            const [robust, dummy] = [short.cr2?.[i], long.clusters?.cr2?.[i + 1]];
            return (
              isClose(a?.estimate ?? null, b?.estimate ?? null, 1e-7, 1e-9) &&
              isClose(a?.standardError ?? null, b?.standardError ?? null, 1e-7, 1e-9) &&
              isClose(
                short.cr1?.[i]?.standardError ?? null,
                long.clusters?.cr1?.[i + 1]?.standardError ?? null,
                1e-7,
                1e-9,
              ) &&
              isClose(robust?.standardError ?? null, dummy?.standardError ?? null, 1e-6, 1e-8) &&
              isClose(robust?.df ?? null, dummy?.df ?? null, 1e-4, 1e-6)
            );
          });
        }),
        { numRuns: 60 },
      );
    },
  );

  it('do not notice what is constant inside units, or shared by all in a period', () => {
    fc.assert(
      fc.property(panel, (p) => {
        const lifted = p.y.map(
          (y, i) => y + 40 * Number(p.unit[i]?.slice(1)) - 7 * (p.time[i] ?? 0),
        );
        const [a, b] = [p.y, lifted].map((y) =>
          panelFixedEffects({ ...p, y, x: named(p), effect: 'two-way' }),
        );
        return isClose(a?.cr2?.[0]?.estimate ?? null, b?.cr2?.[0]?.estimate ?? null, 1e-7, 1e-9);
      }),
    );
  });

  it('do not depend on the order of rows or the names of units', () => {
    fc.assert(
      fc.property(panel, (p) => {
        const reversed = {
          y: p.y.toReversed(),
          x: named({ ...p, x: p.x.toReversed(), z: p.z.toReversed() }),
          unit: p.unit.toReversed().map((unit) => `other ${unit}`),
          time: p.time.toReversed(),
        };
        const a = panelFixedEffects({ ...p, x: named(p), effect: 'two-way' });
        const b = panelFixedEffects({ ...reversed, effect: 'two-way' });
        return [0, 1].every(
          (i) =>
            isClose(a.cr2?.[i]?.estimate ?? null, b.cr2?.[i]?.estimate ?? null, 1e-7, 1e-9) &&
            isClose(a.cr2?.[i]?.df ?? null, b.cr2?.[i]?.df ?? null, 1e-5, 1e-7),
        );
      }),
    );
  });

  it('drop a predictor that never changes inside a unit, whatever its level', () => {
    fc.assert(
      fc.property(panel, fc.constantFrom(0.1, 3, 1e9), (p, size) => {
        const fixed = p.unit.map((unit) => size * (1 + Number(unit.slice(1))));
        const x = [
          { name: 'x', values: p.x },
          { name: 'fixed', values: fixed },
        ];
        const result = panelFixedEffects({ ...p, x, effect: 'unit' });
        return result.classic[1]?.estimate === null && result.classic[1].reason === 'aliased';
      }),
    );
  });

  it('have the sign of the within correlation', () => {
    fc.assert(
      fc.property(panel, (p) => {
        const slope = panelFixedEffects({ ...p, x: [{ name: 'x', values: p.x }], effect: 'unit' });
        const r = withinBetweenCorrelation({ xs: p.x, ys: p.y, unit: p.unit }).within?.r ?? 0;
        return Math.abs(r) < 1e-9 || Math.sign(slope.classic[0]?.estimate ?? 0) === Math.sign(r);
      }),
    );
  });
});

describe('the partialling-out theorem (Frisch and Waugh)', () => {
  it('gives a coefficient from residuals on the other predictors', () => {
    fc.assert(
      fc.property(panel, ({ y, x, z }) => {
        const both = linearRegression({
          y,
          x: [
            { name: 'x', values: x },
            { name: 'z', values: z },
          ],
        });
        fc.pre(both.aliased.length === 0);
        const line = (values: number[]): number[] => {
          const { coefficients } = linearRegression({ y: values, x: [{ name: 'z', values: z }] });
          const [a, b] = coefficients.map(({ estimate }) => estimate ?? 0);
          return values.map((value, i) => value - (a ?? 0) - (b ?? 0) * (z[i] ?? 0));
        };
        fc.pre(new Set(z).size > 1);
        const rest = linearRegression({ y: line(y), x: [{ name: 'x', values: line(x) }] });
        return isClose(
          both.coefficients[1]?.estimate ?? null,
          rest.coefficients[1]?.estimate ?? null,
          1e-6,
          1e-8,
        );
      }),
    );
  });
});

describe('a mixed model', () => {
  it('shrinks unit effects towards 0, and to 0 where units do not differ', () => {
    fc.assert(
      fc.property(panel, ({ y, unit }) => {
        const model = mixedModel({ y, x: [], group: unit });
        const centre = model.coefficients[0]?.estimate ?? 0;
        return model.groups.every(({ group, effect }) => {
          const own = y.filter((_, i) => unit[i] === group);
          const mean = own.reduce((sum, v) => sum + v, 0) / own.length;
          return Math.abs(effect) <= Math.abs(mean - centre) + 1e-8;
        });
      }),
    );
  });

  it('moves its intercept, and nothing else, when the outcome is shifted', () => {
    fc.assert(
      fc.property(panel, (p) => {
        const [a, b] = [0, 1000].map((shift) =>
          mixedModel({ y: p.y.map((y) => y + shift), x: named(p), group: p.unit }),
        );
        if (!a || !b) return false;
        const [left, right] = [a.coefficients, b.coefficients];
        return (
          isClose((left[0]?.estimate ?? 0) + 1000, right[0]?.estimate ?? 0, 1e-6) &&
          isClose(left[1]?.estimate ?? null, right[1]?.estimate ?? null, 1e-5, 1e-6) &&
          isClose(a.sigma2, b.sigma2, 1e-5)
        );
      }),
    );
  });
});

describe('dynamic models', () => {
  const orSkip = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      fc.pre(!(error instanceof UndefinedResult));
      throw error;
    }
  };

  it('are the plain ones if nothing was measured with error', () => {
    fc.assert(
      fc.property(panel, ({ y, x, unit, time }) => {
        const input = {
          y: { name: 'y', values: y },
          x: [{ name: 'x', values: x }],
          unit,
          time,
          isTwoWay: false,
        };
        const exact = orSkip(() =>
          dynamicModel({ ...input, samplingCovariance: () => [0, 0, 0, 0] }),
        );
        const plain = exact.fixedEffects.coefficients?.[1];
        const corrected = exact.corrected.coefficients?.[1];
        return (
          isClose(plain?.estimate ?? null, corrected?.estimate ?? null, 1e-6, 1e-8) &&
          isClose(plain?.standardError ?? null, corrected?.standardError ?? null, 1e-6, 1e-8) &&
          isClose(exact.smallestEigenvalue, 1, 1e-8)
        );
      }),
      { numRuns: 60 },
    );
  });

  it('find two equal arms where the split does not matter, at the lag at which they are', () => {
    fc.assert(
      fc.property(panel, fc.integer({ min: 1, max: 3 }), ({ x, unit, time }, lag) => {
        const later = new Map(x.map((v, i) => [`${unit[i]} ${(time[i] ?? 0) + lag}`, 0.5 * v]));
        const y = unit.map((label, i) => later.get(`${label} ${time[i]}`) ?? 0);
        const result = orSkip(() => asymmetry({ x, y, unit, time, lag, isTwoWay: false }));
        return (
          Math.abs((result.classic[1]?.estimate ?? 0) - 0.5) < 1e-6 &&
          Math.abs(result.difference.estimate ?? 1) < 1e-6
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([0, -1, 1.5])('are not looked for at a lag of %d', (lag) => {
    const [unit, time] = [Array<string>(4).fill('a'), [1, 2, 3, 4]];
    expect(() => asymmetry({ x: [1, 2, 1, 3], y: [2, 1, 3, 1], unit, time, lag })).toThrow(
      /one period before or more|whole number/,
    );
  });
});

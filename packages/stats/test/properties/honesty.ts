import fc from 'fast-check';
import { UndefinedResult } from '../../src/index.ts';

/**
 * Runs a statistic; the only failure it may have is an honest one, the only numbers finite ones, and every `null` says
 * why. Returns whether there was a result.
 */
export function expectHonest(run: () => unknown): boolean {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    if (!(error instanceof UndefinedResult)) throw error;
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(/[.]$/);
    return false;
  }
  const path = firstBadNumber(result, '');
  if (path !== null) throw new Error(`${path} is not a finite number`);
  const silent = firstSilentNull(result, '');
  if (silent !== null) throw new Error(`${silent} is null and nothing says why`);
  return true;
}

/** Fields that are `null` because nobody asked for them, or because they belong to another kind of case. */
const NOT_ASKED_FOR = new Set([
  'clusters',
  'bootstrap',
  'improperOmega',
  'spearmanBrown',
  'p',
  'monteCarloError',
]);

/**
 * The first `null` without a reason beside it: a `reason`, an entry in `reasons` or a `<field>Reason` of the same
 * object. A list with gaps needs a list of reasons.
 */
function firstSilentNull(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null;
  const record = value as Record<string, unknown>;
  const reasons = (record['reasons'] ?? {}) as Record<string, unknown>;
  for (const [key, item] of Object.entries(record)) {
    if (key === 'reasons' || key.toLowerCase().endsWith('reason')) continue;
    if (NOT_ASKED_FOR.has(key) || (path.endsWith('.guard') && key === 'missing')) continue;
    const isGap = item === null || (Array.isArray(item) && item.includes(null));
    const isExplained = record['reason'] || reasons[key] || record[`${key}Reason`];
    const isListExplained = Array.isArray(item) && Array.isArray(record['reasons']);
    if (isGap && !isExplained && !isListExplained) return `${path}.${key}`;
    const inside =
      Array.isArray(item) && item.includes(null) ? null : firstSilentNull(item, `${path}.${key}`);
    if (inside !== null) return inside;
  }
  return null;
}

function firstBadNumber(value: unknown, path: string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  const entries: [string, unknown][] = ArrayBuffer.isView(value)
    ? Array.from(value as Float64Array, (item, i) => [String(i), item])
    : Object.entries(value);
  for (const [key, item] of entries) {
    const bad = firstBadNumber(item, `${path}.${key}`);
    if (bad !== null) return bad;
  }
  return null;
}

const ordinary = fc.double({ min: -100, max: 100, noNaN: true, noDefaultInfinity: true });
const likert = fc.integer({ min: 1, max: 5 });

/** A value as it comes: an answer, a measure, sometimes missing, tied, huge, tiny, or far from zero. */
export const nastyValue: fc.Arbitrary<number | null> = fc.oneof(
  { weight: 6, arbitrary: ordinary },
  { weight: 6, arbitrary: likert },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e9, 1e9 + 1, -1e9, 1e-300, 2e-300, 1e15) },
);

/** Columns of one length between 0 and 24 rows. */
export function nastyColumns(count: number): fc.Arbitrary<(number | null)[][]> {
  return fc.integer({ min: 0, max: 24 }).chain((rows) => {
    const column = fc.oneof(
      { weight: 8, arbitrary: fc.array(nastyValue, { minLength: rows, maxLength: rows }) },
      {
        weight: 1,
        arbitrary: nastyValue.map((value) => Array.from({ length: rows }, () => value)),
      },
      {
        weight: 2,
        arbitrary: fc.array(likert, { minLength: rows, maxLength: rows }),
      },
    );
    return fc.array(column, { minLength: count, maxLength: count });
  });
}

/**
 * A small panel: from a single unit or period up to eight units and twelve periods, whole or with gaps and single rows,
 * of ordinary or of nasty values. Many of them must yield results, or the properties would say nothing.
 */
export function nastyPanel(
  count: number,
): fc.Arbitrary<{ columns: (number | null)[][]; unit: string[]; time: number[] }> {
  const shape = fc.record({
    units: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 3, max: 8 }) },
      fc.integer({ min: 0, max: 2 }),
    ),
    periods: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 9, max: 12 }) },
      fc.integer({ min: 1, max: 8 }),
    ),
    gap: fc.constantFrom(0, 0, 10, 50),
    value: fc.constantFrom(
      ordinary,
      ordinary,
      fc.oneof({ weight: 30, arbitrary: ordinary }, nastyValue),
      nastyValue,
    ),
  });
  return shape.chain(({ units, periods, gap, value }) =>
    fc
      .array(fc.integer({ min: 0, max: 99 }), {
        minLength: units * periods,
        maxLength: units * periods,
      })
      .chain((dice) => {
        const cells = dice
          .map((die, i) => ({
            unit: i % Math.max(1, units),
            time: Math.floor(i / Math.max(1, units)),
            die,
          }))
          .filter(({ die }) => die >= gap);
        const column = fc.array(value, { minLength: cells.length, maxLength: cells.length });
        return fc.array(column, { minLength: count, maxLength: count }).map((columns) => ({
          columns,
          unit: cells.map(({ unit }) => `U${unit}`),
          time: cells.map(({ time }) => time),
        }));
      }),
  );
}

/** Complete columns of ordinary numbers that vary, for properties that hold where a result exists. */
export function ordinaryColumns(
  count: number,
  rows = { min: 6, max: 30 },
): fc.Arbitrary<number[][]> {
  const value = fc.integer({ min: -1000, max: 1000 }).map((i) => i / 8);
  return fc
    .integer(rows)
    .chain((length) =>
      fc.array(fc.array(value, { minLength: length, maxLength: length }), {
        minLength: count,
        maxLength: count,
      }),
    )
    .filter((columns) => columns.every((column) => new Set(column).size > 3));
}

/** Whether two numbers agree to so many parts, with a floor for numbers near 0. */
export function isClose(
  a: number | null,
  b: number | null,
  relative = 1e-8,
  absolute = 1e-10,
): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= absolute + relative * Math.max(Math.abs(a), Math.abs(b));
}

import type { Tolerance } from './reference-case.ts';

export type Difference = {
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly relativeError: number | null;
};

export type Comparison = {
  readonly values: number;
  readonly differences: readonly Difference[];
  readonly worstRelativeError: number;
};

export type ToleranceAt = (key: string) => Required<Tolerance>;

/** Compares every expected value with what was computed; keys that only inform (`r_value`) are skipped. */
export function compare(expected: unknown, got: unknown, toleranceAt: ToleranceAt): Comparison {
  const differences: Difference[] = [];
  let values = 0;
  let worst = 0;
  const visit = (path: string, key: string, want: unknown, have: unknown): void => {
    if (Array.isArray(want)) {
      const list = Array.isArray(have) ? have : [];
      if (!Array.isArray(have) || list.length !== want.length) {
        differences.push({ path: `${path}.length`, expected: want.length, got: have ?? null, relativeError: null });
        return;
      }
      want.forEach((item, i) => visit(`${path}[${i}]`, key, item, list[i]));
      return;
    }
    if (isRecord(want)) {
      const record = isRecord(have) ? have : {};
      for (const [name, item] of Object.entries(want)) {
        if (name !== 'r_value') visit(path ? `${path}.${name}` : name, name, item, record[name]);
      }
      return;
    }
    values += 1;
    const { passes, relativeError } = compareValue(want, have, toleranceAt(key));
    worst = Math.max(worst, relativeError ?? 0);
    if (!passes) differences.push({ path, expected: want, got: have ?? null, relativeError });
  };
  visit('', '', expected, got);
  return { values, differences, worstRelativeError: worst };
}

function compareValue(
  want: unknown,
  have: unknown,
  tolerance: Required<Tolerance>,
): { passes: boolean; relativeError: number | null } {
  const infinite = want === 'Infinity' || want === '-Infinity';
  if (infinite) return { passes: have === Number(want), relativeError: null };
  if (typeof want !== 'number') return { passes: have === want, relativeError: null };
  if (typeof have !== 'number' || !Number.isFinite(have)) return { passes: false, relativeError: null };
  const error = Math.abs(have - want);
  const isTiny = Math.abs(want) <= tolerance.abs;
  const relativeError = isTiny ? (error <= tolerance.abs ? 0 : null) : error / Math.abs(want);
  const passes = error <= tolerance.abs + tolerance.rel * Math.abs(want);
  return { passes, relativeError };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

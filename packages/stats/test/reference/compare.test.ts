import { compare } from './compare.ts';
import { readReferenceFiles, runCase, tableOpener } from './run-folder.ts';
import type { ReferenceFile } from './reference-case.ts';

const at = (): { rel: number; abs: number } => ({ rel: 1e-9, abs: 1e-12 });
const count = (expected: unknown, got: unknown): number => compare(expected, got, at).differences.length;

describe('comparing with the reference', () => {
  it('lets through what is inside the tolerance and nothing else', () => {
    expect(count({ r: 0.5 }, { r: 0.5 * (1 + 5e-10) })).toBe(0);
    expect(count({ r: 0.5 }, { r: 0.5 * (1 + 2e-9) })).toBe(1);
    expect(count({ r: 0 }, { r: 5e-13 })).toBe(0);
    expect(count({ r: 0 }, { r: 5e-12 })).toBe(1);
  });

  it('takes null, text, booleans and infinity literally', () => {
    expect(count({ r: null }, { r: 0 })).toBe(1);
    expect(count({ r: 0 }, { r: null })).toBe(1);
    expect(count({ r: null }, {})).toBe(1);
    expect(count({ r: 'Infinity' }, { r: Infinity })).toBe(0);
    expect(count({ r: '-Infinity' }, { r: Infinity })).toBe(1);
    expect(count({ is: true, label: 'a' }, { is: false, label: 'b' })).toBe(2);
    expect(count({ r: 1 }, { r: Number.NaN })).toBe(1);
  });

  it('goes into arrays and objects and counts a wrong length', () => {
    expect(count({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(0);
    expect(count({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe(1);
    expect(count({ a: [1, 2] }, { a: [1] })).toBe(1);
    expect(count({ a: [1, 2] }, {})).toBe(1);
  });
});

describe('a reference folder', () => {
  const open = tableOpener(import.meta.dirname);
  const files = readReferenceFiles(import.meta.dirname);
  const firstNumber = (file: ReferenceFile): ReferenceFile | null => {
    const source = file.cases[0];
    const entry = Object.entries(source?.expected ?? {}).find(([, value]) => typeof value === 'number');
    if (!source || !entry) return null;
    const expected = { ...source.expected, [entry[0]]: Number(entry[1]) * 1.001 + 0.001 };
    return { ...file, cases: [{ ...source, expected }] };
  };

  it.each(['alpha', 'correlation', 'regression', 'panel_fe', 'power'])(
    'fails in %s when an expected value is changed by a thousandth',
    (method) => {
      const file = files.find((candidate) => candidate.method === method);
      const changed = file ? firstNumber(file) : null;
      const source = changed?.cases[0];
      if (!changed || !source) throw new Error(`${method} has no number to change`);
      expect(runCase(changed, source, open).differences).toHaveLength(1);
    },
  );

  it('reads a throw as null in every place, in lists too, apart from what was counted', () => {
    const file = { method: 'correlation', default_tol: at(), cases: [] };
    const source = { id: 'flat', input: { r: 2, n: 10, reliability_x: 1, reliability_y: 1 } };
    const args = { type: 'disattenuated' };
    const expected = { r: null, limits: [null, null], part: { low: null } };
    expect(runCase(file, { ...source, args, expected }, open)).toMatchObject({ differences: [], crash: null });
    const wrong = { ...expected, limits: [null, 1] };
    expect(runCase(file, { ...source, args, expected: wrong }, open).differences).toHaveLength(1);
  });

  it('fails, by name, for a method the package does not have', () => {
    const file = { method: 'tea_leaves', default_tol: at(), cases: [] };
    const report = runCase(file, { id: 'cup', expected: { fate: 1 } }, open);
    expect(report.crash).toContain('tea_leaves');
  });
});

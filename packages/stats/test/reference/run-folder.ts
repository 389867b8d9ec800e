import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UndefinedResult } from '../../src/index.ts';
import { adapters } from './adapters/index.ts';
import { compare } from './compare.ts';
import type { Comparison } from './compare.ts';
import { Question } from './reference-case.ts';
import type { ReferenceCase, ReferenceFile, Tolerance } from './reference-case.ts';
import { readTable } from './table.ts';
import type { Table } from './table.ts';

export type CaseReport = Comparison & {
  readonly method: string;
  readonly id: string;
  /** The failure that stopped the case, if it was not an honest "undefined". */
  readonly crash: string | null;
};

/** The files of expected values in a folder; files without cases (the truth of a simulation) are left out. */
export function readReferenceFiles(folder: string): ReferenceFile[] {
  const expected = join(folder, 'expected');
  if (!existsSync(expected)) {
    throw new Error(`${folder} has no folder "expected" with reference files.`);
  }
  return readdirSync(expected)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, 'expected', name), 'utf8')) as ReferenceFile)
    .filter((file) => Array.isArray(file.cases));
}

/** Opens the tables of a folder, each read once. */
export function tableOpener(folder: string): (path: string) => Table {
  const cache = new Map<string, Table>();
  return (path) => {
    const known = cache.get(path) ?? readTable(join(folder, path));
    cache.set(path, known);
    return known;
  };
}

/**
 * Values that the reference folder itself calls unpolished, and the absolute difference allowed for them.
 *
 * SRMR is where lavaan's optimiser stopped: about 2e-8 in a model that is just identified, where it is 0 by definition.
 */
export const UNPOLISHED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  omega: { srmr: 1e-7 },
  omega_from_sums: { srmr: 1e-7 },
};

/** Answers one case and compares. A thrown "undefined" reads as null everywhere, apart from what it counted. */
export function runCase(
  file: ReferenceFile,
  source: ReferenceCase,
  open: (path: string) => Table,
): CaseReport {
  const tolerance = { ...file.default_tol, ...source.tol };
  const toleranceAt = (key: string): Required<Tolerance> => {
    const { rel, abs } = { ...tolerance, ...source.tol?.keys?.[key] };
    return { rel, abs: Math.max(abs, UNPOLISHED[file.method]?.[key] ?? 0) };
  };
  const head = { method: file.method, id: source.id };
  const adapter = adapters[file.method];
  const nothing = { values: 0, differences: [], worstRelativeError: 0 };
  if (!adapter) return { ...head, ...nothing, crash: `there is no method "${file.method}" here` };
  try {
    const got = adapter(new Question(source, open));
    return { ...head, ...compare(source.expected, got, toleranceAt), crash: null };
  } catch (error) {
    if (!(error instanceof UndefinedResult)) return { ...head, ...nothing, crash: String(error) };
    const got = nullLike(source.expected, error.counts);
    const report = compare(source.expected, got, toleranceAt);
    return { ...head, ...report, crash: report.differences.length ? error.message : null };
  }
}

function nullLike(
  expected: Record<string, unknown>,
  counts: Readonly<Record<string, number>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, counts[key] ?? nothingLike(value)]),
  );
}

/** Null in every place where a value was expected, in lists and objects too. */
function nothingLike(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nothingLike);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nothingLike(item)]));
}

import { createHash } from 'node:crypto';
import { canonicalJson, type StudyInput } from '@throughline/linkage';
import type { StudyResult } from '@throughline/types';
import type { StoredRegistration } from './stored-registration.ts';

/** The engine whose results are stored. Another one makes other runs from the same data. */
export const studyEngine: StudyResult['method'] = 'study/2';

/**
 * SHA-256 over everything that a result depends on, row by row: the engine, the registrations by
 * version and hash, the figures, what is known of their precision, and properties of units.
 */
export function hashInput(input: StudyInput, stored: readonly StoredRegistration[]): Buffer {
  const hash = createHash('sha256');
  const add = (value: Parameters<typeof canonicalJson>[0]): void => {
    hash.update(canonicalJson(value)).update('\n');
  };
  add({
    engine: studyEngine,
    registrations: stored.map(({ version, sha256 }) => ({
      version,
      sha256: sha256.toString('hex'),
    })),
    merged: input.merged ?? 0,
    isDeclaredAfterData: input.isDeclaredAfterData ?? false,
    seed: input.seed,
    precision: [...(input.precision ?? [])].map(([metric, rule]) => [metric, rule]),
    agreement: [...(input.agreement ?? [])].map(([construct, median]) => [construct, median]),
  });
  if (input.imported !== undefined) add({ imported: input.imported });
  for (const { first, second, covariance, shared } of input.withinCovariance ?? []) {
    add([first, second, covariance, shared]);
  }
  for (const { unit, period, construct, value, n, rounding, sd } of input.scores) {
    add([
      unit,
      period,
      construct,
      value,
      n,
      rounding ?? 0,
      ...(sd === null || sd === undefined ? [] : [sd]),
    ]);
  }
  for (const { unit, period, metric, value, n, sd } of input.figures) {
    add([unit, period, metric, value, n, sd ?? null]);
  }
  for (const [unit, properties] of input.covariates ?? []) add([unit, properties]);
  return hash.digest();
}

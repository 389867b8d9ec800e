import { confidenceZ } from '../distributions/confidence-z.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { finiteResult } from '../failure/finite-result.ts';
import { requireInput } from '../failure/require-input.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/** The score of one unit (a mean, a Net Promoter Score, a share), its error and the answers it rests on. */
export type UnitScore = {
  readonly unit: string | number;
  /** `null` if the unit has no score: it is left out and counted. */
  readonly score: number | null;
  /** `null` if the score has no error, for instance from a single answer. */
  readonly standardError: number | null;
  readonly n: number;
};

/** A company's score under one weighting, which must always be named beside it. */
export type RolledUpScore = {
  readonly weighting: 'answers' | 'units';
  readonly score: number;
  /** `null` if the score of a unit has no error. */
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reasons: UndefinedParts;
};

/** A company's score in both weightings. */
export type RollUp = {
  readonly method: 'roll-up/1';
  readonly units: number;
  readonly dropped: number;
  readonly n: number;
  /** Every answer counts once: the score of all answers pooled. */
  readonly byAnswers: RolledUpScore;
  /** Every unit counts once. */
  readonly byUnits: RolledUpScore;
};

/**
 * Scores of units rolled up to the company, every answer counting once and, separately, every unit counting once.
 *
 * Standard error sqrt(sum of w^2 SE^2) with weights that add up to 1; normal interval. Equals R's `weighted.mean(score,
 * n)` and `mean(score)` with `sqrt(sum(w^2 * se^2))`. See docs/statistics.md#roll-ups.
 *
 * @throws RangeError if no unit has a score, or a count or an error is impossible.
 */
export function rollUp(
  units: readonly UnitScore[],
  options: { readonly level?: number } = {},
): RollUp {
  const z = confidenceZ(confidenceLevel(options.level));
  for (const { unit, n, standardError } of units) {
    requireInput(Number.isInteger(n) && n >= 0, `The answers of unit ${unit} are no whole number.`);
    requireInput((standardError ?? 0) >= 0, `The standard error of unit ${unit} is negative.`);
  }
  const scored = units.flatMap(({ score, standardError, n }) =>
    score === null || n === 0 ? [] : [{ score, standardError, n }],
  );
  const n = scored.reduce((sum, unit) => sum + unit.n, 0);
  if (scored.length === 0) {
    throw new UndefinedResult('too-few-units', 'No unit has a score to roll up.', { n_units: 0 });
  }
  const combine = (
    weighting: RolledUpScore['weighting'],
    weightOf: (unit: { readonly n: number }) => number,
  ): RolledUpScore => {
    const score = scored.reduce((sum, unit) => sum + weightOf(unit) * unit.score, 0);
    if (scored.some(({ standardError }) => standardError === null)) {
      return { weighting, score, standardError: null, low: null, high: null, reasons: NO_ERROR };
    }
    const standardError = Math.hypot(
      ...scored.map((unit) => weightOf(unit) * (unit.standardError ?? 0)),
    );
    const half = z * standardError;
    return { weighting, score, standardError, low: score - half, high: score + half, reasons: {} };
  };
  return finiteResult({
    method: 'roll-up/1',
    units: scored.length,
    dropped: units.length - scored.length,
    n,
    byAnswers: combine('answers', (unit) => unit.n / n),
    byUnits: combine('units', () => 1 / scored.length),
  });
}

const NO_ERROR: UndefinedParts = {
  standardError: 'single-respondent',
  low: 'single-respondent',
  high: 'single-respondent',
};

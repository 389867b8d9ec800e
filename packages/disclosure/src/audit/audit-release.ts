import { boundOneAnswer, widthOfTwoAnswers, type ChainCell } from './answer-bounds.ts';
import { findSmallestClass } from './constant-on-blocks.ts';
import type { ReleaseMatrix } from './matrix.ts';
import { findSmallestReduced, InexactReductionError } from './row-reduction.ts';

/** One measure of a release as the audit sees it. */
export interface AuditedMeasure {
  readonly measure: string;
  /** No figure about fewer people than this. */
  readonly k: number;
  readonly matrix: ReleaseMatrix;
  /** For blocks whose coded score lies near an end of the scale: what surrounds one person. */
  readonly chains: readonly (readonly ChainCell[])[];
}

/** Why a release must not be made; null when it may. */
export interface AuditFailure {
  readonly measure: string;
  readonly reason: 'small class' | 'small group computable' | 'answer determined' | 'not exact';
}

/**
 * Looks at everything a wave would publish, before it is committed: first the sufficient test, then
 * row reduction and bounds, which know nothing of blocks. Measures are taken one at a time.
 */
export function auditRelease(measures: Iterable<AuditedMeasure>): AuditFailure | null {
  for (const { measure, k, matrix, chains } of measures) {
    if (findSmallestClass(matrix) < k) return { measure, reason: 'small class' };
    try {
      if (findSmallestReduced(matrix) < k) return { measure, reason: 'small group computable' };
    } catch (error) {
      if (error instanceof InexactReductionError) return { measure, reason: 'not exact' };
      throw error;
    }
    for (const chain of chains) {
      const range = boundOneAnswer(chain);
      if (range === null) return { measure, reason: 'not exact' };
      if (range.high - range.low < widthOfTwoAnswers) {
        return { measure, reason: 'answer determined' };
      }
    }
  }
  return null;
}

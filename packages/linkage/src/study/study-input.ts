import type { Look, PrecisionRule, Registration } from '@throughline/types';
import type { TellProgress } from './progress.ts';

/** A culture score of one unit and period, as published or as a file gives it. */
export interface StudyScore {
  readonly unit: string;
  readonly period: string;
  readonly construct: string;
  readonly value: number;
  /** People behind the score; null where not known. */
  readonly n: number | null;
  /** Standard deviation between these people; null where not known. */
  readonly sd?: number | null;
  /** Width of the step to which the value was rounded before it was published; 0 or absent for none. */
  readonly rounding?: number;
}

/** An external figure of one unit and period. */
export interface StudyFigure {
  readonly unit: string;
  readonly period: string;
  readonly metric: string;
  readonly value: number;
  readonly n: number | null;
  readonly sd?: number | null;
}

/** How, and how jointly, the scores of people in one cell differ, pooled over cells. */
export interface WithinCovariance {
  readonly first: string;
  readonly second: string;
  readonly covariance: number;
  /** Of the smaller of the two n of a cell, the share that has both scores: 1 unless forms rotate. */
  readonly shared: number;
}

/** Everything a study is computed from. The same input gives the same result, digit by digit. */
export interface StudyInput {
  readonly registration: Registration;
  readonly scores: readonly StudyScore[];
  readonly figures: readonly StudyFigure[];
  /** Properties of units by key; null where not known. */
  readonly covariates?: ReadonlyMap<string, Readonly<Record<string, number | null>>>;
  /** Without it the spread inside cells is pooled from `sd`, and what two scores share stays unknown. */
  readonly withinCovariance?: readonly WithinCovariance[];
  /** People with both scores in a cell, where it is known exactly; null elsewhere. */
  readonly pairCount?: (
    unit: string,
    period: string,
    first: string,
    second: string,
  ) => number | null;
  /** Median rwg(j) of a construct, from the latest wave that asked the full bank. */
  readonly agreement?: ReadonlyMap<string, number>;
  /** How the precision of a metric follows from its value and n, where no `sd` is given; "mean" unless said. */
  readonly precision?: ReadonlyMap<string, PrecisionRule>;
  /** Unit-periods that are shown only together with other units, and therefore are not here. */
  readonly merged?: number;
  /** How many of the scores were imported from an earlier tool. */
  readonly imported?: number;
  /** Whether figures of the first evaluated wave were known before the registration. */
  readonly isDeclaredAfterData?: boolean;
  /**
   * What earlier looks in the same calendar quarter found for the same registration, oldest first. Only confirmatory
   * hypotheses are corrected for them.
   */
  readonly earlierLooks?: readonly Look[];
  readonly seed: number;
  /** Permutations of whole units; 999 unless given. */
  readonly permutations?: number;
  /** Told how far the study is; it changes nothing of the result. */
  readonly onProgress?: TellProgress;
}

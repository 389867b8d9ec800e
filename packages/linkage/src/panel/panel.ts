import type { PeriodFormat } from '../periods/period.ts';

/** One side of a row: the figure and how many people stand behind it. */
export interface Side {
  readonly value: number;
  /** `null` where it was not published. */
  readonly n: number | null;
}

/** A unit with both sides: its culture score, and its outcome `lag` periods later. */
export interface PanelRow {
  readonly unit: string;
  /** The period of the outcome; the culture score is from `lag` periods before. */
  readonly period: string;
  readonly culture: Side;
  readonly outcome: Side;
}

/**
 * Why a unit-period with one side did not become a row.
 *
 * - `unitNotListed`: a score or outcome of a unit that is not among those asked for
 * - `unitWithoutOutcome`: a culture score of a unit that has no outcome in any period
 * - `unitWithoutCulture`: an outcome of a unit that has no culture score in any period
 * - `noOutcomeInPeriod`: a culture score without an outcome `lag` periods later
 * - `noCultureInPeriod`: an outcome without a culture score `lag` periods before
 * - `cultureBelowMinN`, `outcomeBelowMinN`: both sides exist, one has fewer people than asked for
 * - `unknownN`: both sides exist, a minimum was asked for, and a side does not say its n
 */
export const dropReasons = [
  'unitNotListed',
  'unitWithoutOutcome',
  'unitWithoutCulture',
  'noOutcomeInPeriod',
  'noCultureInPeriod',
  'cultureBelowMinN',
  'outcomeBelowMinN',
  'unknownN',
] as const;
export type DropReason = (typeof dropReasons)[number];

/** What was asked of the two files. */
export interface PanelQuestion {
  /** Construct on the culture side. */
  readonly predictor: string;
  /** Metric on the outcome side. */
  readonly outcome: string;
  /** Periods from the culture score to the outcome; negative where the outcome comes first. */
  readonly lag: number;
  /** Fewest people on each side; `null` where no unit is left out for its n. */
  readonly minN: number | null;
}

/** Units x periods with culture score and outcome side by side. Every row weighs the same. */
export interface Panel extends PanelQuestion {
  /** Ordered by period, and within one by first appearance of the unit. */
  readonly rows: readonly PanelRow[];
  /** Units that have a row, by first appearance. */
  readonly units: readonly string[];
  /** Periods that have a row, earliest first. */
  readonly periods: readonly string[];
  /** The length of the periods: the longer of the two sides'. */
  readonly format: PeriodFormat | null;
  /** The side whose shorter periods were averaged into these, and what they were. */
  readonly averaged: { readonly side: 'culture' | 'outcome'; readonly from: PeriodFormat } | null;
  readonly dropped: Readonly<Record<DropReason, number>>;
}

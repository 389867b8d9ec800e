/** How answers become the score of one construct. */
export interface ScoredConstruct {
  readonly code: string;
  /** Columns of the answers. */
  readonly items: readonly string[];
  /** Items of which a high answer is a low score. */
  readonly reverse: readonly string[];
  /** Ends of the answers' scale. */
  readonly minimum: number;
  readonly maximum: number;
  /** Share of the items that a person must have answered; one answer at the least. */
  readonly leastShare: number;
}

/** Scores of people with the unit and period they belong to, a column a construct. */
export interface ScoredRespondents {
  readonly constructs: readonly string[];
  /** In the order of the constructs; `null` where too few items were answered. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly unit: readonly string[];
  /** Index of the period; `writePeriod` gives its text. */
  readonly period: readonly number[];
  /** Number of the cell, unit and period, in order of first appearance. */
  readonly cell: readonly number[];
  readonly writePeriod: (index: number) => string;
}

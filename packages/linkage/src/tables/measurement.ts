/** One score of a construct for a unit and period, as `culture.csv` carries it. */
export interface CultureRow {
  readonly unit: string;
  readonly period: string;
  readonly construct: string;
  readonly value: number;
  /** People who answered; `null` where it was not published. */
  readonly n: number | null;
  /** Standard deviation between people; `null` where it was not published. */
  readonly sd?: number | null;
}

/** One external measure of a unit and period, as `outcomes.csv` carries it. */
export interface OutcomeRow {
  readonly unit: string;
  readonly period: string;
  readonly metric: string;
  readonly value: number;
  /** Customers behind the figure; `null` where it was not published. */
  readonly n: number | null;
  /** Standard deviation between customers; `null` where it was not published. */
  readonly sd?: number | null;
}

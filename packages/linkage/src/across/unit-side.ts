/** One unit over a window of waves: its culture by construct, and what its customers said after them. */
export interface UnitSide {
  readonly unit: string;
  /** Mean score by construct, 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Mean outcome in its own units. */
  readonly outcome: number;
  /** Customers behind the outcome; null where the source did not say. */
  readonly n: number | null;
  /** Variance of the outcome if one customer alone stood behind it; null where it is not known. */
  readonly variance: number | null;
}

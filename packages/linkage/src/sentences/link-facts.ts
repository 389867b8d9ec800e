/** What is known about one construct, one metric, one wave and one period. */
export interface LinkFacts {
  /** One point a unit that has both sides. */
  readonly points: readonly { readonly culture: number; readonly outcome: number }[];
  readonly constructName: string;
  /** `null` as long as no outcome was brought in. */
  readonly metricName: string | null;
  /** `false` for metrics such as effort or complaints, where less is better. */
  readonly higherIsBetter: boolean;
  /** Across the points; `null` parts are undefined. */
  readonly correlation: {
    readonly n: number;
    readonly r: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  readonly wavesClosed: number;
}

/** A link as the page tells it: one sentence in large type, and what it does and does not mean. */
export interface LinkDescription {
  readonly headline: string;
  readonly explanation: readonly string[];
}

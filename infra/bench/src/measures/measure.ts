import type { Admin } from '../instance/admin.ts';
import type { Instance } from '../instance/instance.ts';

/** What every measure is given. */
export interface Bench {
  readonly instance: Instance;
  readonly admin: Admin;
  readonly pairs: number;
  /** Length of each side of a pair. */
  readonly seconds: number;
  readonly say: (line: string) => void;
}

/** One line of the table. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** Medians of both sides over the pairs kept, in the unit. */
  readonly unit: string;
  readonly yardstick: number | null;
  readonly product: number;
  /** Median of the pairwise ratios; null for what is an absolute limit. */
  readonly ratio: number | null;
  /** The worst that passes, the aim, and which side of them is good; null: for information only. */
  readonly bounds: {
    readonly floor: number;
    readonly aim: number | null;
    readonly isGood: 'above' | 'below';
  } | null;
  readonly pairsKept: number;
  readonly pairsRun: number;
}

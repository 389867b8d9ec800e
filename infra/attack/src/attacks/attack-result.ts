/** What an attack came to. It holds while `learned` is at most `limit`. */
export interface Finding {
  readonly attempts: number;
  /** Groups, answers, links: whatever this attack is after. */
  readonly learned: number;
  readonly limit: number;
  /** What was counted, in a few words. */
  readonly what: string;
  /** The first thing that was learned, for whoever has to mend it. */
  readonly example?: string | undefined;
}

export interface Attack {
  /** As numbered in the tests of confidentiality. */
  readonly id: string;
  readonly title: string;
  readonly run: () => Promise<Finding> | Finding;
  /** The same attacker against a leak that was put there: it must learn more than its limit. */
  readonly planted: () => Promise<Finding> | Finding;
}

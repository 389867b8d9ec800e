import type { LoadResult } from './plan.ts';

/** The start of every run is not measured: connections and caches settle first. */
const settlingMilliseconds = 500;

/** Counts what was completed inside the measured time, and how long each took. */
export class Meter {
  private readonly from: number;
  private readonly to: number;
  private readonly latencies: number[] = [];
  private failures = 0;

  constructor(seconds: number) {
    this.from = performance.now() + settlingMilliseconds;
    this.to = this.from + seconds * 1_000;
  }

  get isOver(): boolean {
    return performance.now() >= this.to;
  }

  /** Notes one request that began at this time of `performance.now()` and has just ended. */
  note(startedAt: number, isDone: boolean): void {
    const now = performance.now();
    if (!isDone) this.failures += 1;
    else if (now >= this.from && now < this.to) this.latencies.push(now - startedAt);
  }

  result(): LoadResult {
    const sorted = Float64Array.from(this.latencies).sort();
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return {
      perSecond: (sorted.length * 1_000) / (this.to - this.from),
      p50Milliseconds: at(0.5),
      p99Milliseconds: at(0.99),
      failures: this.failures,
    };
  }
}

import { UndefinedResult } from '../failure/undefined-result.ts';
import type { ResamplePlan } from './resample-plan.ts';
import { runDraws } from './run-draws.ts';

/** How a long resampling reports and is stopped. */
export type ResampleControl = {
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before every 200 draws; `true` stops with reason "cancelled". */
  readonly shouldStop?: () => boolean;
};

const CHUNK = 200;

/**
 * Runs a prepared resampling in this thread.
 *
 * @throws RangeError with reason "cancelled" if it was stopped.
 */
export function runPlan<Result>(plan: ResamplePlan<Result>, control: ResampleControl = {}): Result {
  const { width = 1 } = plan;
  const values = new Float64Array(plan.draws * width);
  for (let from = 0; from < plan.draws; from += CHUNK) {
    if (control.shouldStop?.()) {
      throw new UndefinedResult('cancelled', 'The resampling was stopped.', { done: from });
    }
    const to = Math.min(plan.draws, from + CHUNK);
    values.set(runDraws(plan.task, from, to), from * width);
    control.onProgress?.(to, plan.draws);
  }
  return plan.finish(values);
}

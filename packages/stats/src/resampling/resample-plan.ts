import type { CeilingTask } from './ceiling-draws.ts';
import type { ImportanceTask } from './importance-draws.ts';
import type { BootstrapMediationTask } from './moment-bootstrap.ts';
import type { WithinSlopeTask } from './within-slope-draws.ts';
import type { UnitBlockTask } from './unit-block-draws.ts';

/** Work that can be cut into draws and sent to another thread: plain numbers only. */
export type ResampleTask =
  BootstrapMediationTask | CeilingTask | ImportanceTask | UnitBlockTask | WithinSlopeTask;

/** A resampling, prepared: what to draw, how often, and what to make of the draws. */
export type ResamplePlan<Result> = {
  readonly task: ResampleTask;
  readonly draws: number;
  /** Statistics per draw, 1 unless given. */
  readonly width?: number;
  /** @param values the statistics of every draw, draw by draw, NaN where one was undefined. */
  readonly finish: (values: Float64Array) => Result;
};

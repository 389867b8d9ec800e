import { ceilingDraws } from './ceiling-draws.ts';
import { importanceDraws } from './importance-draws.ts';
import { mediationDraws } from './moment-bootstrap.ts';
import { withinSlopeDraws } from './within-slope-draws.ts';
import { unitBlockDraws } from './unit-block-draws.ts';
import type { ResampleTask } from './resample-plan.ts';

/** Statistics of draws from..to of a task; NaN where a draw leaves it undefined. */
export function runDraws(task: ResampleTask, from: number, to: number): Float64Array {
  switch (task.kind) {
    case 'mediation':
      return mediationDraws(task, from, to);
    case 'ceiling':
      return ceilingDraws(task, from, to);
    case 'importance':
      return importanceDraws(task, from, to);
    case 'unit-block':
      return unitBlockDraws(task, from, to);
    case 'within-slope':
      return withinSlopeDraws(task, from, to);
  }
}

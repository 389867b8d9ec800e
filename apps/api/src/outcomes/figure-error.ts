import { observationInterval, type ObservationFigure } from '@throughline/linkage';
import { precisionRuleOf } from './metrics.ts';

const z95 = 1.959964;

/** The standard error of an observation in units of its metric; null where its precision is not known. */
export function findStandardError(metric: string, figure: ObservationFigure): number | null {
  const { n, standardDeviation } = figure;
  // Without the quantile of Student's t, which an interval needs and its error does not.
  if (n !== null && n >= 2 && standardDeviation !== null) return standardDeviation / Math.sqrt(n);
  const interval = observationInterval(precisionRuleOf(metric), figure);
  return interval === null ? null : (interval.high - interval.low) / (2 * z95);
}

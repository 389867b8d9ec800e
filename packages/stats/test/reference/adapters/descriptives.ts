import { describe } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';

export const descriptives: Adapter = (question) => {
  const result = describe(question.column('x'), { level: question.level });
  return {
    n: result.n,
    n_missing: result.missing,
    mean: result.mean,
    sd: result.standardDeviation,
    var: result.variance,
    se: result.standardError,
    min: result.minimum,
    q25: result.lowerQuartile,
    median: result.median,
    q75: result.upperQuartile,
    max: result.maximum,
    mean_ci_low: result.low,
    mean_ci_high: result.high,
  };
};

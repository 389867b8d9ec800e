import { UndefinedResult } from '../failure/undefined-result.ts';
import type { DynamicSample } from './dynamic-sample.ts';
import { combineInfluence } from './unit-influence.ts';
import type { UnitInfluence } from './unit-influence.ts';
import type { WithinEstimate } from './within-estimate.ts';

/** A within estimator freed of its bias of order 1/T. */
export type JackknifeEstimate = {
  readonly estimates: Float64Array;
  readonly influence: UnitInfluence;
  /** Of the estimators on the halves: the guard of the correction for measurement error. */
  readonly smallestEigenvalue: number;
};

/**
 * The halves of a panel by calendar period; odd numbers of periods give both splits.
 *
 * Units left with one row in a half are dropped from that half.
 *
 * @throws RangeError if a half is empty.
 */
export function splitPanel(sample: DynamicSample): readonly DynamicSample[] {
  const periods = [...new Set(sample.time)].toSorted((a, b) => a - b);
  const middle = periods.length / 2;
  if (periods.length < 2) {
    throw new UndefinedResult('too-few-periods', 'One period cannot be split into halves.');
  }
  const cuts = [...new Set([Math.floor(middle), Math.ceil(middle)])];
  return cuts.flatMap((cut) => {
    const last = periods[cut - 1] ?? 0;
    return [subsample(sample, (time) => time <= last), subsample(sample, (time) => time > last)];
  });
}

/**
 * Half-panel jackknife: 2 b - (b1 + b2) / 2, over the halves of {@link splitPanel}.
 *
 * Sources: Dhaene and Jochmans (2015), Mei, Sheng and Shi (2023). See docs/statistics.md#half-panel-jackknife.
 */
export function halfPanelJackknife(
  full: WithinEstimate,
  halves: readonly WithinEstimate[],
): JackknifeEstimate {
  return {
    estimates: full.estimates.map((value, a) =>
      halves.reduce((sum, { estimates }) => sum - (estimates[a] ?? 0) / halves.length, 2 * value),
    ),
    influence: combineInfluence(
      full.influence,
      halves.map(({ influence }) => influence),
    ),
    smallestEigenvalue: Math.min(...halves.map((half) => half.smallestEigenvalue)),
  };
}

/** The rows whose period is kept, in units that keep two of them; rows are sorted by unit. */
function subsample(sample: DynamicSample, keep: (time: number) => boolean): DynamicSample {
  const n = sample.y.length;
  const kept = new Int32Array(n);
  let count = 0;
  for (let start = 0; start < n;) {
    const unit = sample.unit[start];
    const first = count;
    let end = start;
    for (; end < n && sample.unit[end] === unit; end += 1) {
      if (!keep(sample.time[end] ?? 0)) continue;
      kept[count] = end;
      count += 1;
    }
    if (count - first < 2) count = first;
    start = end;
  }
  if (count === 0) throw new UndefinedResult('too-few-periods', 'A half of the panel is empty.');
  const rows = kept.subarray(0, count);
  const pick = (values: Float64Array): Float64Array => {
    const result = new Float64Array(count);
    for (let i = 0; i < count; i += 1) result[i] = values[rows[i] ?? 0] ?? 0;
    return result;
  };
  return {
    y: pick(sample.y),
    x: sample.x.map(pick),
    unit: rows.map((row) => sample.unit[row] ?? 0),
    time: pick(sample.time),
    errors: sample.errors,
    errorRow: rows.map((row) => sample.errorRow[row] ?? 0),
    outcomeErrors: sample.outcomeErrors ? pick(sample.outcomeErrors) : null,
  };
}

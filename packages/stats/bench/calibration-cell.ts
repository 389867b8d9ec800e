import { UndefinedResult } from '../src/index.ts';
import type { RandomStream } from '../src/index.ts';

/** One statistic at one size of data. */
export type CalibrationCell = {
  readonly statistic: string;
  readonly size: string;
  /** Coverage of a 95 % interval, or rejections of a 5 % test where nothing is there. */
  readonly kind: 'coverage' | 'size';
  /** One replication: whether the interval covered, or the test rejected; `null` where it was undefined. */
  readonly replicate: (stream: RandomStream) => boolean | null;
};

/** A cell for an interval: lower limit, truth, upper limit. */
export function covers(
  statistic: string,
  size: string,
  run: (stream: RandomStream) => readonly [number | null, number, number | null],
): CalibrationCell {
  const replicate = honest((stream) => {
    const [low, truth, high] = run(stream);
    return low === null || high === null ? null : low <= truth && truth <= high;
  });
  return { statistic, size, kind: 'coverage', replicate };
}

/** A cell for a test: its p-value where the hypothesis is true. */
export function rejects(
  statistic: string,
  size: string,
  run: (stream: RandomStream) => number | null,
): CalibrationCell {
  const replicate = honest((stream) => {
    const p = run(stream);
    return p === null ? null : p < 0.05;
  });
  return { statistic, size, kind: 'size', replicate };
}

function honest(run: (stream: RandomStream) => boolean | null): CalibrationCell['replicate'] {
  return (stream) => {
    try {
      return run(stream);
    } catch (error) {
      if (error instanceof UndefinedResult) return null;
      throw error;
    }
  };
}

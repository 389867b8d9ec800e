import type { Link, OutcomeSummary } from '@throughline/types';
import { fitRange } from '../../charts/axis.ts';

// Known without asking, so that a manager's axes equal those of everyone else.
const knownRanges: Readonly<Record<string, { low: number; high: number }>> = {
  nps: { low: -100, high: 100 },
  csat: { low: 0, high: 100 },
  ces: { low: 1, high: 7 },
  retention: { low: 0, high: 100 },
};

/** The limits of an outcome's axis: the metric's own range where it has one, else what fits. */
export function findMetricRange(link: Link, summary: OutcomeSummary | null) {
  const code = link.metric?.code ?? '';
  const metric = summary?.metrics.find((candidate) => candidate.code === code);
  if (metric && metric.low !== null && metric.high !== null) {
    return { low: metric.low, high: metric.high };
  }
  const values = link.points.flatMap(({ outcome }) =>
    [outcome.low, outcome.value, outcome.high].filter((value) => value !== null),
  );
  return (metric ? undefined : knownRanges[code.toLowerCase()]) ?? fitRange(values);
}

import type { PrecisionRule } from '@throughline/linkage';
import type { Metric } from '@throughline/types';

/** Metrics whose range and direction are known. Any other name is a metric of the organisation's own. */
const known: readonly Metric[] = [
  {
    code: 'nps',
    name: 'Net Promoter Score',
    unit: 'points',
    low: -100,
    high: 100,
    higherIsBetter: true,
  },
  {
    code: 'csat',
    name: 'Customer satisfaction',
    unit: '% satisfied',
    low: 0,
    high: 100,
    higherIsBetter: true,
  },
  {
    code: 'ces',
    name: 'Ease (CES)',
    unit: 'points from 1 to 7',
    low: 1,
    high: 7,
    higherIsBetter: true,
  },
  {
    code: 'retention',
    name: 'Retention',
    unit: '% retained',
    low: 0,
    high: 100,
    higherIsBetter: true,
  },
  { code: 'loyalty', name: 'Loyalty', unit: '% loyal', low: 0, high: 100, higherIsBetter: true },
  {
    code: 'complaints',
    name: 'Complaints',
    unit: 'per 1,000 contacts',
    low: 0,
    high: null,
    higherIsBetter: false,
  },
  { code: 'revenue', name: 'Revenue', unit: '', low: null, high: null, higherIsBetter: true },
  // Customers' answers to the instrument's own questions, as means of persons' scores.
  {
    code: 'per',
    name: 'Treated as a person',
    unit: 'points from 0 to 100',
    low: 0,
    high: 100,
    higherIsBetter: true,
  },
  {
    code: 'scr',
    name: 'Felt authenticity',
    unit: 'points from 0 to 100',
    low: 0,
    high: 100,
    higherIsBetter: true,
  },
  {
    code: 'eml',
    name: 'Emotional loyalty',
    unit: 'points from 0 to 100',
    low: 0,
    high: 100,
    higherIsBetter: true,
  },
  {
    code: 'ctl',
    name: 'Comparison items',
    unit: 'points from 0 to 100',
    low: 0,
    high: 100,
    higherIsBetter: true,
  },
];

/** Metrics whose range and direction are known, whether or not any figures of them are in. */
export const knownMetrics: readonly Metric[] = known;

/** What is known of a metric, by the name that files give it (case does not matter). */
export function describeMetric(code: string): Metric {
  const found = known.find((metric) => metric.code === code.toLowerCase());
  return (
    found ?? {
      code,
      name: code.replace(/_/g, ' '),
      unit: '',
      low: null,
      high: null,
      higherIsBetter: true,
    }
  );
}

/** Known metrics are stored under one spelling, so that NPS and nps are the same series. */
export function canonicalMetric(code: string): string {
  return describeMetric(code).code;
}

/** How precise an observation of this metric is, given its value and n. */
export function precisionRuleOf(code: string): PrecisionRule {
  if (code === 'nps') return 'nps';
  return code === 'csat' || code === 'retention' || code === 'loyalty' ? 'share' : 'mean';
}

/** The order in which metrics are listed: the known ones first, then the organisation's own. */
export function compareMetrics(one: string, other: string): number {
  const rank = (code: string): number => {
    const index = known.findIndex((metric) => metric.code === code);
    return index === -1 ? known.length : index;
  };
  return rank(one) - rank(other) || one.localeCompare(other);
}

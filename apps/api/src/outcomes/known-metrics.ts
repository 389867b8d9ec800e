import type { Metric } from '@throughline/types';

type Scale = Pick<Metric, 'unit' | 'low' | 'high' | 'precision'>;

const points = (low: number, high: number, unit: string): Scale => ({
  unit,
  low,
  high,
  precision: 'mean',
});
const perCent = (unit: string): Scale => ({
  unit: `% ${unit}`,
  low: 0,
  high: 100,
  precision: 'share',
});
const score = points(0, 100, 'points from 0 to 100');

function metric(code: string, name: string, scale: Scale, higherIsBetter = true): Metric {
  return { code, name, ...scale, higherIsBetter, origin: 'known' };
}

/**
 * Metrics whose range, direction and variance rule are known, in the order in which they are listed.
 *
 * Retention says who came back, loyalty why; the four types of loyalty share all customers between them.
 */
export const knownMetrics: readonly Metric[] = [
  metric('nps', 'Net Promoter Score', { unit: 'points', low: -100, high: 100, precision: 'nps' }),
  metric('csat', 'Customer satisfaction', perCent('satisfied')),
  metric('ces', 'Ease (CES)', points(1, 7, 'points from 1 to 7')),
  metric('retention', 'Retention', perCent('retained')),
  metric('loyalty', 'Loyalty', perCent('loyal')),
  metric(
    'complaints',
    'Complaints',
    { unit: 'per 1,000 contacts', low: 0, high: null, precision: 'rate' },
    false,
  ),
  metric('revenue', 'Revenue', { unit: '', low: null, high: null, precision: 'mean' }),
  // Customers' answers to the instrument's own questions, as means of persons' scores.
  metric('per', 'Treated as a person', score),
  metric('scr', 'Felt authenticity', score),
  metric('eml', 'Emotional loyalty', score),
  // Being held by convenience is neither good nor bad by itself.
  metric('cnv', 'Convenience retention', score),
  metric('ret', 'Intention to stay', score),
  metric('ctl', 'Comparison items', score),
  metric('sat', 'Overall satisfaction', score),
  metric('eff', 'Ease', score),
  metric('rec', 'Recovery after a mistake', score),
  metric('csat_mean', 'Customer satisfaction (mean)', points(1, 5, 'points from 1 to 5')),
  metric('repeat_purchase', 'Repeat purchase', perCent('bought again')),
  metric('fcr', 'First-contact resolution', perCent('resolved at the first contact')),
  metric('loyal_by_heart', 'Loyal by heart', perCent('loyal by heart')),
  metric('loyal_and_handy', 'Loyal and handy', perCent('loyal and handy')),
  metric('kept_by_convenience', 'Kept by convenience', perCent('kept by convenience'), false),
  metric('loosely_held', 'Loosely held', perCent('loosely held'), false),
];

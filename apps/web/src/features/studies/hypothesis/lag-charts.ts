import { say, sayCount } from '@throughline/speech';
import {
  directionWords,
  type HypothesisResult,
  type LatestStudy,
  nameMeasure,
  sayLag,
} from '@throughline/types';
import type { History } from '../../../charts/build-history.ts';
import { formatNumber } from '../../../parts/format.ts';

type Names = LatestStudy['names'];
export function titleLags({ verdict }: HypothesisResult): string {
  return directionWords[verdict.direction];
}

export function sayLags(
  { predictor, outcome }: HypothesisResult,
  names: Names,
  lag: number,
): string {
  return sayCount(
    lag,
    '{from} and {to} within units at every distance in periods, what all units share taken out, with 95\u00a0% intervals. Right of 0 culture comes first, left of it customers do. Large: {count} period, as declared. The title is what the registered test says; the profile describes.',
    '{from} and {to} within units at every distance in periods, what all units share taken out, with 95\u00a0% intervals. Right of 0 culture comes first, left of it customers do. Large: {count} periods, as declared. The title is what the registered test says; the profile describes.',
    { from: nameMeasure(predictor, names), to: nameMeasure(outcome, names) },
  );
}

export function describeLags({ lags, predictor, outcome }: HypothesisResult, names: Names): string {
  const known = lags.filter(({ r }) => r !== null);
  const figures = known.map(({ lag, r }) => `${sayLag(lag)} ${formatNumber(r ?? 0, 2)}`).join(', ');
  return say(
    'Correlation of {from} and {to} by distance in time: {figures}. The table holds the intervals.',
    { from: nameMeasure(predictor, names), to: nameMeasure(outcome, names), figures },
  );
}

export function toLagHistory({ lags }: HypothesisResult, declared: number): History {
  return {
    points: lags.map(({ lag, r, low, high, n }) => ({
      label: `${lag > 0 ? '+' : ''}${formatNumber(lag)}`,
      estimate:
        r === null || low === null || high === null
          ? null
          : { value: r, low, high, shown: formatNumber(r, 2) },
      details:
        r === null || low === null || high === null
          ? []
          : [
              sayLag(lag),
              say('r {r}, 95\u00a0% interval {interval}', {
                r: formatNumber(r, 2),
                interval: say('{low} to {high}', {
                  low: formatNumber(low, 2),
                  high: formatNumber(high, 2),
                }),
              }),
              sayCount(n, '{count} pair', '{count} pairs'),
            ],
    })),
    axisTitle: say('Correlation r'),
    low: -1,
    high: 1,
    baseline: 0,
    marked: lags.findIndex(({ lag }) => lag === declared),
  };
}

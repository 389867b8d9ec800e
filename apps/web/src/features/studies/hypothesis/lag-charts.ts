import {
  directionWords,
  type HypothesisResult,
  type LatestStudy,
  nameMeasure,
  sayLag,
} from '@throughline/types';
import type { History } from '../../../charts/build-history.ts';
import { countOf, formatNumber } from '../../../parts/format.ts';

type Names = LatestStudy['names'];
export function titleLags({ verdict }: HypothesisResult): string {
  return directionWords[verdict.direction];
}

export function sayLags(
  { predictor, outcome }: HypothesisResult,
  names: Names,
  lag: number,
): string {
  return `${nameMeasure(predictor, names)} and ${nameMeasure(outcome, names)} within units at every distance in periods, what all units share taken out, with 95\u00a0% intervals. Right of 0 culture comes first, left of it customers do. Large: ${countOf(lag, 'period', 'periods')}, as declared. The title is what the registered test says; the profile describes.`;
}

export function describeLags({ lags, predictor, outcome }: HypothesisResult, names: Names): string {
  const known = lags.filter(({ r }) => r !== null);
  const said = known.map(({ lag, r }) => `${sayLag(lag)} ${formatNumber(r ?? 0, 2)}`).join(', ');
  return `Correlation of ${nameMeasure(predictor, names)} and ${nameMeasure(outcome, names)} by distance in time: ${said}. The table holds the intervals.`;
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
              `r ${formatNumber(r, 2)}, 95\u00a0% interval ${formatNumber(low, 2)} to ${formatNumber(high, 2)}`,
              countOf(n, 'pair', 'pairs'),
            ],
    })),
    axisTitle: 'Correlation r',
    low: -1,
    high: 1,
    baseline: 0,
    marked: lags.findIndex(({ lag }) => lag === declared),
  };
}

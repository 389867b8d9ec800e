import type { Figure, TrustConstruct } from '@throughline/types';
import type { Intervals, IntervalRow } from '../../charts/build-intervals.ts';
import { formatNumber } from '../../parts/format.ts';
import { formatFigure } from './trust-words.ts';

const enough = 0.7;

/** Alpha of each construct on an axis from 0, or from -1 where one runs below it. */
export function toReliability(constructs: readonly TrustConstruct[]): Intervals {
  const rows = constructs.flatMap(({ name, consistency }): IntervalRow[] => {
    const alpha = consistency?.alpha ?? null;
    if (alpha === null) return [];
    const omega = consistency?.omega ?? null;
    const details = [
      `alpha ${formatFigure(alpha)}`,
      ...(omega === null ? [] : [`omega ${formatFigure(omega)}`]),
    ];
    return [{ label: name, details, ...alpha }];
  });
  const least = Math.min(...rows.map(({ low }) => low), enough);
  return {
    rows,
    axis: { title: "Cronbach's alpha, 95 % interval", low: pickLow(least), high: 1 },
    threshold: { at: enough, label: 'enough from 0.70' },
  };
}

function pickLow(least: number): number {
  if (least < 0) return -1;
  return least < 0.5 ? 0 : 0.5;
}

/** What the chart shows, for whoever does not see it. */
export function describeReliability({ rows }: Intervals): string {
  const told = rows.map(
    ({ label, value, low, high }) =>
      `${label} ${formatNumber(value, 2)}, ${formatNumber(low, 2)} to ${formatNumber(high, 2)}`,
  );
  return `Cronbach's alpha of ${rows.length} measures with 95 % intervals: ${told.join('; ')}.`;
}

/** States what is to be seen. */
export function titleReliability({ rows }: Intervals): string {
  const reach = rows.filter(({ value }) => value >= enough).length;
  return reach === rows.length
    ? `All ${reach} measures are consistent enough`
    : `${reach} of ${rows.length} measures are consistent enough`;
}

/** A history of ICC(1), by wave; null where it is not told. */
export function findInWave(
  { history }: TrustConstruct,
  waveId: string,
): { icc1: Figure | null; icc2: Figure | null } {
  return history.find((one) => one.waveId === waveId) ?? { icc1: null, icc2: null };
}

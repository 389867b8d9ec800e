import { say, sayKnown } from '@throughline/speech';
import type { Figure, TrustConstruct } from '@throughline/types';
import type { Intervals, IntervalRow } from '../../charts/build-intervals.ts';
import { formatNumber } from '../../parts/format.ts';
import { sayRange } from '../scores/say-range.ts';
import { formatFigure } from './trust-words.ts';

const enough = 0.7;

/** Alpha of each construct on an axis from 0, or from -1 where one runs below it. */
export function toReliability(constructs: readonly TrustConstruct[]): Intervals {
  const rows = constructs.flatMap(({ name, consistency }): IntervalRow[] => {
    const alpha = consistency?.alpha ?? null;
    if (alpha === null) return [];
    const omega = consistency?.omega ?? null;
    const details = [
      say('alpha {figure}', { figure: formatFigure(alpha) }),
      ...(omega === null ? [] : [say('omega {figure}', { figure: formatFigure(omega) })]),
    ];
    return [{ label: sayKnown(name), details, ...alpha }];
  });
  const least = Math.min(...rows.map(({ low }) => low), enough);
  return {
    rows,
    axis: { title: say("Cronbach's alpha, 95 % interval"), low: pickLow(least), high: 1 },
    threshold: {
      at: enough,
      label: say('enough from {limit}', { limit: formatNumber(enough, 2) }),
    },
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
      `${label} ${formatNumber(value, 2)}, ${sayRange(low, high, 2)}`,
  );
  return say("Cronbach's alpha of {total} measures with 95 % intervals: {measures}.", {
    total: rows.length,
    measures: told.join('; '),
  });
}

/** States what is to be seen. */
export function titleReliability({ rows }: Intervals): string {
  const reach = rows.filter(({ value }) => value >= enough).length;
  return reach === rows.length
    ? say('All {total} measures are consistent enough', { total: reach })
    : say('{reach} of {total} measures are consistent enough', { reach, total: rows.length });
}

/** A history of ICC(1), by wave; null where it is not told. */
export function findInWave(
  { history }: TrustConstruct,
  waveId: string,
): { icc1: Figure | null; icc2: Figure | null } {
  return history.find((one) => one.waveId === waveId) ?? { icc1: null, icc2: null };
}

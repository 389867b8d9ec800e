import type { Trend } from '@throughline/types';
import type { History } from '../../charts/build-history.ts';
import { formatGroupSize, formatNumber } from '../../parts/format.ts';

export type Level = Trend['levels'][number];

/** "Wave 3" where all are of one pulse. */
export function nameLevels(levels: readonly Level[]): string[] {
  const isOne = new Set(levels.map(({ pulseName }) => pulseName)).size === 1;
  return levels.map(({ pulseName, waveNumber }) =>
    isOne ? `Wave ${waveNumber}` : `${pulseName}, wave ${waveNumber}`,
  );
}

/** Published levels on the whole scale, so that a small change looks small. */
export function toLevelHistory(levels: readonly Level[]): History {
  const names = nameLevels(levels);
  return {
    points: levels.map(({ score, low, high, shown, n }, index) => ({
      label: names[index] ?? '',
      estimate: { value: score, low, high, shown },
      details: [
        `${shown}, 95\u00a0% interval ${formatNumber(low)} to ${formatNumber(high)}`,
        `n ${formatGroupSize(n)}`,
      ],
    })),
    axisTitle: 'Score, 0 to 100',
    low: 0,
    high: 100,
  };
}

/** "+3.2 (−1 to +7)", or that none is told. */
export function describeChange(change: Level['change']): string {
  if (change === null) return 'not told';
  const sign = (value: number, decimals: number): string =>
    `${value > 0 ? '+' : ''}${formatNumber(value, decimals)}`;
  return `${sign(change.value, 1)} (${sign(change.low, 0)} to ${sign(change.high, 0)})`;
}

/** What is to be seen of the newest change. */
export function titleTrend(levels: readonly Level[]): string {
  const newest = levels.at(-1);
  if (newest === undefined) return 'Nothing is shown yet';
  const { change, shown } = newest;
  if (change === null) return `The newest level is ${shown}`;
  if (change.low > 0) return `The newest level is ${shown}, higher than the wave before`;
  if (change.high < 0) return `The newest level is ${shown}, lower than the wave before`;
  return `The newest level is ${shown}; no clear change since the wave before`;
}

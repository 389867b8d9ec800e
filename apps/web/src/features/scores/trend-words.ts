import { say } from '@throughline/speech';
import { type Trend, sayShown } from '@throughline/types';
import type { History } from '../../charts/build-history.ts';
import { formatGroupSize, formatNumber } from '../../parts/format.ts';

export type Level = Trend['levels'][number];

function areOfOnePulse(levels: readonly Level[]): boolean {
  return new Set(levels.map(({ pulseName }) => pulseName)).size === 1;
}

/** "Wave 3" where all are of one pulse. */
export function nameLevels(levels: readonly Level[]): string[] {
  const isOne = areOfOnePulse(levels);
  return levels.map(({ pulseName, waveNumber }) =>
    isOne
      ? say('Wave {number}', { number: waveNumber })
      : say('{pulse}, wave {number}', { pulse: pulseName, number: waveNumber }),
  );
}

/** "3" where all are of one pulse: for an axis, on which the word would stand at every mark. */
export function numberLevels(levels: readonly Level[]): string[] {
  if (!areOfOnePulse(levels)) return nameLevels(levels);
  return levels.map(({ waveNumber }) => String(waveNumber));
}

/** A level with its interval and n, a line each. */
export function detailLevel({ shown, low, high, n }: Level): string[] {
  const interval = { score: shown, low: formatNumber(low), high: formatNumber(high) };
  return [say('{score}, 95\u00a0% interval {low} to {high}', interval), `n ${formatGroupSize(n)}`];
}

/** Published levels on the whole scale, so that a small change looks small. */
export function toLevelHistory(levels: readonly Level[]): History {
  const names = nameLevels(levels);
  return {
    points: levels.map((level, index) => ({
      label: names[index] ?? '',
      estimate: {
        value: level.score,
        low: level.low,
        high: level.high,
        shown: sayShown(level.shown),
      },
      details: detailLevel(level),
    })),
    axisTitle: say('Score, 0 to 100'),
    low: 0,
    high: 100,
  };
}

/** "+3.2 (−1 to +7)", or that none is told. */
export function describeChange(change: Level['change']): string {
  if (change === null) return say('not told');
  const sign = (value: number, decimals: number): string =>
    `${value > 0 ? '+' : ''}${formatNumber(value, decimals)}`;
  const range = say('{low} to {high}', { low: sign(change.low, 0), high: sign(change.high, 0) });
  return `${sign(change.value, 1)} (${range})`;
}

/** What is to be seen of the newest change. */
export function titleTrend(levels: readonly Level[]): string {
  const newest = levels.at(-1);
  if (newest === undefined) return say('Nothing is shown yet');
  const { change, shown } = newest;
  const level = { level: shown };
  if (change === null) return say('The newest level is {level}', level);
  if (change.low > 0) return say('The newest level is {level}, higher than the wave before', level);
  if (change.high < 0) return say('The newest level is {level}, lower than the wave before', level);
  return say('The newest level is {level}; no clear change since the wave before', level);
}

/** "62; no clear change since the wave before". */
export function sayNewest(levels: readonly Level[]): string {
  const newest = levels.at(-1);
  if (newest === undefined) return say('Nothing is shown yet');
  const { change, shown } = newest;
  const level = { level: shown };
  if (change === null) return shown;
  if (change.low > 0) return say('{level}, higher than the wave before', level);
  if (change.high < 0) return say('{level}, lower than the wave before', level);
  return say('{level}; no clear change since the wave before', level);
}

import type { Trend } from '@throughline/types';
import type { Bands } from '../../charts/build-bands.ts';
import { formatGroupSize, formatNumber } from '../../parts/format.ts';
import { nameLevels, titleTrend } from '../scores/trend-words.ts';

type Level = Trend['levels'][number];

/** Levels that somebody else reached in the same waves, such as the unit above. */
export interface ReferenceLevels {
  readonly label: string;
  readonly levels: readonly Level[];
}

/** Published levels on the whole scale, with their 95 % intervals as a band. */
export function toBands(levels: readonly Level[], reference: ReferenceLevels | null): Bands {
  const names = nameLevels(levels);
  const other = new Map(reference?.levels.map(({ waveId, score }) => [waveId, score]));
  return {
    points: levels.map(({ score, low, high, shown, n }, index) => ({
      label: names[index]?.replace(/^Wave /, '') ?? '',
      value: score,
      low,
      high,
      shown,
      details: [
        `${shown}, 95\u00a0% interval ${formatNumber(low)} to ${formatNumber(high)}`,
        `n ${formatGroupSize(n)}`,
      ],
    })),
    axisTitle: '',
    low: 0,
    high: 100,
    reference:
      reference === null || other.size === 0
        ? undefined
        : {
            label: reference.label,
            values: levels.map(({ waveId }) => other.get(waveId) ?? null),
          },
  };
}

/** What a person hears who does not see the chart. */
export function describeBands(name: string, levels: readonly Level[]): string {
  const names = nameLevels(levels);
  const told = levels.map(
    ({ shown, low, high }, index) =>
      `${names[index]} ${shown}, ${formatNumber(low)} to ${formatNumber(high)}`,
  );
  return `${name} by wave with 95 % intervals: ${told.join('; ')}.`;
}

/** "62; no clear change since the wave before". */
export function sayNewest(levels: readonly Level[]): string {
  return titleTrend(levels).replace('The newest level is ', '');
}

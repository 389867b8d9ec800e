import { say } from '@throughline/speech';
import { type Trend, sayShown } from '@throughline/types';
import type { Bands } from '../../charts/build-bands.ts';
import { sayRange } from '../scores/say-range.ts';
import { detailLevel, nameLevels, numberLevels } from '../scores/trend-words.ts';

type Level = Trend['levels'][number];

/** Levels that somebody else reached in the same waves, such as the unit above. */
export interface ReferenceLevels {
  readonly label: string;
  readonly levels: readonly Level[];
}

/** Published levels on the whole scale, with their 95 % intervals as a band. */
export function toBands(levels: readonly Level[], reference: ReferenceLevels | null): Bands {
  const labels = numberLevels(levels);
  const other = new Map(reference?.levels.map(({ waveId, score }) => [waveId, score]));
  return {
    points: levels.map((level, index) => ({
      label: labels[index] ?? '',
      value: level.score,
      low: level.low,
      high: level.high,
      shown: sayShown(level.shown),
      details: detailLevel(level),
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
    ({ shown, low, high }, index) => `${names[index]} ${shown}, ${sayRange(low, high)}`,
  );
  return say('{construct} by wave with 95 % intervals: {levels}.', {
    construct: name,
    levels: told.join('; '),
  });
}

import { say } from '@throughline/speech';
import { type Trend, type UnitLineage, sayShown } from '@throughline/types';
import type { BandPoint, Bands } from '../../charts/build-bands.ts';
import { formatCalendarDay } from '../../parts/format.ts';
import { sayRange } from '../scores/say-range.ts';
import { detailLevel, nameLevels, numberLevels, sayNewest } from '../scores/trend-words.ts';

type Level = Trend['levels'][number];

/** Levels that somebody else reached in the same waves, such as the unit above. */
export interface ReferenceLevels {
  readonly label: string;
  readonly levels: readonly Level[];
}

/** Levels of the units that a unit came of, before the day on which it began. */
export interface EarlierLevels {
  readonly levels: UnitLineage['past'][number]['levels'];
  /** `2026-04-01` */
  readonly until: string;
}

/** Published levels on the whole scale, with their 95 % intervals as a band. */
export function toBands(
  levels: readonly Level[],
  reference: ReferenceLevels | null,
  earlier: EarlierLevels | null,
): Bands {
  const past = earlier?.levels ?? [];
  const all = [...past, ...levels];
  const labels = numberLevels(all);
  const other = new Map(reference?.levels.map(({ waveId, score }) => [waveId, score]));
  const toPoint = (level: Level, index: number): BandPoint => ({
    label: labels[index] ?? '',
    value: level.score,
    low: level.low,
    high: level.high,
    shown: sayShown(level.shown),
    details: [...(index < past.length ? [level.unitName] : []), ...detailLevel(level)],
  });
  return {
    points: all.map(toPoint),
    earlierPoints: past.length,
    axisTitle: '',
    low: 0,
    high: 100,
    reference:
      reference === null || other.size === 0
        ? undefined
        : {
            label: reference.label,
            values: all.map(({ waveId }) => other.get(waveId) ?? null),
          },
  };
}

/** "Wave 3"; of others "Wave 1, Billing and Payments". */
export function nameWithUnits(
  levels: readonly Level[],
  earlier: EarlierLevels | null,
): readonly string[] {
  const past = earlier?.levels ?? [];
  return nameLevels([...past, ...levels]).map((wave, index) => {
    const level = past[index];
    return level === undefined ? wave : `${wave}, ${nameUnits(level)}`;
  });
}

function nameUnits({ unitName, isOfWhole }: EarlierLevels['levels'][number]): string {
  return isOfWhole ? say('{unit} as a whole', { unit: unitName }) : unitName;
}

/** What the newest level is, and whose the hollow points are. */
export function captionTrend(levels: readonly Level[], earlier: EarlierLevels | null): string {
  const last = earlier?.levels.at(-1);
  if (earlier === null || last === undefined) return sayNewest(levels);
  return say('{newest}. Hollow, before {day}: {units}', {
    newest: sayNewest(levels),
    day: formatCalendarDay(earlier.until),
    units: nameUnits(last),
  });
}

/** What a person hears who does not see the chart. */
export function describeBands(
  construct: string,
  levels: readonly Level[],
  names: readonly string[],
): string {
  const told = levels.map(
    ({ shown, low, high }, index) => `${names[index]} ${shown}, ${sayRange(low, high)}`,
  );
  return say('{construct} by wave with 95 % intervals: {levels}.', {
    construct,
    levels: told.join('; '),
  });
}

import { coarserFormat, periodOfInstant, type CalendarFormat } from '@throughline/linkage';

/** A wave that was released. */
export interface ReleasedWave {
  readonly id: string;
  readonly pulseId: string;
  readonly openedAt: Date;
  /** When its window ended, or when it was closed, whichever was first. */
  readonly endedAt: Date;
  readonly releasedAt: Date;
}

/** Longest median distance in days at which a period still holds about one wave. */
const longestGaps: readonly (readonly [CalendarFormat, number])[] = [
  ['week', 10],
  ['month', 45],
  ['quarter', 135],
];

/** Days between the middles of a pulse's consecutive waves, the median over all pulses; null where none has two. */
export function medianGapDays(waves: readonly ReleasedWave[]): number | null {
  const gaps = [...Map.groupBy(waves, (wave) => wave.pulseId).values()].flatMap((own) => {
    const middles = own.map((wave) => middleOf(wave).getTime()).sort((a, b) => a - b);
    return middles.slice(1).map((middle, i) => (middle - (middles[i] ?? middle)) / 86_400_000);
  });
  const sorted = gaps.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/** The length of the periods of a study: that of the waves' spacing, or of the outcomes' where it is longer. */
export function choosePeriodFormat(
  waves: readonly ReleasedWave[],
  outcomeFormats: readonly CalendarFormat[],
): CalendarFormat {
  const gap = medianGapDays(waves);
  const spacing =
    gap === null ? 'week' : (longestGaps.find(([, longest]) => gap <= longest)?.[0] ?? 'year');
  return outcomeFormats.reduce((longest, each) => coarserFormat(longest, each), spacing);
}

/** The period that holds the middle of a wave's window, by the organisation's calendar. */
export function placeWave(wave: ReleasedWave, format: CalendarFormat, timeZone: string): string {
  return periodOfInstant(middleOf(wave), format, timeZone).text;
}

function middleOf({ openedAt, endedAt }: ReleasedWave): Date {
  return new Date((openedAt.getTime() + endedAt.getTime()) / 2);
}

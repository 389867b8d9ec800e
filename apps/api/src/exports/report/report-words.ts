import { say, sayCount } from '@throughline/speech';
import type { ExportContent } from '@throughline/types';
import { formatDay, formatInstant } from '../moments.ts';
import type { ToldStudy } from '../study-tables.ts';
import { formatNumber } from '../study-words.ts';

/** "From 24 units over 10 periods, 2023-Q1 to 2025-Q2." */
export function sayBasis({ result }: ToldStudy): string {
  const { units, periods, firstPeriod, lastPeriod } = result.panel;
  if (firstPeriod === null) return say('Nothing that they speak of has been measured yet.');
  return say('From {units} over {periods}, {firstPeriod} to {lastPeriod}.', {
    units: sayCount(units, '{count} unit', '{count} units'),
    periods: sayCount(periods, '{count} period', '{count} periods'),
    firstPeriod,
    lastPeriod: String(lastPeriod),
  });
}

/** What has to be known beside the verdicts, a sentence each. */
export function listCaveats({ result, registration, staleness, run }: ToldStudy, zone: string) {
  const merged = result.panel.dropped['merged'] ?? 0;
  const imported = result.panel.imported ?? 0;
  const looks = result.earlierLooks.length + 1;
  return [
    registration?.isDeclaredAfterData === true ? say('Declared after the data were known.') : null,
    staleness,
    merged === 0
      ? null
      : sayCount(
          merged,
          '{count} group of a unit and period was too small to be shown alone, and is left out.',
          '{count} groups of a unit and period were too small to be shown alone, and are left out.',
        ),
    imported === 0
      ? null
      : sayCount(
          imported,
          '{count} score was imported: they come from an earlier tool, as it showed them.',
          '{count} scores were imported: they come from an earlier tool, as it showed them.',
        ),
    run === null
      ? null
      : say('Computed {instant}.', { instant: formatInstant(run.finishedAt, zone) }),
    looks === 1
      ? null
      : say(
          'This is look number {number} at this version in its quarter, and is corrected for all of them: whoever looks often enough finds something.',
          { number: formatNumber(looks) },
        ),
    say('This is an association over time, not proof of cause.'),
  ].filter((one) => one !== null);
}

/** What stands over and under every page of a report. */
export function nameReport(content: ExportContent): {
  readonly title: string;
  readonly subject: string;
  readonly footer: string;
} {
  const { isDemo, seenAt, timeZone } = content;
  const organisation = isDemo
    ? say('{organisation} (demonstration)', { organisation: content.organisation })
    : content.organisation;
  const day = formatDay(seenAt, timeZone);
  return {
    title: say('Is it passed on? {organisation}, {day}', { organisation, day }),
    subject: say(
      'Whether the way people are treated inside is passed on to customers, and how sure',
    ),
    footer: [organisation, day, sayWave(content)].filter((part) => part !== null).join(' · '),
  };
}

/** Whose figures it shows, and of when. */
export function listSeen(content: ExportContent): string[] {
  const { organisation, seenAt, timeZone } = content;
  const instant = formatInstant(seenAt, timeZone);
  const wave = sayWave(content);
  return [
    say('{organisation}. Seen {instant}.', { organisation, instant }),
    ...(wave === null ? [] : [say('Newest wave: {wave}.', { wave })]),
  ];
}

/** The wave that was the newest, or the one asked for. */
export function sayWave({ scores, timeZone }: ExportContent): string | null {
  if (scores === null) return null;
  const { pulseName: pulse, waveNumber: number, closedAt } = scores;
  const day = formatDay(closedAt, timeZone);
  return say('{pulse}, wave {number}, closed {day}', { pulse, number, day });
}

/** When and by whom it was said what is expected, and under which rules. */
export function listDeclared({ registration }: ToldStudy, id: string, zone: string): string[] {
  if (registration === null) return [];
  const { registeredAt, registeredBy, version, sha256, isDeclaredAfterData } = registration;
  const { lag, smallestEffect, minimum, hypotheses } = registration.registration;
  const own = hypotheses.find((one) => one.id === id);
  const deed = { version, instant: formatInstant(registeredAt, zone), name: registeredBy };
  return [
    isDeclaredAfterData
      ? say('Version {version}, registered {instant} by {name}, after data were known.', deed)
      : say('Version {version}, registered {instant} by {name}, before its data were known.', deed),
    say(
      'Declared: {periods} from the first to the second; the smallest effect that matters, {effect}; at least {units}, {waves} and {pairs} of both sides.',
      {
        periods: sayCount(own?.lag ?? lag, '{count} period', '{count} periods'),
        effect: formatNumber(smallestEffect, 2),
        units: sayCount(minimum.units, '{count} unit', '{count} units'),
        waves: sayCount(minimum.waves, '{count} wave', '{count} waves'),
        pairs: sayCount(minimum.rows, '{count} pair', '{count} pairs'),
      },
    ),
    say('SHA-256 of what was declared: {hash}', { hash: sha256 }),
  ];
}

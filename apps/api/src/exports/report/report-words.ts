import type { ExportContent } from '@throughline/types';
import { formatDay, formatInstant } from '../moments.ts';
import type { ToldStudy } from '../study-tables.ts';
import { countOf, formatNumber } from '../study-words.ts';

/** "From 24 units over 10 periods, 2023-Q1 to 2025-Q2." */
export function sayBasis({ result }: ToldStudy): string {
  const { units, periods, firstPeriod, lastPeriod } = result.panel;
  if (firstPeriod === null) return 'Nothing that they speak of has been measured yet.';
  const size = `${countOf(units, 'unit', 'units')} over ${countOf(periods, 'period', 'periods')}`;
  return `From ${size}, ${firstPeriod} to ${lastPeriod}.`;
}

/** What has to be known beside the verdicts, a sentence each. */
export function listCaveats({ result, registration, staleness, run }: ToldStudy, zone: string) {
  const merged = result.panel.dropped['merged'] ?? 0;
  const imported = result.panel.imported ?? 0;
  const looks = result.earlierLooks.length + 1;
  return [
    registration?.isDeclaredAfterData === true ? 'Declared after the data were known.' : null,
    staleness,
    merged === 0
      ? null
      : `${countOf(merged, 'group', 'groups')} of a unit and period ${merged === 1 ? 'was' : 'were'} too small to be shown alone, and ${merged === 1 ? 'is' : 'are'} left out.`,
    imported === 0
      ? null
      : `${countOf(imported, 'score was', 'scores were')} imported: they come from an earlier tool, as it showed them.`,
    run === null ? null : `Computed ${formatInstant(run.finishedAt, zone)}.`,
    looks === 1
      ? null
      : `This is look number ${formatNumber(looks)} at this version in its quarter, and is corrected for all of them: whoever looks often enough finds something.`,
    'This is an association over time, not proof of cause.',
  ].filter((one) => one !== null);
}

/** What stands over and under every page of a report. */
export function nameReport(content: ExportContent): {
  readonly title: string;
  readonly subject: string;
  readonly footer: string;
} {
  const { isDemo, seenAt, timeZone } = content;
  const organisation = `${content.organisation}${isDemo ? ' (demonstration)' : ''}`;
  const day = formatDay(seenAt, timeZone);
  return {
    title: `Is it passed on? ${organisation}, ${day}`,
    subject: 'Whether the way people are treated inside is passed on to customers, and how sure',
    footer: [organisation, day, sayWave(content)].filter((part) => part !== null).join(' · '),
  };
}

/** The wave that was the newest, or the one asked for. */
export function sayWave({ scores, timeZone }: ExportContent): string | null {
  if (scores === null) return null;
  const { pulseName, waveNumber, closedAt } = scores;
  return `${pulseName}, wave ${waveNumber}, closed ${formatDay(closedAt, timeZone)}`;
}

/** When and by whom it was said what is expected, and under which rules. */
export function listDeclared({ registration }: ToldStudy, id: string, zone: string): string[] {
  if (registration === null) return [];
  const { registeredAt, registeredBy, version, sha256, isDeclaredAfterData } = registration;
  const { lag, smallestEffect, minimum, hypotheses } = registration.registration;
  const own = hypotheses.find((one) => one.id === id);
  const timing = isDeclaredAfterData ? ', after data were known' : ', before its data were known';
  return [
    `Version ${version}, registered ${formatInstant(registeredAt, zone)} by ${registeredBy}${timing}.`,
    `Declared: ${countOf(own?.lag ?? lag, 'period', 'periods')} from the first to the second; the smallest effect that matters, ${formatNumber(smallestEffect, 2)}; at least ${countOf(minimum.units, 'unit', 'units')}, ${countOf(minimum.waves, 'wave', 'waves')} and ${countOf(minimum.rows, 'pair', 'pairs')} of both sides.`,
    `SHA-256 of what was declared: ${sha256}`,
  ];
}

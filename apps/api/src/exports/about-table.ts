import type { ExportContent } from '@throughline/types';
import type { WrittenSheet } from '../files/xlsx/write-workbook.ts';
import { sayDemo } from './study-words.ts';
import { formatDay, formatInstant } from './moments.ts';
import type { ToldStudy } from './study-tables.ts';

/** Whose figures these are, of when, and how they are to be read. */
export function tabulateAbout(content: ExportContent, study: ToldStudy | null): WrittenSheet {
  const { organisation, isDemo, branch, scores, seenAt, timeZone } = content;
  const rows: [string, string][] = [['Organisation', organisation]];
  if (isDemo) rows.push(['Demonstration', sayDemo]);
  if (branch !== null) rows.push(['Branch', branch]);
  if (scores !== null) {
    rows.push(
      ['Wave', `${scores.pulseName}, wave ${scores.waveNumber}`],
      ['Closed', formatDay(scores.closedAt, timeZone)],
      ['Scores', `From 0 to 100; higher is better for every construct. ${scores.label}`],
      ['Low and high', 'The 95 % interval of a score.'],
      ['Not here', 'Groups that are too small to be shown are not in this file.'],
    );
  }
  if (study !== null) {
    if (study.run !== null) {
      rows.push(['Study computed', formatInstant(study.run.finishedAt, timeZone)]);
    }
    if (study.staleness !== null) rows.push(['Study', study.staleness]);
    rows.push([
      'Estimates',
      'Standard deviations of the second per one of the first. An association over time, not proof of cause.',
    ]);
  }
  rows.push(['Seen', formatInstant(seenAt, timeZone)]);
  return { name: 'About', header: ['what', 'is'], rows };
}

import { say } from '@throughline/speech';
import type { ExportContent } from '@throughline/types';
import type { WrittenSheet } from '../files/xlsx/write-workbook.ts';
import { sayDemo } from './study-words.ts';
import { formatDay, formatInstant } from './moments.ts';
import type { ToldStudy } from './study-tables.ts';

/** Whose figures these are, of when, and how they are to be read. */
export function tabulateAbout(content: ExportContent, study: ToldStudy | null): WrittenSheet {
  const { organisation, isDemo, branch, scores, seenAt, timeZone } = content;
  const rows: [string, string][] = [[say('Organisation'), organisation]];
  if (isDemo) rows.push([say('Demonstration'), sayDemo()]);
  if (branch !== null) rows.push([say('Branch'), branch]);
  if (scores !== null) {
    const { pulseName: pulse, waveNumber: number } = scores;
    rows.push(
      [say('Wave'), say('{pulse}, wave {number}', { pulse, number })],
      [say('Closed'), formatDay(scores.closedAt, timeZone)],
      [
        say('Scores'),
        `${say('From 0 to 100; higher is better for every construct.')} ${scores.label}`,
      ],
      [say('Low and high'), say('The 95 % interval of a score.')],
      [say('Not here'), say('Groups that are too small to be shown are not in this file.')],
    );
  }
  if (study !== null) {
    if (study.run !== null) {
      rows.push([say('Study computed'), formatInstant(study.run.finishedAt, timeZone)]);
    }
    if (study.staleness !== null) rows.push([say('Study'), study.staleness]);
    rows.push([
      say('Estimates'),
      say(
        'Standard deviations of the second per one of the first. An association over time, not proof of cause.',
      ),
    ]);
  }
  rows.push([say('Seen'), formatInstant(seenAt, timeZone)]);
  return { name: say('About'), header: [say('what'), say('is')], rows };
}

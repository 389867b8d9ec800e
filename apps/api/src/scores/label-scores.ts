import { say } from '@throughline/speech';

/** What goes with every score of a wave until the instrument is validated. */
export function labelScores(isAdjusted: boolean): string {
  return isAdjusted
    ? say(
        'Pilot instrument: answers are adjusted for how hard each item is, by reference means from a wave that asked the whole bank.',
      )
    : say(
        'Pilot instrument: scores are unadjusted, because there are no reference means from a full-bank wave yet.',
      );
}

import { latestOpeningHours, maximumMoveDays } from '@throughline/types';
import { say } from '@throughline/speech';

/** Why a planned wave was missed, as it is kept: in English, and said anew to whoever reads it. */
export const missedReasons = {
  overtaken: 'A later wave was due before this one could be opened.',
  tooLate: `The worker did not run within ${latestOpeningHours} hours of the time at which this wave was due.`,
  paused: 'The schedule was paused when this wave was due.',
  /** Of one that still waits, and of one that was due again while its schedule was paused. */
  unshared: 'The results of the wave before had not been shared when this wave was due.',
  neverShared: `The results of the wave before were not shared within ${maximumMoveDays} days of the day of this wave, so it was skipped.`,
} as const;

/** Why a planned wave has not opened, in the language of the reader where it is one of ours. */
export function sayMissedReason(written: string): string {
  switch (written) {
    case missedReasons.overtaken:
      return say('A later wave was due before this one could be opened.');
    case missedReasons.tooLate:
      return say(
        'The worker did not run within {hours} hours of the time at which this wave was due.',
        { hours: latestOpeningHours },
      );
    case missedReasons.paused:
      return say('The schedule was paused when this wave was due.');
    case missedReasons.unshared:
      return say('The results of the wave before had not been shared when this wave was due.');
    case missedReasons.neverShared:
      return say(
        'The results of the wave before were not shared within {days} days of the day of this wave, so it was skipped.',
        { days: maximumMoveDays },
      );
    default:
      return written;
  }
}

/** Why a wave that is due has not opened yet. What its gate waits for is told by the gate. */
export function sayWaitReason(written: string | null): string | null {
  return written === null || written === missedReasons.unshared ? null : sayMissedReason(written);
}

/** Why mails of a wave or of a customer pulse wait. What a mail server said stays as it is. */
export function sayPauseReason(written: string): string {
  const [, pausedBy] = /^(.+) paused them\.$/.exec(written) ?? [];
  if (pausedBy !== undefined) return say('{name} paused them.', { name: pausedBy });
  const [, stoppedBy] = /^(.+) stopped it\.$/.exec(written) ?? [];
  if (stoppedBy !== undefined) return say('{name} stopped it.', { name: stoppedBy });
  const [, returned] = /^A mail came back as unwanted: (.*)$/s.exec(written) ?? [];
  if (returned !== undefined) {
    return say('A mail came back as unwanted: {reason}', { reason: returned });
  }
  const [, refused] = /^A mail server refused a mail as unwanted: (.*)$/s.exec(written) ?? [];
  return refused === undefined
    ? written
    : say('A mail server refused a mail as unwanted: {reason}', { reason: refused });
}

/** Why no mail goes at all. What a mail server said stays as it is. */
export function sayHaltReason(written: string): string {
  const [, sentence = written, reason] =
    /^(.*?)(?: The last reason was: (.*))?$/s.exec(written) ?? [];
  const said = sayTrouble(sentence);
  return reason === undefined
    ? said
    : say('{sentence} The last reason was: {reason}', { sentence: said, reason });
}

function sayTrouble(written: string): string {
  const [, failed, all] = /^(\d+) of the last (\d+) mails were refused\.$/.exec(written) ?? [];
  if (failed !== undefined && all !== undefined) {
    return say('{failed} of the last {all} mails were refused.', { failed, all });
  }
  const [, count] = /^(\d+) mails in a row were not taken\.$/.exec(written) ?? [];
  return count === undefined ? written : say('{count} mails in a row were not taken.', { count });
}

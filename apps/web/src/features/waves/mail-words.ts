import { say, sayCount } from '@throughline/speech';
import type { MailFailure, MailHalt } from '@throughline/types';
import { formatInstant } from '../../parts/format.ts';

/** What became of a mail, in a word or two. */
export function nameFailure(state: MailFailure['state'], isOver: boolean): string {
  switch (state) {
    case 'deferred':
      return isOver ? say('Deferred to the end') : say('Deferred, tried again');
    case 'bounced':
      return say('Came back');
    case 'failed':
      return say('Failed');
    case 'in-doubt':
      return say('In doubt');
  }
}

/** What is known of a restored database: how old its state is, and what may happen twice. */
export function describeHeld({
  lastSentAt,
  doubtful,
  dueWaves,
}: Extract<MailHalt, { cause: 'restored' }>): string {
  return [
    lastSentAt === null
      ? say('This state knows of no mail that was ever sent.')
      : say('The last mail that this state knows of left {time}.', {
          time: formatInstant(lastSentAt),
        }),
    doubtful === 0
      ? say('No invitation waits that may have been sent since.')
      : sayCount(
          doubtful,
          '{count} invitation waits that may have been sent since.',
          '{count} invitations wait that may have been sent since.',
        ),
    ...(dueWaves === 0
      ? []
      : [
          sayCount(
            dueWaves,
            '{count} planned wave is due and opens as soon as mails go; pause the schedule first where it was opened already.',
            '{count} planned waves are due and open as soon as mails go; pause the schedule first where it was opened already.',
          ),
        ]),
  ].join(' ');
}

/** What a mail server said, with the full stop that the sentence after it needs. */
export function endSentence(reason: string): string {
  return /[.!?…]$/.test(reason) ? reason : `${reason}.`;
}

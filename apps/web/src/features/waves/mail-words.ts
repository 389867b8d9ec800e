import type { MailFailure, MailHalt } from '@throughline/types';
import { countOf, formatInstant } from '../../parts/format.ts';

const names: Record<MailFailure['state'], string> = {
  deferred: 'Deferred, tried again',
  bounced: 'Came back',
  failed: 'Failed',
  'in-doubt': 'In doubt',
};

/** What became of a mail, in a word or two. */
export function nameFailure(state: MailFailure['state']): string {
  return names[state];
}

/** What is known of a restored database: how old its state is, and what may happen twice. */
export function describeHeld({
  lastSentAt,
  doubtful,
  dueWaves,
}: Extract<MailHalt, { cause: 'restored' }>): string {
  const known =
    lastSentAt === null
      ? 'This state knows of no mail that was ever sent.'
      : `The last mail that this state knows of left ${formatInstant(lastSentAt)}.`;
  const invitations =
    doubtful === 0
      ? 'No invitation waits that may have been sent since.'
      : `${countOf(doubtful, 'invitation waits', 'invitations wait')} that may have been sent since.`;
  const waves =
    dueWaves === 0
      ? ''
      : ` ${countOf(dueWaves, 'planned wave is due and opens', 'planned waves are due and open')} as soon as mails go; pause the schedule first where it was opened already.`;
  return `${known} ${invitations}${waves}`;
}

import type { WaveMails } from '@throughline/types';
import { sayPauseReason } from './stored-reasons.ts';
import type { WaveEntity } from './wave.entity.ts';

/**
 * How mails of a wave stand, by their state in the ledger. Of a small unit, that one person wants no
 * mails says nearly who it is; the plan does not tell it either.
 */
export function describeMails(
  rows: readonly { readonly state: string; readonly mails: number }[],
  { mailPausedAt, mailPauseReason, k }: WaveEntity,
  { isFinished, halt }: Pick<WaveMails, 'isFinished' | 'halt'>,
): WaveMails {
  const count = (state: string): number =>
    rows.filter((row) => row.state === state).reduce((sum, row) => sum + row.mails, 0);
  return {
    queued: count('queued'),
    sending: count('sending'),
    sent: count('sent'),
    deferred: count('deferred'),
    bounced: count('bounced'),
    failed: count('failed'),
    inDoubt: count('in_doubt'),
    withheld: count('withheld') < k ? 0 : count('withheld'),
    isFinished,
    pause:
      mailPausedAt === null || mailPauseReason === null
        ? null
        : { since: mailPausedAt.toISOString(), reason: sayPauseReason(mailPauseReason) },
    halt,
  };
}

/** States in which a mail is still on its way. */
export const unfinishedStates: readonly string[] = ['queued', 'sending', 'deferred'];

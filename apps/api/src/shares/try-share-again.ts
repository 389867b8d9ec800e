import { say } from '@throughline/speech';
import type { EntityManager } from 'typeorm';
import { AppError } from '../http/app-error.ts';
import { findFailed, trustAddresses } from '../pulses/mail-tries.queries.ts';
import { planGroups, queueMails, shareDays } from './plan-share.ts';
import { readShare, type ShareRow } from './share.queries.ts';

function notShared(): string {
  return say('The results of this wave have not been shared.');
}

/** Why no mail about these results leaves any more; null where mails may. */
export function findRetryRefusal(
  { until, isLinkOpen }: Pick<ShareRow, 'until' | 'isLinkOpen'>,
  now: Date,
): string | null {
  if (until === null) return notShared();
  if (until <= now) {
    return say(
      'Mails about results leave within {days} days, and these are over. Pass the link on to whoever got none.',
      { days: shareDays },
    );
  }
  return isLinkOpen ? null : say('The link has been withdrawn, and a mail would lead nowhere.');
}

/**
 * Makes another try of every mail that failed or came back, in the next hours of work of its
 * person, and lets mails go again to addresses that were given up. Whoever has one gets no other;
 * what is in doubt stays so. Returns how many.
 *
 * @throws AppError `conflict` where none may leave, or none failed that can be mailed.
 */
export async function tryFailedAgain(
  db: EntityManager,
  waveId: string,
  now: Date,
): Promise<number> {
  const share = await readShare(db, waveId);
  if (share === null || share.until === null) throw new AppError('conflict', notShared());
  const refusal = findRetryRefusal(share, now);
  if (refusal !== null) throw new AppError('conflict', refusal);
  const failed = new Set(await findFailed(db, waveId, 'results'));
  if (failed.size === 0) {
    throw new AppError('conflict', say('No mail about these results has failed or come back.'));
  }
  const planned = await planGroups(db, waveId, { now, end: share.until });
  const groups = planned
    .map((group) => ({ ...group, ids: group.ids.filter((id) => failed.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
  const ids = groups.flatMap((group) => group.ids);
  if (ids.length === 0) {
    throw new AppError(
      'conflict',
      say(
        'Nobody whose mail failed or came back can be mailed: they have no address, or are away for as long as mails leave.',
      ),
    );
  }
  await trustAddresses(db, ids);
  await queueMails(db, waveId, groups);
  return ids.length;
}

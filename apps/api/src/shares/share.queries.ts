import type { ShareText } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { newestTries } from '../pulses/mail-tries.queries.ts';

/** What is written about a wave, as it stands. */
export interface ShareRow {
  readonly id: string;
  readonly waveId: string;
  readonly texts: ShareText[];
  readonly defaultLanguage: string;
  readonly sharedAt: Date | null;
  readonly sharedBy: string | null;
  /** When mails about it leave no more; null while it is a draft. */
  readonly until: Date | null;
  readonly isLinkOpen: boolean;
}

const columns = `h.id, h.wave_id AS "waveId", h.texts, h.default_language AS "defaultLanguage",
  h.shared_at AS "sharedAt", a.name AS "sharedBy", h.until, h.is_link_open AS "isLinkOpen"`;

export async function readShare(db: EntityManager, waveId: string): Promise<ShareRow | null> {
  const [row] = await db.query<ShareRow[]>(
    `SELECT ${columns} FROM roster.share h LEFT JOIN office.account a ON a.id = h.shared_by
     WHERE h.wave_id = $1`,
    [waveId],
  );
  return row ?? null;
}

/** By what stands in the link; null alike for one that nobody was given and one that was withdrawn. */
export async function findShared(db: EntityManager, tokenHash: Buffer): Promise<ShareRow | null> {
  const [row] = await db.query<ShareRow[]>(
    `SELECT ${columns} FROM roster.share h LEFT JOIN office.account a ON a.id = h.shared_by
     WHERE h.token_hash = $1 AND h.shared_at IS NOT NULL AND h.is_link_open`,
    [tokenHash],
  );
  return row ?? null;
}

interface MailCounts {
  readonly state: string;
  readonly mails: number;
  readonly nextAt: Date | null;
}

/**
 * How the mails about a wave's results stand, by the newest try of each. Everybody who was asked
 * has one, so no count tells who answered.
 */
export function countMails(db: EntityManager, waveId: string): Promise<MailCounts[]> {
  return db.query(
    `SELECT d.state, count(*)::int AS mails,
       min(d.due_at) FILTER (WHERE d.state IN ('queued', 'deferred')) AS "nextAt"
     FROM ${newestTries('results')} GROUP BY d.state`,
    [waveId],
  );
}

/** Whether a worker has claimed any of them, in whatever try. */
export async function haveMailsLeft(db: EntityManager, waveId: string): Promise<boolean> {
  const [row] = await db.query<{ left: boolean }[]>(
    `SELECT EXISTS (SELECT FROM roster.delivery d
       WHERE d.wave_id = $1 AND d.kind = 'results' AND d.attempts > 0) AS "left"`,
    [waveId],
  );
  return row?.left ?? false;
}

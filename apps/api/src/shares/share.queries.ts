import type { ShareText } from '@throughline/types';
import type { EntityManager } from 'typeorm';

/** What is written about a wave, as it stands. */
export interface ShareRow {
  readonly id: string;
  readonly waveId: string;
  readonly texts: ShareText[];
  readonly defaultLanguage: string;
  readonly sharedAt: Date | null;
  readonly sharedBy: string | null;
  readonly isLinkOpen: boolean;
}

const columns = `h.id, h.wave_id AS "waveId", h.texts, h.default_language AS "defaultLanguage",
  h.shared_at AS "sharedAt", a.name AS "sharedBy", h.is_link_open AS "isLinkOpen"`;

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
  readonly tried: number;
  readonly nextAt: Date | null;
}

/** How the mails about a wave's results stand. Everybody who was asked has one, so no count tells who answered. */
export function countMails(db: EntityManager, waveId: string): Promise<MailCounts[]> {
  return db.query(
    `SELECT state, count(*)::int AS mails, count(*) FILTER (WHERE attempts > 0)::int AS tried,
       min(due_at) FILTER (WHERE state IN ('queued', 'deferred')) AS "nextAt"
     FROM roster.delivery WHERE wave_id = $1 AND kind = 'results' GROUP BY state`,
    [waveId],
  );
}

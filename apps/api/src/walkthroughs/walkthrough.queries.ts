import type { CheckFinding, OwnCheck, WalkList } from '@throughline/types';
import type { EntityManager } from 'typeorm';

export interface WalkRow {
  readonly id: string;
  readonly list: WalkList;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly account_id: string;
  readonly by: string;
  readonly persona: string;
  readonly goal: string;
  readonly channel: string;
  readonly walked_on: string;
  readonly goes_wrong: boolean;
  readonly filed_at: Date | null;
  readonly findings: Record<string, CheckFinding>;
  readonly own_checks: readonly OwnCheck[];
  readonly revision: number;
  /** The window that saved it last. */
  readonly editor: string | null;
}

/** A draft is its author's alone; what is filed is for whoever may see the unit, and its author. */
interface Reader {
  readonly accountId: string;
  /** Units that the account may see; null for all. */
  readonly visible: readonly string[] | null;
}

const walks = `
  SELECT w.id, w.list, w.unit_id, u.name AS unit_name, w.account_id, a.name AS by,
    w.walked_as AS persona, w.goal, w.channel, w.walked_on::text AS walked_on, w.goes_wrong, w.filed_at,
    w.findings, w.own_checks, w.revision, w.editor
  FROM office.walkthrough w
  JOIN roster.unit u ON u.id = w.unit_id
  JOIN office.account a ON a.id = w.account_id
  WHERE (w.account_id = $1
    OR (w.filed_at IS NOT NULL AND ($2::uuid[] IS NULL OR w.unit_id = ANY ($2))))`;

/** Walks that an account may read: its own drafts first, then filed ones, newest first. */
export function readWalks(db: EntityManager, reader: Reader): Promise<WalkRow[]> {
  return db.query(`${walks} ORDER BY w.filed_at DESC NULLS FIRST, w.begun_at DESC, w.id`, [
    reader.accountId,
    reader.visible,
  ]);
}

export async function findWalk(
  db: EntityManager,
  reader: Reader,
  id: string,
): Promise<WalkRow | null> {
  const rows = await db.query<WalkRow[]>(`${walks} AND w.id = $3`, [
    reader.accountId,
    reader.visible,
    id,
  ]);
  return rows[0] ?? null;
}

/** Whether the filed walks played a mishap, newest first, by unit and list. */
export function readMishaps(
  db: EntityManager,
): Promise<{ unit_id: string; list: WalkList; went_wrong: boolean[] }[]> {
  return db.query(
    `SELECT unit_id, list, array_agg(goes_wrong ORDER BY filed_at DESC) AS went_wrong
     FROM office.walkthrough WHERE filed_at IS NOT NULL GROUP BY unit_id, list`,
  );
}

export async function readOwnChecks(db: EntityManager): Promise<OwnCheck[]> {
  return db.query(
    `SELECT 'X-' || number AS id, list, text FROM office.walkthrough_check
     WHERE retired_at IS NULL ORDER BY number`,
  );
}

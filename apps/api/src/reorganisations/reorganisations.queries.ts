import type { Reader } from '../database/reader.ts';
import type { StatedReorganisation } from './lineages.ts';

/** What was stated, the newest first, with what is told of it. Units are ids. */
export interface ReorganisationRow extends StatedReorganisation {
  readonly id: string;
  readonly statedBy: string;
  readonly statedAt: Date;
}

/** The units of both sides, in an order of the ids; all that a study or a page needs. */
export async function readReorganisations(db: Reader): Promise<StatedReorganisation[]> {
  const found = await db.query<StatedReorganisation>(
    `SELECT ${sides} FROM roster.reorganisation r
     JOIN roster.reorganised_unit u ON u.reorganisation_id = r.id
     GROUP BY r.id ORDER BY r.happened_on, r.id`,
  );
  return found.rows;
}

/** The same with who stated it, and when. */
export async function listReorganisations(db: Reader): Promise<ReorganisationRow[]> {
  const found = await db.query<ReorganisationRow>(
    `SELECT r.id, a.name AS "statedBy", r.stated_at AS "statedAt", ${sides}
     FROM roster.reorganisation r
     JOIN roster.reorganised_unit u ON u.reorganisation_id = r.id
     JOIN office.account a ON a.id = r.stated_by
     GROUP BY r.id, a.name ORDER BY r.happened_on DESC, r.stated_at DESC, r.id`,
  );
  return found.rows;
}

const sides = `r.happened_on::text AS "happenedOn",
  array_agg(u.unit_id::text ORDER BY u.unit_id) FILTER (WHERE u.side = 'before') AS before,
  array_agg(u.unit_id::text ORDER BY u.unit_id) FILTER (WHERE u.side = 'after') AS after`;

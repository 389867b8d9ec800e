import type { CodedCell } from '@throughline/disclosure';
import type { EntityManager } from 'typeorm';

/** One published figure as every view, trend and export reads it. */
export interface PublishedRow extends Omit<CodedCell, 'rounding'> {
  readonly waveId: string;
  readonly unitId: string;
  readonly unitName: string;
  /** Both empty for everybody of the unit. */
  readonly attribute: string;
  readonly value: string;
  readonly construct: string;
}

export interface PublishedFilter {
  readonly waveId?: string;
  readonly unitId?: string;
  readonly construct?: string;
  readonly slice?: { readonly attribute: string; readonly value: string };
  /** Units that the account may see; null for all. */
  readonly visible: readonly string[] | null;
}

/**
 * The only way to a figure. A hidden cell, one that does not exist and one that may not be seen are
 * all rows that are not there: nothing behind this can tell them apart. How units serve each other is
 * read by `readService` alone.
 */
export function readPublished(db: EntityManager, filter: PublishedFilter): Promise<PublishedRow[]> {
  const { waveId, unitId, construct, slice, visible } = filter;
  return db.query(
    `SELECT c.wave AS "waveId", c.unit AS "unitId", wu.name AS "unitName", c.attribute, c.value,
       c.construct, c.score, c.shown, c.low, c.high, c.n, c.n_mid AS "nMid"
     FROM (
       SELECT wave, unit, '' AS attribute, '' AS value, construct, score, shown, low, high, n, n_mid
       FROM result.published_cell WHERE construct NOT LIKE 'SRV@%'
       UNION ALL
       SELECT wave, unit, attribute, value, construct, score, shown, low, high, n, n_mid
       FROM result.published_breakdown) c
     JOIN roster.wave_unit wu ON wu.wave_id = c.wave AND wu.unit_id = c.unit
     WHERE ($1::uuid IS NULL OR c.wave = $1) AND ($2::uuid IS NULL OR c.unit = $2)
       AND ($3::text IS NULL OR c.construct = $3)
       AND ($4::text IS NULL OR (c.attribute = $4 AND c.value = $5))
       AND ($6::uuid[] IS NULL OR c.unit = ANY ($6))
     ORDER BY wu.name, c.unit, c.attribute, c.value, c.construct`,
    [
      waveId ?? null,
      unitId ?? null,
      construct ?? null,
      slice?.attribute ?? null,
      slice?.value ?? null,
      visible,
    ],
  );
}

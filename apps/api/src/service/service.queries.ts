import type { ServiceMatrix, ServiceRelations } from '@throughline/types';
import type { EntityManager } from 'typeorm';

export interface ServiceRow {
  readonly servingId: string;
  readonly servingName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly construct: string;
  readonly score: number;
  readonly shown: string;
  readonly low: number;
  readonly high: number;
  readonly n: string;
  readonly nMid: number;
}

export type ServiceWave = Pick<ServiceMatrix, 'waveId' | 'waveNumber' | 'pulseName' | 'closedAt'>;

/**
 * What a wave published of service, from published cells like every other figure. A unit has its
 * newest name on both sides: it can stand in a row and in a column.
 */
export function readService(db: EntityManager, waveId: string): Promise<ServiceRow[]> {
  return db.query(
    `SELECT s.id AS "servingId", s.name AS "servingName", c.unit AS "unitId",
       coalesce(u.name, wu.name) AS "unitName", c.construct, c.score, c.shown, c.low, c.high, c.n, c.n_mid AS "nMid"
     FROM result.published_cell c
     JOIN roster.wave_unit wu ON wu.wave_id = c.wave AND wu.unit_id = c.unit
     LEFT JOIN roster.unit u ON u.id = c.unit
     JOIN roster.unit s ON 'SRV@' || s.id = c.construct
     WHERE c.wave = $1
     ORDER BY s.name, s.id, "unitName", c.unit`,
    [waveId],
  );
}

/** Closed waves that show something of service, the newest first. */
export async function listServiceWaves(db: EntityManager): Promise<ServiceWave[]> {
  const rows = await db.query<(Omit<ServiceWave, 'closedAt'> & { closedAt: Date })[]>(
    `SELECT w.id AS "waveId", w.number AS "waveNumber", p.name AS "pulseName",
       w.closed_at AS "closedAt"
     FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id
     WHERE w.state = 'closed' AND EXISTS (
       SELECT FROM result.published_cell c WHERE c.wave = w.id AND c.construct LIKE 'SRV@%')
     ORDER BY w.closed_at DESC, w.id`,
  );
  return rows.map((row) => ({ ...row, closedAt: row.closedAt.toISOString() }));
}

export function listWaveUnits(
  db: EntityManager,
  waveId: string,
): Promise<{ id: string; parentId: string | null; name: string }[]> {
  return db.query(
    `SELECT w.unit_id AS id, w.parent_id AS "parentId", coalesce(u.name, w.name) AS name
     FROM roster.wave_unit w LEFT JOIN roster.unit u ON u.id = w.unit_id
     WHERE w.wave_id = $1 ORDER BY w.key`,
    [waveId],
  );
}

export function listRelations(db: EntityManager): Promise<ServiceRelations['relations']> {
  return db.query(
    `SELECT r.serving_id AS "servingId", a.name AS "servingName",
       r.served_id AS "servedId", b.name AS "servedName"
     FROM roster.service r
     JOIN roster.unit a ON a.id = r.serving_id JOIN roster.unit b ON b.id = r.served_id
     ORDER BY a.name, a.key, b.name, b.key`,
  );
}

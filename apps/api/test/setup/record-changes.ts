import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/**
 * What the write-ahead log says of the tables that changed during some work: rows changed, by
 * table. Reads it as a replica would, through logical decoding.
 */
export async function recordChanges(
  superuser: pg.Pool,
  work: () => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const slot = `test_${randomBytes(6).toString('hex')}`;
  await superuser.query(`SELECT pg_create_logical_replication_slot($1, 'test_decoding')`, [slot]);
  try {
    await work();
    const changes = await superuser.query<{ name: string; rows: number }>(
      `SELECT substring(data FROM '^table ([^:]+):') AS name, count(*)::int AS rows
       FROM pg_logical_slot_get_changes($1, NULL, NULL, 'skip-empty-xacts', '1')
       WHERE data LIKE 'table %' GROUP BY 1 ORDER BY 1`,
      [slot],
    );
    return Object.fromEntries(changes.rows.map((row) => [row.name, row.rows]));
  } finally {
    await superuser.query('SELECT pg_drop_replication_slot($1)', [slot]);
  }
}

import type { EntityManager } from 'typeorm';
import type { KnownUnit } from './match-units.ts';

/** Every unit with what files can call it. */
export function listUnitNames(db: EntityManager): Promise<KnownUnit[]> {
  return db.query(
    'SELECT id, key, name, former_keys AS "formerKeys" FROM roster.unit ORDER BY key',
  );
}

import type { EntityManager } from 'typeorm';
import type { UnitName } from './match-units.ts';

/** Every unit with what files can call it. */
export function listUnitNames(db: EntityManager): Promise<UnitName[]> {
  return db.query('SELECT id, key, name FROM roster.unit ORDER BY key');
}

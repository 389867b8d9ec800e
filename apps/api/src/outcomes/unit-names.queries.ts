import type { EntityManager } from 'typeorm';
import type { KnownUnit } from './match-units.ts';

/** Every unit with what files can call it. */
export function listUnitNames(db: EntityManager): Promise<KnownUnit[]> {
  return db.query(
    'SELECT id, key, name, former_keys AS "formerKeys" FROM roster.unit ORDER BY key',
  );
}

/** The units by their keys, and by those that they had before and no other has now. */
export async function mapUnitKeys(db: EntityManager): Promise<ReadonlyMap<string, string>> {
  const units = await listUnitNames(db);
  return new Map([
    ...units.flatMap(({ id, formerKeys }) => formerKeys.map((key) => [key, id] as const)),
    ...units.map(({ id, key }) => [key, id] as const),
  ]);
}

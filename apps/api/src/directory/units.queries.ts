import type { EntityManager } from 'typeorm';
import type { TreeNode } from './unit-tree.ts';

/** A unit as most pages need it. */
export interface NamedUnit extends TreeNode {
  readonly key: string;
  readonly name: string;
}

/** A unit as files and other programs name it. */
export interface KeyedUnit {
  readonly id: string;
  readonly key: string;
}

/** The units by their keys, and by those that they had before and no other has now. */
export async function mapUnitKeys(db: EntityManager): Promise<ReadonlyMap<string, KeyedUnit>> {
  const units = await db.query<(KeyedUnit & { formerKeys: readonly string[] })[]>(
    'SELECT id, key, former_keys AS "formerKeys" FROM roster.unit ORDER BY key',
  );
  return new Map([
    ...units.flatMap((unit) => unit.formerKeys.map((key): [string, KeyedUnit] => [key, unit])),
    ...units.map((unit): [string, KeyedUnit] => [unit.key, unit]),
  ]);
}

/** Every unit, read without making entities of them: hundreds are read for one page. */
export function listUnits(db: EntityManager): Promise<NamedUnit[]> {
  return db.query('SELECT id, key, name, parent_id AS "parentId" FROM roster.unit');
}

import type { EntityManager } from 'typeorm';
import type { TreeNode } from './unit-tree.ts';

/** A unit as most pages need it. */
export interface NamedUnit extends TreeNode {
  readonly key: string;
  readonly name: string;
}

/** Every unit, read without making entities of them: hundreds are read for one page. */
export function listUnits(db: EntityManager): Promise<NamedUnit[]> {
  return db.query('SELECT id, key, name, parent_id AS "parentId" FROM roster.unit');
}

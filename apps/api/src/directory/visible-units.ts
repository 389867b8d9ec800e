import type { EntityManager } from 'typeorm';
import { buildTree } from './unit-tree.ts';
import { listUnits } from './units.queries.ts';

/** What an account may see of the tree: a manager's own branch; null for everyone else, who may see all of it. */
export async function findVisibleUnits(
  db: EntityManager,
  account: { readonly unitId: string | null },
): Promise<string[] | null> {
  if (account.unitId === null) return null;
  return buildTree(await listUnits(db))
    .branch(account.unitId)
    .map((unit) => unit.id);
}

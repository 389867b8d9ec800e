import { say } from '@throughline/speech';
import type { EntityManager } from 'typeorm';
import { buildTree } from '../directory/unit-tree.ts';
import { AppError } from '../http/app-error.ts';
import type { AskedBranches } from './audience.ts';

/** @throws AppError `invalid-request` for a unit that is not there, or excepted from what is not asked. */
export async function checkUnits(
  db: EntityManager,
  { unitIds, excludedUnitIds }: AskedBranches,
): Promise<void> {
  const units = await db.query<{ id: string; parentId: string | null; name: string }[]>(
    'SELECT id, parent_id AS "parentId", name FROM roster.unit',
  );
  const known = new Map(units.map((unit) => [unit.id, unit]));
  for (const [field, ids] of Object.entries({ unitIds, excludedUnitIds })) {
    if (ids.some((id) => !known.has(id))) {
      throw new AppError('invalid-request', `${field}: ${say('one of the units does not exist')}`);
    }
  }
  const tree = buildTree(units);
  const asked = new Set(
    (unitIds.length === 0 ? tree.roots.map(({ id }) => id) : unitIds).flatMap((id) =>
      tree.branch(id).map((unit) => unit.id),
    ),
  );
  const outside = excludedUnitIds.find((id) => !asked.has(id));
  if (outside !== undefined) {
    throw new AppError(
      'invalid-request',
      `excludedUnitIds: ${say('“{name}” is not part of what is asked, so it cannot be excepted', { name: known.get(outside)?.name ?? '' })}`,
    );
  }
}

import type { CohortPlace } from './cohorts.ts';
import { mergeBlocks, type Block, type JoinSizes } from './merge-blocks.ts';
import type { TreeUnit } from './unit-tree.ts';

/** People of a cohort to whom a question was open: those counted by it, and the others. */
export interface AskedPeople {
  readonly counted: number;
  readonly others: number;
}

/**
 * Groups whole cohorts for a question that only people with a certain answer to an earlier one are
 * asked. Who is counted by it has given that answer, so every block has k or more who are counted
 * and k or more who answered the earlier question and are not: that a block is shown, and how many
 * it counts, then tells nobody's earlier answer.
 *
 * @returns blocks whose size is how many are counted; null where the whole has too few of either.
 */
export function partitionAsked(
  units: readonly TreeUnit[],
  cohorts: readonly CohortPlace[],
  people: ReadonlyMap<string, AskedPeople>,
  k: number,
): readonly Block[] | null {
  const count = (ids: readonly string[], which: keyof AskedPeople): number =>
    ids.reduce((sum, id) => sum + (people.get(id)?.[which] ?? 0), 0);
  const smaller = (ids: readonly string[]): number =>
    Math.min(count(ids, 'counted'), count(ids, 'others'));
  const atoms = cohorts
    .filter(({ id }) => count([id], 'counted') + count([id], 'others') > 0)
    .map(({ id, unitId }) => ({ id, unitId, size: smaller([id]) }));
  const join: JoinSizes = (one, other) => smaller([...one.atomIds, ...other.atomIds]);
  const blocks = mergeBlocks(units, atoms, k, join);
  return blocks?.map((block) => ({ ...block, size: count(block.atomIds, 'counted') })) ?? null;
}

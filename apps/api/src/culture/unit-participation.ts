import type { UnitParticipation } from '@throughline/types';
import { buildTree, type TreeNode } from '../directory/unit-tree.ts';

/** People who were invited together: the units they belong to, and how many they are. */
export interface InvitedCohort {
  readonly unitIds: readonly string[];
  readonly invited: number;
}

/** How many were invited in each unit whose people are exactly the people of whole cohorts. */
export function countInvited(
  units: readonly TreeNode[],
  cohorts: readonly InvitedCohort[],
): Map<string, number> {
  const tree = buildTree(units);
  const counts = new Map<string, number>();
  const cohortsOf = new Map<string, Set<InvitedCohort>>();
  for (const cohort of cohorts) {
    for (const unitId of cohort.unitIds) {
      const known = cohortsOf.get(unitId);
      if (known === undefined) cohortsOf.set(unitId, new Set([cohort]));
      else known.add(cohort);
    }
  }
  for (const { id } of units) {
    const branch = new Set(tree.branch(id).map((unit) => unit.id));
    const touching = new Set([...branch].flatMap((unitId) => [...(cohortsOf.get(unitId) ?? [])]));
    const isWhole = [...touching].every(({ unitIds }) => unitIds.every((one) => branch.has(one)));
    if (touching.size === 0 || !isWhole) continue;
    counts.set(
      id,
      [...touching].reduce((sum, { invited }) => sum + invited, 0),
    );
  }
  return counts;
}

/** Steps in which a share is told: a finer one would tell how many of a group did not answer. */
const step = 5;

/**
 * Of those invited, the share behind the scores of a unit, from the largest of its published n: no
 * more is known than what is published.
 *
 * @param shown every published n of the unit, "5-9" or "23".
 */
export function describeParticipation(
  invited: number | undefined,
  shown: readonly string[],
): UnitParticipation | null {
  const largest = shown.toSorted((one, other) => startOf(other) - startOf(one))[0];
  if (invited === undefined || largest === undefined) return null;
  const shares = largest.split('-').map((n) => (100 * Number(n)) / invited);
  const low = Math.min(100 - step, step * Math.floor((shares[0] ?? 0) / step));
  const high = Math.min(100, step * Math.ceil((shares.at(-1) ?? 0) / step));
  return { answered: largest, low, high: Math.max(high, low + step) };
}

function startOf(n: string): number {
  return Number(n.split('-')[0]);
}

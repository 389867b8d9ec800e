import type { Unit } from '@throughline/types';

/** Units whose name or key holds the text, with everything above them so that they keep their place. */
export function findUnits(units: readonly Unit[], text: string): Unit[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [...units];
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const kept = new Set<string>();
  for (const unit of units) {
    if (!`${unit.name}\n${unit.key}`.toLowerCase().includes(wanted)) continue;
    for (let id: string | null = unit.id; id !== null; id = parents.get(id) ?? null) kept.add(id);
  }
  return units.filter(({ id }) => kept.has(id));
}

/** People of each unit and of everything below it, by unit id. */
export function countBranches(units: readonly Unit[]): Map<string, number> {
  const counts = new Map(units.map((unit) => [unit.id, unit.people ?? 0]));
  // A parent stands before its children, so the last unit is never anybody's parent still to come.
  for (const { id, parentId } of units.toReversed()) {
    if (parentId !== null)
      counts.set(parentId, (counts.get(parentId) ?? 0) + (counts.get(id) ?? 0));
  }
  return counts;
}

/** Whole branches, and whole branches inside them that are excepted. */
export interface Branches {
  readonly chosen: readonly string[];
  readonly excepted: readonly string[];
}

/** The chosen units and everything below them. */
export function expandUnits(units: readonly Unit[], chosen: ReadonlySet<string>): Set<string> {
  const inside = new Set<string>();
  for (const { id, parentId } of units) {
    if (chosen.has(id) || (parentId !== null && inside.has(parentId))) inside.add(id);
  }
  return inside;
}

/** The units of chosen branches, without those that are excepted. */
export function findAsked(units: readonly Unit[], { chosen, excepted }: Branches): Set<string> {
  const below = expandUnits(units, new Set(excepted));
  const inside = expandUnits(units, new Set(chosen));
  return new Set([...inside].filter((id) => !below.has(id)));
}

/** How many units and people are asked; where none is chosen, that is the whole organisation. */
export function countAsked(
  units: readonly Unit[],
  { chosen, excepted }: Branches,
): { readonly units: number; readonly people: number } {
  const all = units.map(({ id }) => id);
  const asked = findAsked(units, { chosen: chosen.length === 0 ? all : chosen, excepted });
  return {
    units: asked.size,
    people: units.reduce((sum, { id, people }) => sum + (asked.has(id) ? (people ?? 0) : 0), 0),
  };
}

/** Takes a unit with everything below it in, or leaves it out. What stood below goes with it. */
export function toggleUnit(
  units: readonly Unit[],
  branches: Branches,
  { id, isChosen }: { readonly id: string; readonly isChosen: boolean },
): Branches {
  const below = expandUnits(units, new Set([id]));
  const chosen = branches.chosen.filter((other) => !below.has(other));
  const excepted = branches.excepted.filter((other) => !below.has(other));
  const isAsked = findAsked(units, { chosen, excepted }).has(id);
  if (isAsked === isChosen) return { chosen, excepted };
  return isChosen ? { chosen: [...chosen, id], excepted } : { chosen, excepted: [...excepted, id] };
}

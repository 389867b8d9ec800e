import type { Lineages } from '../reorganisations/lineages.ts';

interface KeyedUnit {
  readonly id: string;
  readonly key: string;
}

/**
 * The key by which a study knows each lineage, by its id: the keys of its members of today, "a + b". One
 * that a unit outside it has already, or another lineage, goes on with the keys of further members.
 */
export function keyLineages(
  units: readonly KeyedUnit[],
  lineages: Lineages,
): ReadonlyMap<string, string> {
  const keyOf = new Map(units.map(({ id, key }) => [id, key]));
  const sortKeys = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => keyOf.get(id) ?? []).toSorted();
  const taken = new Set(
    units.filter(({ id }) => lineages.of(id) === undefined).map(({ key }) => key),
  );
  const keyed = lineages.all.map((lineage) => ({
    id: lineage.id,
    all: sortKeys(lineage.members),
    now: sortKeys(lineages.aliveNow(lineage)),
  }));
  // By keys, for ids are not the same where the same organisation is set up anew.
  const inOrder = keyed.toSorted((one, other) =>
    (one.all[0] ?? '') < (other.all[0] ?? '') ? -1 : 1,
  );
  return new Map(
    inOrder.map(({ id, all, now }) => {
      const further = all.filter((key) => !now.includes(key));
      const foreign = keyed.filter((other) => other.id !== id).flatMap((other) => other.all);
      let key = now.join(' + ');
      for (let next = 0; taken.has(key) || foreign.includes(key); next += 1) {
        key += ` + ${further[next] ?? all[next % all.length] ?? ''}`;
      }
      taken.add(key);
      return [id, key];
    }),
  );
}

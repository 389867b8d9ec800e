import { sayList } from '@throughline/speech';
import { compareNames } from '../directory/compare-names.ts';
import type { Lineages } from '../reorganisations/lineages.ts';

/** What each lineage is called, by its id: by the names of its units of today, "Billing and Payments". */
export function nameLineages(
  units: readonly { readonly id: string; readonly name: string }[],
  lineages: Lineages,
): ReadonlyMap<string, string> {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return new Map(
    lineages.all.map((lineage) => {
      const names = lineages.aliveNow(lineage).flatMap((id) => nameOf.get(id) ?? []);
      return [lineage.id, sayList(names.toSorted(compareNames))];
    }),
  );
}

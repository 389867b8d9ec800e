import { listNames } from '../files/accept-rows.ts';
import type { TableFiles } from '../files/read-tables.ts';
import type { UnitsFile } from '../files/read-units.ts';
import { Refusal } from '../refusal.ts';

/** Controls by where they come from. */
export interface SortedControls {
  /** Constructs and metrics, which move over time. */
  readonly controls: readonly string[];
  /** Properties of units, which do not. */
  readonly unitControls: readonly string[];
}

/**
 * Finds each control in exactly one of the three files.
 *
 * @throws Refusal where it is in none or in several.
 */
export function sortControls(
  names: readonly string[],
  { culture, outcomes }: TableFiles,
  units: UnitsFile | null,
): SortedControls {
  const sources = [
    { path: culture.path, names: culture.names },
    { path: outcomes.path, names: outcomes.names },
    ...(units === null ? [] : [{ path: units.path, names: units.columns }]),
  ];
  const isOfUnits = names.map((name) => {
    const found = sources.filter((source) => source.names.includes(name));
    if (found.length > 1) {
      const paths = found.map(({ path }) => path).join(' and in ');
      throw new Refusal(`--control ${name}: is in ${paths}. Rename one of them.`);
    }
    const [source] = found;
    if (source === undefined) {
      const known = sources.map((each) => `${each.path} has ${listNames(each.names)}`).join('; ');
      throw new Refusal(`--control ${name}: no file has it. ${known}.`);
    }
    return source.path === units?.path;
  });
  return {
    controls: names.filter((_, place) => isOfUnits[place] === false),
    unitControls: names.filter((_, place) => isOfUnits[place] === true),
  };
}

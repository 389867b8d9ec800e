import { shuffleWith, type RandomSource } from '@throughline/disclosure';

/** Somebody without an address, and where the answers are counted. */
export interface UnmailedInvitee {
  readonly id: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly cohort_id: string;
  readonly variant: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly name: string;
}

/** People whose codes may be exchanged among them: nothing that is counted would change. */
export interface SheetSection {
  readonly unitName: string;
  /** What they have in common beside the unit, where others of the unit have not; may be empty. */
  readonly group: string;
  readonly variant: string;
  readonly names: readonly string[];
  /** In an order that has nothing to do with the names. */
  readonly codes: readonly string[];
}

/**
 * Puts people and codes of a unit and cohort together, without saying which code is whose. All
 * get the page that most of them were dealt: a code opens every page of its wave.
 */
export function composeSections(
  people: readonly UnmailedInvitee[],
  {
    attributes,
    codeOf,
    random,
  }: {
    /** By which results are broken down. */
    readonly attributes: readonly string[];
    readonly codeOf: (invitationId: string) => string;
    readonly random: RandomSource;
  },
): SheetSection[] {
  const groups = Map.groupBy(people, (person) => `${person.unit_id} ${person.cohort_id}`);
  const groupsOfUnit = new Map<string, number>();
  for (const [first] of groups.values())
    if (first !== undefined)
      groupsOfUnit.set(first.unit_id, (groupsOfUnit.get(first.unit_id) ?? 0) + 1);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const isOnlyOne = groupsOfUnit.get(first.unit_id) === 1;
      return {
        unitName: first.unit_name,
        group: isOnlyOne ? '' : nameGroup(group, attributes),
        variant: mostCommon(group.map(({ variant }) => variant)),
        names: group.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other)),
        codes: shuffleWith(
          group.map(({ id }) => codeOf(id)),
          random,
        ),
      };
    })
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
}

function placeOf({ unitName, group }: SheetSection): string {
  return `${unitName}\n${group}`;
}

function nameGroup(people: readonly UnmailedInvitee[], attributes: readonly string[]): string {
  const buckets = people.map(({ attributes: own }) =>
    attributes.map((name) => own[name] ?? '').join(' / '),
  );
  return [...new Set(buckets)].toSorted().join(', ');
}

function mostCommon(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, same]): [string, number] => [value, same.length],
  );
  counts.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return counts[0]?.[0] ?? '';
}

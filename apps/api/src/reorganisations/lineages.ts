/** That the units of one side became those of the other; on both sides stands one that goes on. */
export interface StatedReorganisation {
  /** The first day, `2026-04-01`, on which the units of `after` are there. */
  readonly happenedOn: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The days between which a unit was there: from the first until before the second; null for always. */
export interface Life {
  readonly beginsOn: string | null;
  readonly endsOn: string | null;
}

/** Units that became of each other. Together they are the same people's place at all times. */
export interface Lineage {
  /** The id of one of its members, by which it is called where units are called by theirs. */
  readonly id: string;
  readonly members: readonly string[];
}

/** All lineages, and the members of each that were there on a day. */
export interface Lineages {
  readonly all: readonly Lineage[];
  /** Undefined for a unit of which nothing was stated. */
  of(unitId: string): Lineage | undefined;
  /** The members on a day such as `2026-04-01`. */
  aliveOn(lineage: Lineage, day: string): readonly string[];
  /** The members that never ended. */
  aliveNow(lineage: Lineage): readonly string[];
}

/** When each unit began and ended by what was stated: where it stands on one side only. */
export function readLives(statements: readonly StatedReorganisation[]): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>();
  const change = (unitId: string, part: Partial<Life>): void => {
    lives.set(unitId, { ...(lives.get(unitId) ?? { beginsOn: null, endsOn: null }), ...part });
  };
  for (const { happenedOn, before, after } of statements) {
    for (const id of before) change(id, after.includes(id) ? {} : { endsOn: happenedOn });
    for (const id of after) change(id, before.includes(id) ? {} : { beginsOn: happenedOn });
  }
  return lives;
}

/** Units linked by statements, in whatever order these stand; a unit of no statement is in none. */
export function buildLineages(statements: readonly StatedReorganisation[]): Lineages {
  const lives = readLives(statements);
  const groupOf = new Map<string, Set<string>>();
  for (const { before, after } of statements) {
    const ids = [...before, ...after];
    const group = new Set(ids.flatMap((id) => [id, ...(groupOf.get(id) ?? [])]));
    for (const id of group) groupOf.set(id, group);
  }
  const all = [...new Set(groupOf.values())]
    .map((group) => [...group].toSorted())
    .map((members) => ({ id: members[0] ?? '', members }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const lineageOf = new Map(
    all.flatMap((lineage) => lineage.members.map((id) => [id, lineage] as const)),
  );
  return {
    all,
    of: (unitId) => lineageOf.get(unitId),
    aliveOn: ({ members }, day) =>
      members.filter((id) => {
        const { beginsOn = null, endsOn = null } = lives.get(id) ?? {};
        return (beginsOn === null || beginsOn <= day) && (endsOn === null || day < endsOn);
      }),
    aliveNow: ({ members }) => members.filter((id) => (lives.get(id)?.endsOn ?? null) === null),
  };
}

/** The units that a unit came of, as they stood on an earlier day. */
export interface Origin {
  readonly units: readonly string[];
  /** Other units came of these as well: theirs is the past of a whole. */
  readonly isWhole: boolean;
}

/** Walks back from a unit through what was stated of the days after the given one, day by day. */
export function findOrigin(
  statements: readonly StatedReorganisation[],
  unitId: string,
  day: string,
): Origin {
  const later = Map.groupBy(
    statements.filter(({ happenedOn }) => happenedOn > day),
    ({ happenedOn }) => happenedOn,
  );
  let units: ReadonlySet<string> = new Set([unitId]);
  let isWhole = false;
  for (const [, ofOneDay] of [...later].toSorted(([one], [other]) => (one < other ? 1 : -1))) {
    const left = [...ofOneDay];
    for (let last = takeNext(left, units); last !== undefined; last = takeNext(left, units)) {
      const { before, after } = last;
      const here = units;
      isWhole ||= !after.every((id) => here.has(id));
      units = new Set([...[...here].filter((id) => !after.includes(id)), ...before]);
    }
  }
  return { units: [...units].toSorted(), isWhole };
}

/** One of which one of these units came: of one day several may follow each other, in any order. */
function takeNext(
  left: StatedReorganisation[],
  units: ReadonlySet<string>,
): StatedReorganisation | undefined {
  const index = left.findIndex(({ after }) => after.some((id) => units.has(id)));
  return index < 0 ? undefined : left.splice(index, 1)[0];
}

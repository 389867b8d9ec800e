export interface UnitName {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface KnownUnit extends UnitName {
  readonly formerKeys: readonly string[];
}

/** A unit that a text means, and by what; or the units that it could mean. */
export type UnitMatch =
  | { readonly how: 'key' | 'name' | 'chosen'; readonly unit: UnitName }
  | { readonly how: 'left-out' }
  | { readonly how: null; readonly sameName: number };

/** Pairs of letters by which a unit is recognised. */
interface Letters {
  readonly unit: UnitName;
  readonly ofName: ReadonlySet<string>;
  readonly ofKey: ReadonlySet<string>;
}

const mostLikely = 3;
/** Of the pairs of letters of two names, the share that both have. */
const leastAlike = 0.4;

/** Finds units by what a file calls them: by a person's choice, by key or a former one, then by a name that only one unit has. */
export class UnitMatcher {
  private readonly byKey: ReadonlyMap<string, UnitName>;
  private readonly byFormerKey: ReadonlyMap<string, UnitName>;
  private readonly byFoldedKey: ReadonlyMap<string, readonly UnitName[]>;
  private readonly byName: ReadonlyMap<string, readonly UnitName[]>;
  private readonly units: readonly UnitName[];
  private letters: readonly Letters[] | null = null;
  private byId: ReadonlyMap<string, UnitName> | null = null;
  private readonly chosen: Readonly<Record<string, string | null>>;

  constructor(units: readonly KnownUnit[], chosen: Readonly<Record<string, string | null>>) {
    this.byKey = new Map(units.map((unit) => [unit.key, unit]));
    this.byFormerKey = new Map(
      units.flatMap((unit) => unit.formerKeys.map((key) => [key, unit] as const)),
    );
    this.byFoldedKey = Map.groupBy(units, ({ key }) => fold(key));
    this.byName = Map.groupBy(units, ({ name }) => fold(name));
    this.units = units;
    this.chosen = chosen;
  }

  match(text: string): UnitMatch {
    const choice = Object.hasOwn(this.chosen, text) ? this.chosen[text] : undefined;
    if (choice === null) return { how: 'left-out' };
    const picked = choice === undefined ? undefined : this.byKey.get(choice);
    if (picked !== undefined) return { how: 'chosen', unit: picked };
    const exact = this.byKey.get(text) ?? this.byFormerKey.get(text);
    if (exact !== undefined) return { how: 'key', unit: exact };
    const [likeKey, ...otherKeys] = this.byFoldedKey.get(fold(text)) ?? [];
    if (likeKey !== undefined && otherKeys.length === 0) return { how: 'key', unit: likeKey };
    const named = this.byName.get(fold(text)) ?? [];
    const [only] = named;
    if (only !== undefined && named.length === 1) return { how: 'name', unit: only };
    return { how: null, sameName: named.length };
  }

  /** The unit of an identifier. */
  find(id: string): UnitName | undefined {
    this.byId ??= new Map(this.units.map((unit) => [unit.id, unit]));
    return this.byId.get(id);
  }

  /** Units that a text could mean, the likeliest first. */
  suggest(text: string): readonly UnitName[] {
    this.letters ??= this.units.map((unit) => ({
      unit,
      ofName: pairsOf(unit.name),
      ofKey: pairsOf(unit.key),
    }));
    const own = pairsOf(text);
    return this.letters
      .map(({ unit, ofName, ofKey }) => ({
        unit,
        alike: Math.max(likeness(own, ofName), likeness(own, ofKey)),
      }))
      .filter(({ alike }) => alike >= leastAlike)
      .toSorted((one, other) => other.alike - one.alike || (one.unit.key < other.unit.key ? -1 : 1))
      .slice(0, mostLikely)
      .map(({ unit }) => unit);
  }
}

/** Without case, accents, punctuation and doubled spaces. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = ` ${fold(text)} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** Dice's coefficient: 1 for the same pairs of letters, 0 for none in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

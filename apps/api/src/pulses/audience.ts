import {
  findCountedUnit,
  makeCohorts,
  readTree,
  type Cohort,
  type PeopledPlace,
} from '@throughline/disclosure';
import type { EntityManager } from 'typeorm';
import { buildTree } from '../directory/unit-tree.ts';

export interface AudienceUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly key: string;
  readonly name: string;
  /** People who are counted in this unit itself. */
  readonly people: number;
}

export interface Audience {
  /** The units asked, and their ancestors (with no people), as they stand now. */
  readonly units: readonly AudienceUnit[];
  readonly people: number;
  /** People new to a small unit, who are asked from the next wave on. */
  readonly waiting: number;
  /** Groups of k or more invited people; null when there are fewer in all. */
  readonly cohorts: readonly Cohort[] | null;
  /** What {@link peopleSql} needs to find the same people again. */
  readonly parameters: readonly unknown[];
  readonly heads: number;
}

/** What of a pulse decides whom it asks and how they are counted. */
export interface Asking {
  readonly unitIds: readonly string[];
  readonly attributes: readonly string[];
  readonly k: number;
}

/** Changes of the roster of a small unit wait this long, unless a wave comes first. */
const settlingDays = 14;

/**
 * Everybody a pulse asks, with where they are counted. Parameters: asked units, attribute names,
 * heads, the units they are counted in, the moment since when a change is new, 2k.
 *
 * Once a wave was launched, somebody new in a unit of fewer than 2k people waits: four invented
 * colleagues beside one real one would otherwise be five, in a unit that is new itself as well.
 */
export const peopleSql = `
  SELECT p.id, p.attributes, coalesce(h.counted, p.unit_id) AS unit_id,
    ARRAY(SELECT coalesce(p.attributes->>a.name, '')
      FROM unnest($2::text[]) WITH ORDINALITY a (name, place) ORDER BY a.place) AS bucket,
    (p.placed_at > $5::timestamptz AND s.people < $6::int
      AND EXISTS (SELECT FROM roster.wave w WHERE w.planned_at < p.placed_at)
      AND NOT EXISTS (SELECT FROM roster.invitation i JOIN roster.wave w ON w.id = i.wave_id
        WHERE i.person_id = p.id AND w.planned_at >= p.placed_at)) IS TRUE AS waits
  FROM roster.person p
  JOIN (SELECT unit_id, count(*) AS people FROM roster.person GROUP BY unit_id) s
    ON s.unit_id = p.unit_id
  LEFT JOIN unnest($3::uuid[], $4::uuid[]) h (person_id, counted) ON h.person_id = p.id
  WHERE p.unit_id = ANY ($1::uuid[])`;

/** Finds whom a pulse asks now: whole units, each with everything below it. */
export async function findAudience(
  db: EntityManager,
  { unitIds, attributes, k }: Asking,
  now: Date,
): Promise<Audience> {
  const all = await db.query<Omit<AudienceUnit, 'people'>[]>(
    `SELECT id, parent_id AS "parentId", key, name FROM roster.unit ORDER BY key`,
  );
  const { asked, kept } = chooseBranches(all, unitIds);
  const heads = await findHeads(db, all, asked);
  const settled = new Date(now.getTime() - settlingDays * 86_400_000);
  const parameters = [
    [...asked],
    attributes,
    heads.map((head) => head.personId),
    heads.map((head) => head.countedUnitId),
    settled,
    2 * k,
  ];
  const places = await db.query<(PeopledPlace & { waiting: number })[]>(
    `SELECT unit_id AS "unitId", bucket, count(*) FILTER (WHERE NOT waits)::int AS people,
       count(*) FILTER (WHERE waits)::int AS waiting
     FROM (${peopleSql}) p GROUP BY unit_id, bucket ORDER BY unit_id, bucket`,
    parameters,
  );
  const peopleOf = new Map<string, number>();
  for (const { unitId, people } of places) {
    peopleOf.set(unitId, (peopleOf.get(unitId) ?? 0) + people);
  }
  const units = kept.map((unit) => ({ ...unit, people: peopleOf.get(unit.id) ?? 0 }));
  return {
    units,
    people: places.reduce((sum, place) => sum + place.people, 0),
    waiting: places.reduce((sum, place) => sum + place.waiting, 0),
    cohorts: makeCohorts(units, places, k),
    parameters,
    heads: heads.length,
  };
}

/** The units that a pulse asks: those it names with all below, or every one. */
export async function findAskedUnits(
  db: EntityManager,
  unitIds: readonly string[],
): Promise<string[]> {
  const all = await db.query<{ id: string; parentId: string | null }[]>(
    'SELECT id, parent_id AS "parentId" FROM roster.unit',
  );
  return [...chooseBranches(all, unitIds).asked];
}

function chooseBranches<Unit extends { readonly id: string; readonly parentId: string | null }>(
  all: readonly Unit[],
  unitIds: readonly string[],
): { readonly asked: ReadonlySet<string>; readonly kept: readonly Unit[] } {
  if (unitIds.length === 0) return { asked: new Set(all.map((unit) => unit.id)), kept: all };
  const tree = buildTree(all);
  const asked = new Set(unitIds.flatMap((id) => tree.branch(id).map((unit) => unit.id)));
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  const kept = new Set(asked);
  for (const id of unitIds) {
    let parent = byId.get(id)?.parentId ?? null;
    while (parent !== null) {
      kept.add(parent);
      parent = byId.get(parent)?.parentId ?? null;
    }
  }
  return { asked, kept: all.filter((unit) => kept.has(unit.id)) };
}

/** Heads who are counted in another unit than the one they sit in. */
async function findHeads(
  db: EntityManager,
  all: readonly { readonly id: string; readonly parentId: string | null }[],
  asked: ReadonlySet<string>,
): Promise<{ readonly personId: string; readonly countedUnitId: string }[]> {
  const tree = readTree(all.filter((unit) => asked.has(unit.id)));
  const rows = await db.query<{ id: string; unitId: string; headed: string[] }[]>(
    `SELECT p.id, p.unit_id AS "unitId", array_agg(u.id) AS headed
     FROM roster.person p JOIN roster.unit u ON u.head_key = p.key GROUP BY p.id ORDER BY p.id`,
  );
  return rows.flatMap(({ id, unitId, headed }) => {
    const countedUnitId = findCountedUnit(tree, unitId, new Set(headed));
    return countedUnitId === unitId ? [] : [{ personId: id, countedUnitId }];
  });
}

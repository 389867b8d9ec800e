import { createHash } from 'node:crypto';
import {
  findCountedUnit,
  makeCohorts,
  nameOfPlace,
  readTree,
  type Cohort,
  type PeopledPlace,
} from '@throughline/disclosure';
import {
  minimumAudience,
  minimumDaysBetween,
  twiceWithinDays,
  type LeftOut,
} from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { buildTree } from '../directory/unit-tree.ts';
import { candidatesSql } from './invited-sql.ts';
import { nameOfCohort, takeTurns, type AskedBefore } from './take-turns.ts';

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
  readonly leftOut: LeftOut;
  /** In how many waves everybody has a turn. */
  readonly turns: number;
  /** Groups of k or more invited people; null when there are fewer in all. */
  readonly cohorts: readonly Cohort[] | null;
  /** What {@link invitedSql} needs to find the same people again. */
  readonly parameters: readonly unknown[];
  readonly heads: number;
}

/** Which whole units a pulse asks. */
export interface AskedBranches {
  readonly unitIds: readonly string[];
  readonly excludedUnitIds: readonly string[];
}

/** What of a pulse decides whom it asks and how they are counted. */
export interface Asking extends AskedBranches {
  readonly id: string;
  readonly attributes: readonly string[];
  readonly k: number;
}

/** Changes of the roster of a small unit wait this long, unless a wave comes first. */
const settlingDays = 14;

const day = 86_400_000;
/** Of two openings at one time of day, an hour that clocks skip or repeat lies between. */
const clockSlack = day / 2;

/** When a wave opens, and by what of the schedule and the administrator it chooses. */
export interface WaveTurn {
  readonly now: Date;
  /** Whether people asked too recently are asked all the same. */
  readonly asksAgain: boolean;
  /** In how many waves everybody has a turn; left out, as the schedule says. */
  readonly turns?: number;
}

/**
 * Finds whom a wave asks: whole units, each with everything below it, and of these whole groups
 * whose turn it is.
 */
export async function findAudience(
  db: EntityManager,
  asking: Asking,
  { now, asksAgain, turns }: WaveTurn,
): Promise<Audience> {
  const { kept, heads, places, groups, parameters } = await readGroups(db, asking, {
    now,
    asksAgain,
  });
  const orderOf = (cohort: Cohort): string =>
    createHash('sha256')
      .update(`${asking.id}\n${nameOfCohort(cohort)}`)
      .digest('hex');
  const inTurns = turns ?? (await readTurns(db, asking.id));
  const turn = takeTurns(groups, { k: asking.k, turns: inTurns, orderOf });
  const chosen = turn.chosen.flatMap((cohort) => cohort.places);
  const names = new Set(chosen.map(nameOfPlace));
  const peopleOf = new Map<string, number>();
  for (const place of places.filter((one) => names.has(nameOfPlace(one)))) {
    const { unitId, people, recent } = place;
    peopleOf.set(unitId, (peopleOf.get(unitId) ?? 0) + people - recent);
  }
  const sum = (counted: 'onLeave' | 'settling' | 'people'): number =>
    places.reduce((total, place) => total + place[counted], 0);
  const isFormed = groups.length > 0;
  return {
    units: kept.map((unit) => ({ ...unit, people: peopleOf.get(unit.id) ?? 0 })),
    people: isFormed
      ? turn.chosen.reduce((total, { invited }) => total + invited, 0)
      : sum('people'),
    leftOut: {
      onLeave: sum('onLeave'),
      settling: sum('settling'),
      askedRecently: turn.askedRecently,
      laterTurn: turn.laterTurn,
    },
    turns: inTurns,
    cohorts: isFormed && turn.chosen.length > 0 ? turn.chosen : null,
    parameters: [
      ...parameters,
      chosen.map(({ unitId }) => unitId),
      chosen.map(({ bucket }) => writeArray(bucket)),
    ],
    heads,
  };
}

async function readTurns(db: EntityManager, pulseId: string): Promise<number> {
  const [recurrence] = await db.query<{ turns: number }[]>(
    'SELECT turns FROM roster.recurrence WHERE pulse_id = $1',
    [pulseId],
  );
  return recurrence?.turns ?? 1;
}

/** In how many turns the people of a pulse can be asked, each with an audience of its own. */
export async function findMostTurns(db: EntityManager, asking: Asking, now: Date): Promise<number> {
  const { groups } = await readGroups(db, asking, { now, asksAgain: true });
  const people = groups.reduce((sum, { invited }) => sum + invited, 0);
  return Math.max(1, Math.min(groups.length, Math.floor(people / minimumAudience)));
}

interface CountedPlace extends PeopledPlace {
  readonly recent: number;
  readonly onLeave: number;
  readonly settling: number;
  readonly askedAt: Date | null;
}

/** All groups of a pulse, whosever turn it is; none where there are fewer than k people in all. */
async function readGroups(
  db: EntityManager,
  { unitIds, excludedUnitIds, attributes, k }: Asking,
  { now, asksAgain }: { readonly now: Date; readonly asksAgain: boolean },
): Promise<{
  readonly kept: readonly Omit<AudienceUnit, 'people'>[];
  readonly heads: number;
  readonly places: readonly CountedPlace[];
  readonly groups: readonly AskedBefore[];
  readonly parameters: readonly unknown[];
}> {
  const all = await db.query<Omit<AudienceUnit, 'people'>[]>(
    `SELECT id, parent_id AS "parentId", key, name FROM roster.unit ORDER BY key`,
  );
  const { asked, kept } = chooseBranches(all, { unitIds, excludedUnitIds });
  const heads = await findHeads(db, all, asked);
  const ago = (days: number): Date => new Date(now.getTime() - days * day);
  const since = (days: number): Date => new Date(ago(days).getTime() + clockSlack);
  const parameters = [
    [...asked],
    attributes,
    heads.map((head) => head.personId),
    heads.map((head) => head.countedUnitId),
    ago(settlingDays),
    2 * k,
    now,
    asksAgain ? null : since(minimumDaysBetween),
    since(twiceWithinDays),
  ];
  const places = await db.query<CountedPlace[]>(
    `SELECT unit_id AS "unitId", bucket,
       count(*) FILTER (WHERE left_out IS NULL OR left_out = 'asked-recently')::int AS people,
       count(*) FILTER (WHERE left_out = 'asked-recently')::int AS recent,
       count(*) FILTER (WHERE left_out = 'on-leave')::int AS "onLeave",
       count(*) FILTER (WHERE left_out = 'settling')::int AS settling,
       max(asked_at) AS "askedAt"
     FROM (${candidatesSql}) p GROUP BY unit_id, bucket ORDER BY unit_id, bucket`,
    parameters,
  );
  const byName = new Map(places.map((place) => [nameOfPlace(place), place]));
  const groups = (makeCohorts(kept, places, k) ?? []).map((cohort) => {
    const own = cohort.places.flatMap((place) => byName.get(nameOfPlace(place)) ?? []);
    const asked = own.flatMap(({ askedAt }) => askedAt?.getTime() ?? []);
    return {
      ...cohort,
      recent: own.reduce((sum, { recent }) => sum + recent, 0),
      lastAsked: asked.length === 0 ? null : new Date(Math.max(...asked)),
    };
  });
  return { kept, heads: heads.length, places, groups, parameters };
}

/** An array as a text of SQL's. */
function writeArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

/** The units that a pulse asks: those it names with all below, or every one, less the excepted. */
export async function findAskedUnits(
  db: EntityManager,
  branches: AskedBranches,
): Promise<string[]> {
  const all = await db.query<{ id: string; parentId: string | null }[]>(
    'SELECT id, parent_id AS "parentId" FROM roster.unit',
  );
  return [...chooseBranches(all, branches).asked];
}

function chooseBranches<Unit extends { readonly id: string; readonly parentId: string | null }>(
  all: readonly Unit[],
  { unitIds, excludedUnitIds }: AskedBranches,
): { readonly asked: ReadonlySet<string>; readonly kept: readonly Unit[] } {
  const tree = buildTree(all);
  const expand = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => tree.branch(id).map((unit) => unit.id));
  const excluded = new Set(expand(excludedUnitIds));
  const named = unitIds.length === 0 ? all.map((unit) => unit.id) : expand(unitIds);
  const asked = new Set(named.filter((id) => !excluded.has(id)));
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  const kept = new Set(asked);
  for (const id of asked) {
    let parent = byId.get(id)?.parentId ?? null;
    while (parent !== null && !kept.has(parent)) {
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

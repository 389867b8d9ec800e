import {
  listGrains,
  makeCohorts,
  nameOfPlace,
  type Flow,
  type Move,
  type Place,
  type RosterChange,
  type TreeUnit,
} from '@throughline/disclosure';
import { freezeQuestionnaire } from '@throughline/instrument';
import type { Questionnaire } from '@throughline/types';
import { chooseRelease } from '../../../../apps/api/src/scores/choose-release.ts';
import { countChanges } from '../../../../apps/api/src/scores/count-changes.ts';
import { placeConstructs } from '../../../../apps/api/src/scores/place-constructs.ts';
import { codeConstructs, type CodedConstruct } from '../../../../apps/api/src/scores/publish.ts';
import {
  readBallot,
  scoreBallot,
  type Response,
} from '../../../../apps/api/src/scores/responses.ts';
import { createSource } from '../../../../apps/api/src/scores/seeded-source.ts';
import type { Dice } from '../world/random.ts';
import { k } from './draw-organisation.ts';

/** One person over all waves: where they are counted now, and what they answer every time. */
export interface Stayer {
  readonly id: string;
  readonly unitId: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** One wave as it is published, with everybody who answered. */
export interface AlikeWave {
  readonly constructs: readonly CodedConstruct[];
  readonly answered: readonly { readonly id: string; readonly response: Response }[];
}

const everything = freezeQuestionnaire({
  form: 'full-bank',
  commentQuestion: 'OT1',
  language: 'en',
});

/** The whole bank, cut down to some constructs. */
export function askAbout(constructs: readonly string[] | null): Questionnaire {
  const questions = everything.questions.filter(
    (one) =>
      one.kind === 'single' &&
      one.construct !== null &&
      (constructs === null || constructs.includes(one.construct)),
  );
  return { ...everything, questions };
}

/** A top and two to six units below it, some of them below each other, with none to 25 people. */
export function drawStaff(
  questionnaire: Questionnaire,
  draw: (question: Questionnaire['questions'][number], own: number) => string | null,
  dice: Dice,
): { readonly units: readonly TreeUnit[]; readonly staff: readonly Stayer[] } {
  const units = Array.from({ length: 3 + dice.roll(5) }, (_, index) => ({
    id: `u${index}`,
    parentId: index === 0 ? null : `u${dice.roll(Math.min(index, 3))}`,
  }));
  const staff = units.flatMap(({ id: unitId }) =>
    Array.from({ length: dice.roll(26) }, (_, at): Stayer => {
      const own = dice.roll(5);
      const answers = questionnaire.questions.flatMap((question): [string, string][] => {
        const answer = draw(question, own);
        return answer === null ? [] : [[question.id, answer]];
      });
      return { id: `${unitId}-${at}`, unitId, answers: Object.fromEntries(answers) };
    }),
  );
  return { units, staff };
}

/** A wave of these people, with what changed since the waves before it, as the launch notes it. */
export function publishAlike(
  questionnaire: Questionnaire,
  of: {
    readonly units: readonly TreeUnit[];
    readonly invited: readonly Stayer[];
    readonly answering: ReadonlySet<string>;
    readonly earlier: readonly Roster[];
    readonly name: string;
  },
): { readonly wave: AlikeWave; readonly roster: Roster } | null {
  const { units, invited, answering, earlier, name } = of;
  const roster = makeRoster(units, invited, name);
  if (roster === null) return null;
  const forms = new Map([[questionnaire.form, questionnaire]]);
  const answered = invited.flatMap(({ id, answers }) => {
    const cohort = roster.cohortOf.get(id);
    if (cohort === undefined || !answering.has(id) || Object.keys(answers).length === 0) return [];
    const opened = JSON.stringify({ form: questionnaire.form, answers });
    return [{ id, response: scoreBallot(readBallot(opened, cohort, forms), null) }];
  });
  const { cohorts } = roster;
  const input = {
    questionnaire,
    units,
    cohorts,
    attributes: [],
    responses: answered.map(({ response }) => response),
    askedOf: new Map<string, ReadonlySet<string>>(),
    changes: earlier.map((one) => compare(one, roster, units)),
    k,
    commentK: 10,
    source: createSource(Buffer.from(name)),
  };
  const made = answered.length < k ? null : chooseRelease(input);
  const grain = made === null ? undefined : listGrains(input)[made.coarser];
  if (made === null || grain === undefined) return null;
  const { tally, products } = made;
  const placed = placeConstructs({ grain, tally, changes: countChanges(grain, input.changes), k });
  return { wave: { constructs: codeConstructs({ placed, tally, products }), answered }, roster };
}

/** Who is invited, and in which cohort. */
export interface Roster {
  readonly name: string;
  readonly cohorts: readonly {
    readonly id: string;
    readonly unitId: string;
    readonly places: readonly Place[];
  }[];
  readonly cohortOf: ReadonlyMap<string, string>;
  readonly unitOf: ReadonlyMap<string, string>;
}

function makeRoster(
  units: readonly TreeUnit[],
  invited: readonly Stayer[],
  name: string,
): Roster | null {
  const places = units.map(({ id: unitId }) => ({
    unitId,
    bucket: [],
    people: invited.filter((one) => one.unitId === unitId).length,
  }));
  const made = makeCohorts(units, places, k);
  if (made === null) return null;
  const cohorts = made.map((cohort, index) => ({ id: `${name}-c${index}`, ...cohort }));
  const cohortAt = new Map(
    cohorts.flatMap(({ id, places: own }) =>
      own.map((place): [string, string] => [nameOfPlace(place), id]),
    ),
  );
  const cohortOf = new Map(
    invited.flatMap(({ id, unitId }): [string, string][] => {
      const cohort = cohortAt.get(nameOfPlace({ unitId, bucket: [] }));
      return cohort === undefined ? [] : [[id, cohort]];
    }),
  );
  return { name, cohorts, cohortOf, unitOf: new Map(invited.map((one) => [one.id, one.unitId])) };
}

function compare(earlier: Roster, now: Roster, units: readonly TreeUnit[]): RosterChange {
  const ids = [...new Set([...earlier.unitOf.keys(), ...now.unitOf.keys()])];
  const at = ({ unitOf }: Roster, id: string): Place | null => {
    const unitId = unitOf.get(id);
    return unitId === undefined ? null : { unitId, bucket: [] };
  };
  const moves = ids.flatMap((id): Move[] => {
    const [from, to] = [at(earlier, id), at(now, id)];
    return from?.unitId === to?.unitId ? [] : [{ from, to, people: 1 }];
  });
  const flows = [
    ...Map.groupBy(ids, (id) =>
      JSON.stringify([earlier.cohortOf.get(id) ?? null, now.cohortOf.get(id) ?? null]),
    ).values(),
  ].map((own): Flow => {
    const [first = ''] = own;
    return {
      from: earlier.cohortOf.get(first) ?? null,
      to: now.cohortOf.get(first) ?? null,
      people: own.length,
    };
  });
  return { earlierWaveId: earlier.name, earlierUnits: units, moves, flows };
}

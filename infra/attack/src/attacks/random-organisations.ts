import {
  askService,
  formsOfWave,
  freezeQuestionnaire,
  serviceMeasure,
  type ReferenceMeans,
} from '@throughline/instrument';
import type { Questionnaire } from '@throughline/types';
import {
  findVisibleCells,
  makeCohorts,
  readTree,
  reduceRows,
  type CohortPlace,
  type TreeUnit,
} from '@throughline/disclosure';
import { chooseRelease, type Release } from '../../../../apps/api/src/scores/choose-release.ts';
import { measureReferences } from '../../../../apps/api/src/scores/reference-means.ts';
import {
  readBallot,
  scoreBallot,
  type OpenedBallot,
  type Response,
} from '../../../../apps/api/src/scores/responses.ts';
import { joinForms } from '../../../../apps/api/src/scores/wave-forms.ts';
import { createSource } from '../../../../apps/api/src/scores/seeded-source.ts';
import { createDice, type Dice } from '../world/random.ts';
import type { Attack, Finding } from './attack-result.ts';

const k = 5;
/** A unit that serves some of the groups of an organisation. */
const stores = { id: 'stores', name: 'Central Stores' };
const servedPage = (form: string): string => `${form}-s1`;
/** The whole bank, then three forms and one for small groups; each also with how a unit serves. */
const formsByWave = [1, 2, 3].map(
  (waveNumber): ReadonlyMap<string, Questionnaire> =>
    new Map(
      formsOfWave('rotation', waveNumber).flatMap((form) => {
        const asked = { form, commentQuestion: 'OT1', language: 'en', waveNumber };
        const page = freezeQuestionnaire(asked);
        return [
          [form, page],
          [servedPage(form), askService(page, [stores])],
        ] as const;
      }),
    ),
);
const attributeValues = [
  ['a', 'b', 'c'],
  ['x', 'y'],
] as const;

interface Case {
  readonly units: readonly TreeUnit[];
  readonly cohorts: readonly CohortPlace[];
  readonly attributes: readonly string[];
  readonly forms: ReadonlyMap<string, Questionnaire>;
  /** Which cohorts are asked how the unit serves them. */
  readonly askedOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly people: readonly Respondent[];
}

interface Respondent {
  readonly ballot: OpenedBallot;
  readonly response: Response;
}

/** Who stands behind figures together: people of a cohort who got the same form. */
const groupOf = ({ ballot }: Respondent): string =>
  `${ballot.cohortId} ${ballot.questionnaire.form}`;

/**
 * A7: random organisations, attributes, skipped and rotating questions, three waves of each. The
 * attacker knows which form each person got.
 */
export function attackOrganisations(count: number): Attack {
  const tryAll = (
    listCells: (one: Case, release: Release | null, dice: Dice) => readonly CellSet[],
  ): Finding => {
    const dice = createDice('organisations');
    let attempts = 0;
    const found: string[] = [];
    for (let organisation = 0; organisation < count; organisation += 1) {
      const frame = drawFrame(dice);
      let references: ReferenceMeans | null = null;
      for (const [wave, forms] of formsByWave.entries()) {
        const ballots = drawBallots(frame, forms, dice);
        references = wave === 0 ? readReferences(forms, ballots) : references;
        const people = ballots.map((ballot) => ({
          ballot,
          response: scoreBallot(ballot, references),
        }));
        const one = { ...frame, forms, people };
        const cells = listCells(one, release(one, `${organisation} ${wave}`), dice);
        attempts += cells.length;
        const small = findSmall(one, cells, dice);
        if (small !== null) found.push(`organisation ${organisation}, wave ${wave}: ${small}`);
      }
    }
    return {
      attempts,
      learned: found.length,
      limit: 0,
      what: `of ${count * formsByWave.length} waves of ${count} random organisations give a group under ${k}`,
      example: found[0],
    };
  };
  return {
    id: 'A7',
    title: 'random organisations, three waves each',
    run: () => tryAll((one, made) => cellsOf(one, made)),
    planted: () => tryAll((one) => plainCells(one)),
  };
}

/** Who stands behind a published cell of one construct, as whole cohorts. */
interface CellSet {
  readonly construct: string;
  readonly cohorts: ReadonlySet<string>;
}

function drawFrame(dice: Dice): Omit<Case, 'forms' | 'people'> {
  const size = 2 + dice.roll(11);
  const units = Array.from({ length: size }, (_, index) => ({
    id: `u${index}`,
    parentId: index === 0 ? null : `u${dice.roll(index)}`,
  }));
  const attributes = attributeValues.slice(0, dice.roll(3)).map((_, index) => `attribute ${index}`);
  const buckets = attributes.reduce<readonly (readonly string[])[]>(
    (all, _, index) =>
      all.flatMap((one) => (attributeValues[index] ?? []).map((value) => [...one, value])),
    [[]],
  );
  const places = units.flatMap(({ id: unitId }) =>
    buckets.map((bucket) => ({ unitId, bucket, people: dice.roll(10) })),
  );
  const made = makeCohorts(units, places, k) ?? [];
  const cohorts = made.map((cohort, index) => ({ id: `c${index}`, ...cohort }));
  const served = cohorts.filter(() => dice.chance(0.6)).map(({ id }) => id);
  return {
    units,
    attributes,
    cohorts,
    askedOf: new Map([[serviceMeasure(stores.id), new Set(served)]]),
  };
}

/** Cohorts are on rotation or not, whatever their size: smaller groups than the product would deal. */
function drawBallots(
  { cohorts, askedOf }: Pick<Case, 'cohorts' | 'askedOf'>,
  forms: ReadonlyMap<string, Questionnaire>,
  dice: Dice,
): OpenedBallot[] {
  const skips = dice.roll(30) / 100;
  const served = askedOf.get(serviceMeasure(stores.id)) ?? new Set<string>();
  const asked = new Set([...forms.values()].map(({ form }) => form));
  const rotating = [...asked].filter((form) => form !== 'nine');
  return cohorts.flatMap((cohort) => {
    const offered = forms.has('nine') && dice.chance(0.3) ? (['nine'] as const) : rotating;
    return Array.from({ length: k + dice.roll(10) }, () => dice.pick(offered)).flatMap((drawn) => {
      const form = served.has(cohort.id) ? servedPage(drawn) : drawn;
      const questionnaire = forms.get(form);
      if (questionnaire === undefined || dice.chance(0.3)) return [];
      const answers = drawSome(questionnaire, skips, dice);
      if (Object.keys(answers).length === 0) return [];
      return [readBallot(JSON.stringify({ form, answers }), cohort.id, forms)];
    });
  });
}

function drawSome({ questions }: Questionnaire, skips: number, dice: Dice): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    if (dice.chance(skips)) continue;
    if (question.kind === 'text') {
      answers[question.id] = 'A few words.';
      continue;
    }
    const isNone = question.optOut !== null && dice.chance(0.05);
    answers[question.id] = isNone
      ? (question.optOut?.value ?? '')
      : dice.pick(question.options).value;
  }
  return answers;
}

function readReferences(
  forms: ReadonlyMap<string, Questionnaire>,
  ballots: readonly OpenedBallot[],
): ReferenceMeans | null {
  const means = measureReferences(
    joinForms(forms),
    ballots.map(({ answers }) => answers),
  );
  return means === null ? null : new Map(means.map(({ question, mean }) => [question, mean]));
}

function release(one: Case, seed: string): Release | null {
  const responses = one.people.map(({ response }) => response);
  if (responses.length < k) return null;
  const source = createSource(Buffer.from(seed));
  const questionnaire = joinForms(one.forms);
  return chooseRelease({
    ...one,
    responses,
    questionnaire,
    changes: [],
    k,
    commentK: 10,
    source,
  });
}

/** The cells that the release really has, and who is in them by the tree alone. */
function cellsOf(one: Case, made: Release | null): readonly CellSet[] {
  if (made === null) return [];
  const asked = [...made.cells.map((cell) => ({ ...cell, value: '' })), ...made.breakdown];
  return asked.map(({ construct, unit, value }) => ({
    construct,
    cohorts: new Set(cohortsIn(one, unit, value)),
  }));
}

/** The rule that many products have: every cell of k or more people is shown. */
function plainCells(one: Case): readonly CellSet[] {
  const alone = one.cohorts.map((cohort) => ({
    atomIds: [cohort.id],
    unitId: cohort.unitId,
    size: k,
  }));
  return findVisibleCells(one.units, one.cohorts, alone).flatMap(({ unitId, slice }) => {
    const cohorts = new Set(cohortsIn(one, unitId, slice?.value ?? ''));
    return countPeople(one, 'ICT', cohorts) >= k ? [{ construct: 'ICT', cohorts }] : [];
  });
}

/** The tree is the same for all waves of an organisation, and asked thousands of times. */
const trees = new WeakMap<object, ReturnType<typeof readTree>>();

function cohortsIn({ units, cohorts }: Case, unitId: string, value: string): string[] {
  const tree = trees.get(units) ?? readTree(units);
  trees.set(units, tree);
  return cohorts.flatMap(({ id, places }) =>
    places.every(
      (place) =>
        tree.pathOf(place.unitId).includes(unitId) &&
        (value === '' || place.bucket.includes(value)),
    )
      ? [id]
      : [],
  );
}

const countPeople = ({ people }: Case, construct: string, cohorts: ReadonlySet<string>): number =>
  people.filter(({ response }) => response.scores.has(construct) && cohorts.has(response.cohortId))
    .length;

/** Everybody who was scored, by cohort and form, and how many they are. */
function countGroups({ people }: Case, construct: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) {
    if (!person.response.scores.has(construct)) continue;
    counts.set(groupOf(person), (counts.get(groupOf(person)) ?? 0) + 1);
  }
  return counts;
}

/** Row reduction of all cells of a construct, every difference of two, and random ones of three. */
function findSmall(one: Case, cells: readonly CellSet[], dice: Dice): string | null {
  for (const [construct, cellsHere] of Map.groupBy(cells, (cell) => cell.construct)) {
    const people = countGroups(one, construct);
    const ids = [...people.keys()];
    const own = cellsHere.map(
      ({ cohorts }) => new Set(ids.filter((id) => cohorts.has(id.split(' ')[0] ?? ''))),
    );
    const isSmall = (chosen: Iterable<string>): boolean => {
      const total = [...chosen].reduce((sum, id) => sum + (people.get(id) ?? 0), 0);
      return total > 0 && total < k;
    };
    const rows = own.map(
      (groups) =>
        new Map(ids.flatMap((id, at): [number, number][] => (groups.has(id) ? [[at, 1]] : []))),
    );
    const reduced = reduceRows(rows).map((row) => [...row.keys()].map((at) => ids[at] ?? ''));
    if (reduced.some(isSmall)) return `${construct} by row reduction`;
    for (const a of own) {
      for (const b of own) {
        if (isSmall([...a].filter((id) => !b.has(id)))) return `${construct} by difference`;
      }
    }
    for (let round = 0; round < 20; round += 1) {
      const [a, b, c] = [dice.pick(own), dice.pick(own), dice.pick(own)];
      const left = [...a].filter((id) => !b.has(id) && !c.has(id));
      if (isSmall(left)) return `${construct} by three`;
    }
  }
  return null;
}

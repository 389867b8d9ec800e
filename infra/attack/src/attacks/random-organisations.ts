import { setImmediate } from 'node:timers/promises';
import { findVisibleCells, readTree, reduceRows } from '@throughline/disclosure';
import type { ReferenceMeans } from '@throughline/instrument';
import type { Questionnaire } from '@throughline/types';
import { chooseRelease, type Release } from '../../../../apps/api/src/scores/choose-release.ts';
import { measureReferences } from '../../../../apps/api/src/scores/reference-means.ts';
import { scoreBallot, type OpenedBallot } from '../../../../apps/api/src/scores/responses.ts';
import { createSource } from '../../../../apps/api/src/scores/seeded-source.ts';
import { joinForms } from '../../../../apps/api/src/scores/wave-forms.ts';
import { createDice, type Dice } from '../world/random.ts';
import type { Attack, Finding } from './attack-result.ts';
import {
  drawBallots,
  drawFrame,
  formsByWave,
  k,
  ownByWave,
  type Case,
  type Respondent,
} from './draw-organisation.ts';

/** Who stands behind figures together: people of a cohort who got the same form. */
const groupOf = ({ ballot }: Respondent): string =>
  `${ballot.cohortId} ${ballot.questionnaire.form}`;

/**
 * A7: random organisations, attributes, skipped and rotating questions, three waves of each. The
 * attacker knows which form each person got.
 */
export function attackOrganisations(count: number): Attack {
  const tryAll = async (
    listCells: (one: Case, release: Release | null, dice: Dice) => readonly CellSet[],
  ): Promise<Finding> => {
    const dice = createDice('organisations');
    let attempts = 0;
    const found: string[] = [];
    for (let organisation = 0; organisation < count; organisation += 1) {
      // Connections that close, and signals, are seen in between.
      await setImmediate();
      const frame = drawFrame(dice);
      let references: ReferenceMeans | null = null;
      const asksOwn = dice.chance(0.4);
      for (const [wave, forms] of (asksOwn ? ownByWave : formsByWave).entries()) {
        const ballots = drawBallots(frame, forms, dice);
        references = wave === 0 && !asksOwn ? readReferences(forms, ballots) : references;
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
  const scored = [...made.cells.map((cell) => ({ ...cell, value: '' })), ...made.breakdown];
  const told = new Map(made.answers.map((cell) => [`${cell.unit} ${cell.question}`, cell]));
  const setOf = (construct: string, unit: string, value: string): CellSet => ({
    construct,
    cohorts: new Set(cohortsIn(one, unit, value)),
  });
  return [
    ...scored.map(({ construct, unit, value }) => setOf(construct, unit, value)),
    ...[...told.values()].flatMap(({ question, unit }) => [
      setOf(question, unit, ''),
      // A question that branches tells of those, too, who were not led to it.
      setOf(othersOf(question), unit, ''),
    ]),
  ];
}

const othersOf = (question: string): string => `${question}, others`;

/** Whether a figure of this measure is about the person. */
function isCounted({ forms }: Case, { ballot, response }: Respondent, measure: string): boolean {
  if (response.scores.has(measure) || response.answers[measure] !== undefined) return true;
  const question = forms
    .get(ballot.questionnaire.form)
    ?.questions.find(({ id }) => othersOf(id) === measure);
  const source = question?.askedWhen?.question;
  return (
    source !== undefined &&
    response.answers[source] !== undefined &&
    response.answers[question?.id ?? ''] === undefined
  );
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

const countPeople = (one: Case, construct: string, cohorts: ReadonlySet<string>): number =>
  one.people.filter(
    (person) => isCounted(one, person, construct) && cohorts.has(person.response.cohortId),
  ).length;

/** Everybody who was scored, by cohort and form, and how many they are. */
function countGroups(one: Case, construct: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const person of one.people) {
    if (!isCounted(one, person, construct)) continue;
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

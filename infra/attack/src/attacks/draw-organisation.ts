import { makeCohorts, type CohortPlace, type TreeUnit } from '@throughline/disclosure';
import {
  askService,
  dropUnasked,
  formsOfWave,
  freezeQuestionnaire,
  serviceMeasure,
} from '@throughline/instrument';
import type { Questionnaire } from '@throughline/types';
import {
  readBallot,
  type OpenedBallot,
  type Response,
} from '../../../../apps/api/src/scores/responses.ts';
import { ownQuestionnaire } from '../world/own-questions.ts';
import type { Dice } from '../world/random.ts';

export const k = 5;
/** A unit that serves some of the groups of an organisation. */
const stores = { id: 'stores', name: 'Central Stores' };
const servedPage = (form: string): string => `${form}-s1`;
/** The whole bank, then three forms and one for small groups; each also with how a unit serves. */
export const formsByWave = [1, 2, 3].map(
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
/** What an administrator composed, with branches, in every wave of some organisations. */
export const ownByWave = formsByWave.map(
  (): ReadonlyMap<string, Questionnaire> =>
    new Map([
      ['own', ownQuestionnaire],
      [servedPage('own'), askService(ownQuestionnaire, [stores])],
    ]),
);
const attributeValues = [
  ['a', 'b', 'c'],
  ['x', 'y'],
] as const;

export interface Case {
  readonly units: readonly TreeUnit[];
  readonly cohorts: readonly CohortPlace[];
  readonly attributes: readonly string[];
  readonly forms: ReadonlyMap<string, Questionnaire>;
  /** Which cohorts are asked how the unit serves them. */
  readonly askedOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly people: readonly Respondent[];
}

export interface Respondent {
  readonly ballot: OpenedBallot;
  readonly response: Response;
}

/** Up to twelve units, up to two attributes, and cohorts as the launch makes them. */
export function drawFrame(dice: Dice): Omit<Case, 'forms' | 'people'> {
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
export function drawBallots(
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

function drawSome(questionnaire: Questionnaire, skips: number, dice: Dice): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const question of questionnaire.questions) {
    if (dice.chance(skips)) continue;
    if (question.kind === 'text') {
      answers[question.id] = 'A few words.';
      continue;
    }
    if (question.kind === 'multiple') {
      const chosen = question.options.flatMap(({ value }) => (dice.chance(0.5) ? [value] : []));
      if (chosen.length > 0) answers[question.id] = chosen.join(' ');
      continue;
    }
    const isNone = question.optOut !== null && dice.chance(0.05);
    answers[question.id] = isNone
      ? (question.optOut?.value ?? '')
      : dice.pick(question.options).value;
  }
  return dropUnasked(questionnaire, answers);
}

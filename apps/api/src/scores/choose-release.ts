import {
  auditRelease,
  listGrains,
  partitionCohorts,
  shuffleWith,
  splitHalves,
  type AuditedMeasure,
  type AuditFailure,
  type CohortPlace,
  type RosterChange,
  type TreeUnit,
} from '@throughline/disclosure';
import type { Questionnaire } from '@throughline/types';
import { describeAudit } from './audit-tally.ts';
import { countChanges } from './count-changes.ts';
import { crossConstructs, type CompositePair, type CrossProduct } from './cross-products.ts';
import { listCoarseCohorts, placeConstructs } from './place-constructs.ts';
import {
  codeConstructs,
  listBreakdown,
  listCells,
  publishComments,
  type PublishedCell,
  type PublishedComment,
  type PublishedPart,
} from './publish.ts';
import { codeQuestions, listAnswers, type PublishedAnswer } from './publish-answers.ts';
import type { Response } from './responses.ts';
import type { SeededSource } from './seeded-source.ts';
import { groupByCohort, tally, type Tally } from './tally.ts';

export interface ReleaseInput {
  readonly questionnaire: Questionnaire;
  readonly units: readonly TreeUnit[];
  readonly cohorts: readonly CohortPlace[];
  readonly attributes: readonly string[];
  readonly responses: readonly Response[];
  /** The cohorts that were asked of a measure, where not all were. */
  readonly askedOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly changes: readonly RosterChange[];
  readonly k: number;
  readonly commentK: number;
  readonly source: SeededSource;
}

/** Everything that a wave leaves behind. */
export interface Release {
  readonly tally: Tally;
  readonly pairs: readonly CompositePair[];
  readonly products: readonly CrossProduct[];
  readonly cells: readonly PublishedCell[];
  readonly breakdown: readonly PublishedPart[];
  readonly answers: readonly PublishedAnswer[];
  readonly comments: readonly PublishedComment[];
  /** How many levels coarser than asked for; 0 as a rule. */
  readonly coarser: number;
}

type Audit = (measures: Iterable<AuditedMeasure>) => AuditFailure | null;

/**
 * Makes the release at the finest level that the audit passes, up to the whole organisation.
 * Deterministic: the same responses and seed give the same release.
 *
 * @returns null where not even the whole organisation passes.
 */
export function chooseRelease(input: ReleaseInput, audit: Audit = auditRelease): Release | null {
  const { questionnaire, responses, askedOf, changes, k, commentK, source } = input;
  const halves = drawHalves(input);
  for (const [coarser, grain] of listGrains(input).entries()) {
    const counted = tally({
      ...grain,
      questionnaire,
      responses,
      halves,
      askedOf,
      k,
      commentK,
      makeId: source.id,
    });
    const counts = { grain, tally: counted, changes: countChanges(grain, changes), k };
    const placed = placeConstructs(counts);
    const coarse = listCoarseCohorts(placed);
    const { pairs, products } = crossConstructs(counted, responses, { k, coarse });
    const constructs = codeConstructs({ placed, tally: counted, products });
    const questions = codeQuestions({ ...counts, questionnaire });
    const subject = {
      questionnaire,
      responses,
      tally: counted,
      constructs,
      questions,
      k,
      commentK,
    };
    if (audit(describeAudit(subject)) !== null) continue;
    return {
      tally: counted,
      pairs,
      products,
      cells: listCells(constructs),
      breakdown: listBreakdown(constructs, input.attributes),
      answers: listAnswers(questions),
      comments: shuffleWith(publishComments(counted), source.draw),
      coarser,
    };
  }
  return null;
}

/** Over the groups that everybody who answered makes, so that 2k people give two halves of k. */
function drawHalves({
  units,
  cohorts,
  responses,
  k,
  source,
}: ReleaseInput): ReadonlyMap<Response, 1 | 2> {
  const byCohort = groupByCohort(responses);
  const counts = new Map([...byCohort].map(([id, own]) => [id, own.length]));
  const blocks = partitionCohorts(units, cohorts, counts, k) ?? [];
  const groups = blocks.map(({ atomIds }) => atomIds.flatMap((id) => byCohort.get(id) ?? []));
  return splitHalves(groups, source.draw);
}

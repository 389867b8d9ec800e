import {
  checkAnswers,
  isServiceMeasure,
  scoreConstructs,
  type ReferenceMeans,
} from '@throughline/instrument';
import type { Answers, Questionnaire } from '@throughline/types';

/** One opened ballot while the close has it in memory; nothing of it is written as a row. */
export interface Response {
  readonly cohortId: string;
  readonly answers: Answers;
  /** Score of each construct asked and answered; adjusted ones can lie outside 0 to 100. */
  readonly scores: ReadonlyMap<string, number>;
  /** What each score would be, had the lowest answers been given: 0 unless adjusted. */
  readonly floors: ReadonlyMap<string, number>;
}

/** What an opened ballot says, before it is scored. */
export interface OpenedBallot {
  readonly cohortId: string;
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}

/**
 * Reads an opened ballot.
 *
 * @param forms the wave's questionnaires by page variant
 * @throws Error where it does not fit the questionnaire: the api sealed only what it had checked,
 * so such a ballot was not sealed by it and the wave must not be published.
 */
export function readBallot(
  opened: string,
  cohortId: string,
  forms: ReadonlyMap<string, Questionnaire>,
): OpenedBallot {
  const sealed: unknown = JSON.parse(opened);
  const given = readSealed(sealed);
  const questionnaire = forms.get(given.form);
  if (questionnaire === undefined) throw new Error('a ballot names another form');
  const checked = checkAnswers(questionnaire, given.answers);
  if (!checked.ok) throw new Error('a ballot does not fit the questionnaire');
  return { cohortId, questionnaire, answers: checked.answers };
}

/**
 * Leaves out what was said of a unit that this cohort was not asked about: anybody can open another
 * cohort's page, but only the people who are served rate the service.
 */
export function dropUndrawn(
  ballot: OpenedBallot,
  askedOf: ReadonlyMap<string, ReadonlySet<string>>,
): OpenedBallot {
  const undrawn = new Set(
    ballot.questionnaire.questions.flatMap((question) =>
      question.kind === 'single' &&
      question.construct !== null &&
      isServiceMeasure(question.construct) &&
      askedOf.get(question.construct)?.has(ballot.cohortId) !== true
        ? [question.id]
        : [],
    ),
  );
  if (undrawn.size === 0) return ballot;
  const kept = Object.entries(ballot.answers).filter(([id]) => !undrawn.has(id));
  return { ...ballot, answers: Object.fromEntries(kept) };
}

/** Scores a ballot; which form it answered is not needed after that. */
export function scoreBallot(
  { cohortId, questionnaire, answers }: OpenedBallot,
  references: ReferenceMeans | null,
): Response {
  const scores = scoreConstructs(questionnaire, answers, references);
  const given = references === null ? scores : scoreConstructs(questionnaire, answers, null);
  const floors = new Map(
    [...scores].map(([construct, score]) => [construct, score - (given.get(construct) ?? score)]),
  );
  return { cohortId, answers, scores, floors };
}

function readSealed(value: unknown): { form: string; answers: Record<string, string> } {
  if (typeof value !== 'object' || value === null || !('form' in value) || !('answers' in value)) {
    throw new Error('a ballot cannot be read');
  }
  const { form, answers } = value;
  if (typeof form !== 'string' || typeof answers !== 'object' || answers === null) {
    throw new Error('a ballot cannot be read');
  }
  return {
    form,
    answers: Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, String(text)])),
  };
}

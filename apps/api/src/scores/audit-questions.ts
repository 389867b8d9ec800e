import {
  codeScore,
  rangeOfCoded,
  type AuditedMeasure,
  type ChainCell,
  type ReleaseMatrix,
} from '@throughline/disclosure';
import type { Question } from '@throughline/types';
import type { AuditInput } from './audit-input.ts';
import type { CodedQuestion } from './publish-answers.ts';
import type { Response } from './responses.ts';
import { groupByCohort, smallestCounted, splitAsked } from './tally.ts';

/** Cohorts that one figure is about. */
type Figure = readonly string[];

/**
 * A question outside the constructs as equations over whole cohorts: every block, every cell. All
 * of its options are told of the same cells, so one system stands for each of them. Where it
 * branches, the same figures also tell of those who were not led to it, which is a second system.
 */
export function* describeQuestion(
  input: AuditInput,
  coded: CodedQuestion,
): Generator<AuditedMeasure> {
  const { question, blocks, cells } = coded;
  const figures = [
    ...blocks.map((block) => block.atomIds),
    ...cells.map((cell) => cell.blocks.flatMap((block) => block.atomIds)),
  ];
  const k = smallestCounted(input.k);
  yield* describePeople(input, { question, measure: question.id, figures, k }, listEnds(coded));
}

/** Comments are listed by block, each person in one. */
export function* describeComments(input: AuditInput, measure: string): Generator<AuditedMeasure> {
  const question = input.questionnaire.questions.find(({ id }) => measure === `comment:${id}`);
  if (question === undefined) throw new Error(`nothing that was asked is counted as ${measure}`);
  const figures = input.tally.blocks.flatMap((block) =>
    block.measure === measure ? [block.atomIds] : [],
  );
  yield* describePeople(input, { question, measure, figures, k: input.commentK }, []);
}

function* describePeople(
  { responses }: AuditInput,
  of: {
    readonly question: Question;
    readonly measure: string;
    readonly figures: readonly Figure[];
    readonly k: number;
  },
  chains: AuditedMeasure['chains'],
): Generator<AuditedMeasure> {
  const { question, measure, figures, k } = of;
  const { answered, others } = splitAsked(responses, question);
  yield { measure, k, matrix: countInFigures(answered, figures), chains };
  if (question.askedWhen === undefined) return;
  yield { measure: `${measure}, others`, k, matrix: countInFigures(others, figures), chains: [] };
}

function countInFigures(people: readonly Response[], figures: readonly Figure[]): ReleaseMatrix {
  const byCohort = [...groupByCohort(people)];
  const columnOf = new Map(byCohort.map(([cohort], column) => [cohort, column]));
  return {
    groupOf: byCohort.map((_, column) => column),
    peopleOf: byCohort.map(([, own]) => own.length),
    rows: figures.map(
      (cohorts) =>
        new Map(
          cohorts.flatMap((cohort): [number, number][] => {
            const column = columnOf.get(cohort);
            return column === undefined ? [] : [[column, 1]];
          }),
        ),
    ),
  };
}

/**
 * What each end that is told leaves possible. Larger cells are made of coded blocks alone and say
 * nothing more of one; blocks of one size and end say the same, so each stands there once.
 */
function listEnds({ options }: CodedQuestion): readonly (readonly ChainCell[])[] {
  const ends = new Map<string, ChainCell>();
  for (const { shares } of options) {
    for (const { n, count, coding } of shares.values()) {
      const coded = codeScore((100 * count) / n, n, coding);
      if (coded.end === null) continue;
      ends.set(`${n} ${coded.shown}`, { n, mean: rangeOfCoded(coded, coding) });
    }
  }
  return [...ends.values()].map((end) => [end]);
}

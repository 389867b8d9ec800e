import {
  bandCount,
  bandWidely,
  codeShares,
  coarseShareCodingOf,
  findCoarseBlocks,
  findVisibleCells,
  shareCodingOf,
  type Block,
  type BlockCounts,
  type CoarserGrain,
  type CodedDistribution,
  type CodedShare,
  type RosterChange,
  type VisibleCell,
} from '@throughline/disclosure';
import type { Question, Questionnaire } from '@throughline/types';
import { liftChanges } from './lift-changes.ts';
import type { Tally } from './tally.ts';

/** A question that is no construct and offers answers. */
type ChoiceQuestion = Exclude<Question, { kind: 'text' }>;

/** The share of one answer in a unit, as it is published. */
export interface PublishedShare extends CodedShare {
  readonly unit: string;
  readonly question: string;
  readonly n: string;
  readonly nMid: number;
}

/** One such question as it will be shown, and what the audit needs to look at it. */
export interface CodedQuestion {
  readonly question: ChoiceQuestion;
  readonly cells: readonly VisibleCell[];
  readonly coded: readonly CodedDistribution[];
}

/** Questions whose answers are shown as shares: those that offer answers and are no construct. */
export function listChoiceQuestions(questions: readonly Question[]): readonly ChoiceQuestion[] {
  return questions.filter(
    (one): one is ChoiceQuestion =>
      one.kind === 'multiple' || (one.kind === 'single' && one.construct === null),
  );
}

/** Every answer that a question offers, in the order of the page. */
export function listOffered({ options, optOut }: ChoiceQuestion): ChoiceQuestion['options'] {
  return optOut === null ? options : [...options, optOut];
}

/** Turns counts into the distributions that every view and export reads: of units only. */
export function codeQuestions(input: {
  readonly questionnaire: Questionnaire;
  readonly grain: CoarserGrain;
  readonly tally: Tally;
  readonly changes: readonly RosterChange[];
  readonly k: number;
}): readonly CodedQuestion[] {
  const { grain, tally, k } = input;
  const changes = liftChanges(grain, input.changes);
  return listChoiceQuestions(input.questionnaire.questions).map((question) => {
    const blocks = tally.blocks.filter((block) => block.measure === question.id);
    const cells = findVisibleCells(grain.units, grain.cohorts, blocks);
    const coarse = findCoarseBlocks({ cohorts: grain.cohorts, blocks, cells }, changes, k);
    const counted = new Map(
      blocks.map((block): [Block, BlockCounts] => {
        const rows = tally.histograms.filter((row) => row.block === block.id);
        const n = block.size;
        return [
          block,
          {
            n,
            counts: new Map(rows.map(({ option, count }) => [option, count])),
            coding: coarse.has(block) ? coarseShareCodingOf(n) : shareCodingOf(n),
          },
        ];
      }),
    );
    const ofUnits = cells.filter(({ slice }) => slice === null);
    const options = listOffered(question).map(({ value }) => value);
    const band = question.askedWhen === undefined ? bandCount : bandWidely;
    return {
      question,
      cells: ofUnits,
      coded: ofUnits.map((cell) => codeShares(cell, counted, options, band)),
    };
  });
}

export function listShares(questions: readonly CodedQuestion[]): PublishedShare[] {
  return questions.flatMap(({ question, cells, coded }) =>
    cells.flatMap(({ unitId }, index) => {
      const told = coded[index];
      return told === undefined
        ? []
        : told.shares.map((share) => ({
            unit: unitId,
            question: question.id,
            ...share,
            n: told.n,
            nMid: told.nMid,
          }));
    }),
  );
}

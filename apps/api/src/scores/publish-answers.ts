import {
  bandCount,
  bandWidely,
  codeShare,
  findCoarseBlocks,
  findVisibleCells,
  shareCodingOf,
  shareOutRest,
  type Block,
  type BlockShare,
  type CodedShare,
  type CoarserGrain,
  type VisibleCell,
} from '@throughline/disclosure';
import type { Question, Questionnaire } from '@throughline/types';
import type { CountedChange } from './count-changes.ts';
import type { Tally, TalliedBlock } from './tally.ts';

/** How many people of a unit chose one option of a question outside the constructs. */
export interface PublishedAnswer extends CodedShare {
  readonly unit: string;
  readonly question: string;
  readonly option: string;
}

/** One question outside the constructs as it will be shown, and what the audit needs of it. */
export interface CodedQuestion {
  readonly question: Question;
  readonly blocks: readonly TalliedBlock[];
  /** Units only: an attribute's values have no distributions. */
  readonly cells: readonly VisibleCell[];
  readonly options: readonly CodedOption[];
}

interface CodedOption {
  readonly option: string;
  readonly shares: ReadonlyMap<Block, BlockShare>;
}

export interface AnswersInput {
  readonly questionnaire: Questionnaire;
  readonly grain: CoarserGrain;
  readonly tally: Tally;
  readonly changes: readonly CountedChange[];
  readonly k: number;
}

/** Turns the counts of questions outside the constructs into shares that may be told. */
export function codeQuestions(input: AnswersInput): readonly CodedQuestion[] {
  const counts = new Map(
    input.tally.histograms.map((row) => [
      nameCount(row.block, row.question, row.option),
      row.count,
    ]),
  );
  return input.questionnaire.questions.flatMap((question) => {
    const blocks = input.tally.blocks.filter((block) => block.measure === question.id);
    if (question.kind === 'text' || blocks.length === 0) return [];
    return [codeQuestion(input, { question, blocks, counts })];
  });
}

function codeQuestion(
  { grain, changes, k }: AnswersInput,
  of: {
    readonly question: Exclude<Question, { kind: 'text' }>;
    readonly blocks: readonly TalliedBlock[];
    readonly counts: ReadonlyMap<string, number>;
  },
): CodedQuestion {
  const { question, blocks, counts } = of;
  const all = findVisibleCells(grain.units, grain.cohorts, blocks);
  const coarse = findCoarseBlocks({ cohorts: grain.cohorts, blocks, cells: all }, changes, k);
  const offered = [...question.options, ...(question.optOut === null ? [] : [question.optOut])];
  const countOf = (block: TalliedBlock, option: string): number =>
    counts.get(nameCount(block.id, question.id, option)) ?? 0;
  const isMultiple = question.kind === 'multiple';
  const coded = blocks.map((block) => {
    const n = block.size;
    const coding = shareCodingOf(n, coarse.has(block));
    const all = offered.map(({ value }) => countOf(block, value));
    return { block, n, coding, atLow: shareOutRest(all, { n, coding, isMultiple }) };
  });
  const options = offered.map(({ value: option }) => ({
    option,
    shares: new Map(
      coded.map(({ block, ...rest }): [Block, BlockShare] => [
        block,
        { ...rest, count: countOf(block, option) },
      ]),
    ),
  }));
  return { question, blocks, cells: all.filter(({ slice }) => slice === null), options };
}

const nameCount = (block: string, question: string, option: string): string =>
  JSON.stringify([block, question, option]);

export function listAnswers(questions: readonly CodedQuestion[]): PublishedAnswer[] {
  return questions.flatMap(({ question, cells, options }) => {
    const band = question.askedWhen === undefined ? bandCount : bandWidely;
    return cells.flatMap((cell) =>
      options.map(({ option, shares }) => ({
        unit: cell.unitId,
        question: question.id,
        option,
        ...codeShare(cell, shares, band),
      })),
    );
  });
}

import { isServiceMeasure, scoreAnswer } from '@throughline/instrument';
import type { BankSums, ScaleSums } from '@throughline/linkage';
import type { Question, Questionnaire } from '@throughline/types';
import type { Response } from './responses.ts';
import type { Tally } from './tally.ts';

type SingleQuestion = Extract<Question, { kind: 'single' }>;

export interface SummedScale {
  readonly construct: string;
  readonly sums: ScaleSums;
}

export interface ScaleInput {
  readonly questionnaire: Questionnaire;
  readonly responses: readonly Response[];
  readonly tally: Tally;
  /** Smallest group in which a question is counted. */
  readonly k: number;
}

/**
 * What a close knows of each construct as a measure. Groups are the blocks of the release, with
 * their composites as they are kept. What is known of single items is made of the answers
 * themselves, and is not kept: covariances over those who answered every item of the construct, and
 * variances inside each group.
 */
export function sumScales(input: ScaleInput): SummedScale[] {
  const constructs = [...new Set(input.tally.composites.map((row) => row.construct))]
    .filter((construct) => !isServiceMeasure(construct))
    .sort();
  return constructs.map((construct) => ({
    construct,
    sums: {
      groups: input.tally.composites
        .filter((row) => row.construct === construct && row.half === 0)
        .map(({ n, sum, sumOfSquares }) => ({ n, sum, sumOfSquares })),
      bank: input.questionnaire.form === 'full-bank' ? sumBank(input, construct) : null,
    },
  }));
}

function sumBank(input: ScaleInput, construct: string): BankSums {
  const { questionnaire, responses } = input;
  const items = questionnaire.questions.filter(
    (one): one is SingleQuestion => one.kind === 'single' && one.construct === construct,
  );
  const lengths = new Set(items.map((item) => item.options.length));
  const [options] = lengths;
  return {
    complete: covary(items, responses),
    options: lengths.size === 1 && options !== undefined ? options : null,
    spreads: spreadInBlocks(items, input, construct),
  };
}

/** Over those who answered every item: variances and covariances of their scores, divisor n - 1. */
function covary(
  items: readonly SingleQuestion[],
  responses: readonly Response[],
): BankSums['complete'] {
  const rows = responses.flatMap(({ answers }): number[][] => {
    const scores = items.flatMap((item) => {
      const answer = answers[item.id];
      return answer === undefined ? [] : (scoreAnswer(item, answer) ?? []);
    });
    return scores.length === items.length ? [scores] : [];
  });
  const means = items.map(
    (_, item) => rows.reduce((sum, row) => sum + (row[item] ?? 0), 0) / rows.length,
  );
  const products = items.map(() => items.map(() => 0));
  for (const row of rows) {
    const deviations = row.map((score, item) => score - (means[item] ?? 0));
    for (const [first, line] of products.entries()) {
      for (let second = 0; second < line.length; second += 1) {
        line[second] = (line[second] ?? 0) + (deviations[first] ?? 0) * (deviations[second] ?? 0);
      }
    }
  }
  const divisor = Math.max(1, rows.length - 1);
  return {
    names: items.map((item) => item.id),
    n: rows.length,
    covariances: products.map((line) => line.map((sum) => sum / divisor)),
  };
}

/** Blocks in which k or more people answered each item: one that lacks an item would have another scale. */
function spreadInBlocks(
  items: readonly SingleQuestion[],
  { responses, tally: { blocks }, k }: ScaleInput,
  construct: string,
): BankSums['spreads'] {
  const byCohort = Map.groupBy(
    responses.filter(({ scores }) => scores.has(construct)),
    ({ cohortId }) => cohortId,
  );
  return blocks
    .filter((block) => block.measure === construct)
    .flatMap((block): BankSums['spreads'][number][] => {
      const members = block.atomIds.flatMap((id) => byCohort.get(id) ?? []);
      const itemVariances = items.flatMap((item) => {
        const scores = members.flatMap(({ answers }) => {
          const answer = answers[item.id];
          return answer === undefined ? [] : (scoreAnswer(item, answer) ?? []);
        });
        return scores.length < k ? [] : varianceOf(scores);
      });
      return itemVariances.length === items.length ? [{ n: block.size, itemVariances }] : [];
    });
}

/** Divisor n - 1. */
function varianceOf(scores: readonly number[]): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1);
}

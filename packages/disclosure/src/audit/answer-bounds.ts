import { solve } from 'yalps';
import { endsOf, type CodedScore, type Coding } from '../coding/code-score.ts';

/** Where a mean lies, given how it is told. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One cell of a chain of cells, each of which holds the one before it. */
export interface ChainCell {
  readonly n: number;
  readonly mean: Range;
}

/**
 * What a coded score says about the mean behind it, as it was before adjustment: 0 to 100.
 *
 * @param floor of the group, as in {@link moveEnds}: whoever knows which items were asked of whom
 * and how hard they are knows it.
 */
export function rangeOfCoded(
  { score, end }: Pick<CodedScore, 'score' | 'end'>,
  coding: Coding,
  floor = 0,
): Range {
  const hold = (value: number): number => Math.min(100, Math.max(0, value - floor));
  const ends = endsOf(coding);
  const half = coding.step / 2;
  if (end === 'low') return { low: 0, high: hold(ends.low) };
  if (end === 'high') return { low: hold(ends.high), high: 100 };
  return { low: hold(score - half), high: hold(score + half) };
}

/**
 * The third check: what all cells around a person, from their block up to the whole, leave possible
 * for the score of that one person. A linear program: the person, the others of the block, and the
 * others of each larger cell, all between 0 and 100 a head.
 *
 * @param chain from the block to the largest cell; n never falls.
 * @returns null where no answers fit the chain, or the program could not be solved.
 */
export function boundOneAnswer(chain: readonly ChainCell[]): Range | null {
  const variables = new Map<string, Map<string, number>>();
  const constraints = new Map<string, { min: number; max: number }>();
  const add = (name: string, people: number, cells: readonly number[]): void => {
    const column = new Map(cells.map((cell) => [`cell ${cell}`, 1]));
    column.set(`box ${name}`, 1);
    if (name === 'person') column.set('score', 1);
    variables.set(name, column);
    constraints.set(`box ${name}`, { min: 0, max: 100 * people });
  };
  const all = chain.map((_, index) => index);
  add('person', 1, all);
  let inside = 1;
  for (const [index, { n, mean }] of chain.entries()) {
    constraints.set(`cell ${index}`, { min: n * mean.low, max: n * mean.high });
    if (n > inside) add(`others ${index}`, n - inside, all.slice(index));
    inside = Math.max(inside, n);
  }
  const find = (direction: 'minimize' | 'maximize'): number | null => {
    const solution = solve({ direction, objective: 'score', constraints, variables });
    return solution.status === 'optimal' ? solution.result : null;
  };
  const [low, high] = [find('minimize'), find('maximize')];
  return low === null || high === null ? null : { low, high };
}

/** Two answers on five steps lie 25 apart; a range this wide always leaves two of them. */
export const widthOfTwoAnswers = 25;

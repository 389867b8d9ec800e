import { shuffle } from './deal-cells.ts';

/** Most units whose service one person rates in a wave. */
export const mostServing = 2;

/** A group of people who share their pages, and the units that serve all of them. */
export interface ServedGroup {
  readonly id: string;
  readonly servedBy: readonly string[];
}

/**
 * Which units each group rates, by group: at most two of those that serve it, the same for
 * everybody in it. Groups with the same servers take turns over pairs of them, so that each server
 * is rated by about as many groups as the next, and there are few different pages. Which pairs
 * there are and who begins is left to chance.
 *
 * @param random from 0 up to 1
 */
export function dealServing(
  groups: readonly ServedGroup[],
  random: () => number,
): ReadonlyMap<string, readonly string[]> {
  const alike = Map.groupBy(groups, ({ servedBy }) => [...new Set(servedBy)].sort().join(' '));
  const dealt = new Map<string, readonly string[]>();
  for (const [key, members] of alike) {
    if (key === '') continue;
    const pairs = pairUp(shuffle(key.split(' '), random));
    for (const [turn, { id }] of shuffle(members, random).entries()) {
      dealt.set(id, pairs[turn % pairs.length] ?? []);
    }
  }
  return dealt;
}

/** One after the other in twos; where one is left it goes together with the first. */
function pairUp(units: readonly string[]): readonly (readonly string[])[] {
  const pairs: string[][] = [];
  for (let at = 0; at < units.length; at += mostServing) {
    pairs.push(units.slice(at, at + mostServing));
  }
  const [first] = units;
  const last = pairs.at(-1);
  if (first !== undefined && last?.length === 1 && pairs.length > 1) last.push(first);
  return pairs.map((pair) => pair.sort());
}

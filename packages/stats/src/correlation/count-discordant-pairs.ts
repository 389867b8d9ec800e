import { sortOrder } from './sort-order.ts';

/**
 * Pairs of rows that two measures order differently, and pairs tied on both (Knight 1966).
 *
 * Rows are taken by rising x; a binary indexed tree over the places of y says how many earlier ones lie higher.
 */
export function countDiscordantPairs(
  xs: Float64Array,
  ys: Float64Array,
): { readonly discordant: number; readonly tiedBoth: number } {
  const n = xs.length;
  const byY = sortOrder(ys);
  const placeOfX = sortOrder(picked(xs, byY));
  const heights = denseRanks(ys, byY);
  const tree = new Int32Array(n + 1);
  let [discordant, tiedBoth, run] = [0, 0, 0];
  let before = -1;
  for (let i = 0; i < n; i += 1) {
    const row = byY[placeOfX[i] ?? 0] ?? 0;
    const height = heights[row] ?? 0;
    let lowerOrEqual = 0;
    for (let place = height; place > 0; place &= place - 1) lowerOrEqual += tree[place] ?? 0;
    for (let place = height; place <= n; place += place & -place) {
      tree[place] = (tree[place] ?? 0) + 1;
    }
    discordant += i - lowerOrEqual;
    const isTied = i > 0 && heights[before] === height && xs[before] === xs[row];
    run = isTied ? run + 1 : 0;
    tiedBoth += run;
    before = row;
  }
  return { discordant, tiedBoth };
}

function picked(values: Float64Array, rows: Int32Array): Float64Array {
  const result = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) result[i] = values[rows[i] ?? 0] ?? 0;
  return result;
}

/** Rank of every value from 1, equal ones alike, without gaps. */
function denseRanks(values: Float64Array, order: Int32Array): Int32Array {
  const ranks = new Int32Array(values.length);
  let rank = 0;
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i] ?? 0;
    if (i === 0 || values[row] !== values[order[i - 1] ?? 0]) rank += 1;
    ranks[row] = rank;
  }
  return ranks;
}

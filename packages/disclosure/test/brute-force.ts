import { reduceRows } from '../src/audit/row-reduction.ts';
import { countPeople, type ReleaseMatrix } from '../src/audit/matrix.ts';

/**
 * Tries every set of columns: whether some combination of the figures is about these columns
 * alone. It is when the figures lose rank once the columns are taken away.
 *
 * @returns the fewest people that any combination of figures is about.
 */
export function findSmallestByTrying(matrix: ReleaseMatrix): number {
  const columns = [...new Set(matrix.rows.flatMap((row) => [...row.keys()]))];
  if (columns.length > 12) throw new RangeError('too many columns to try them all');
  const rank = reduceRows(matrix.rows).length;
  let smallest = Infinity;
  for (let set = 1; set < 1 << columns.length; set += 1) {
    const chosen = columns.filter((_, index) => (set >> index) % 2 === 1);
    const people = countPeople(matrix, chosen);
    if (people >= smallest) continue;
    const rest = matrix.rows.map(
      (row) => new Map([...row].filter(([column]) => !chosen.includes(column))),
    );
    if (reduceRows(rest).length < rank) smallest = people;
  }
  return smallest;
}

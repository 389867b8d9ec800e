import { countPeople, type ReleaseMatrix } from './matrix.ts';

/**
 * The sufficient test. Columns that enter every figure in the same proportion are one class: no
 * combination of figures can tell them apart. Where every class holds k or more people, any
 * combination is about k or more people, or about nobody.
 *
 * @returns how many people the smallest class has; Infinity where nothing is published.
 */
export function findSmallestClass(matrix: ReleaseMatrix): number {
  const entries = new Map<number, [number, number][]>();
  for (const [index, row] of matrix.rows.entries()) {
    for (const [column, coefficient] of row) {
      const known = entries.get(column);
      if (known === undefined) entries.set(column, [[index, coefficient]]);
      else known.push([index, coefficient]);
    }
  }
  const classes = new Map<string, number[]>();
  for (const [column, list] of entries) {
    const name = nameDirection(list);
    const known = classes.get(name);
    if (known === undefined) classes.set(name, [column]);
    else known.push(column);
  }
  let smallest = Infinity;
  for (const columns of classes.values()) {
    smallest = Math.min(smallest, countPeople(matrix, columns));
  }
  return smallest;
}

/** The same for columns that are multiples of each other. */
function nameDirection(list: readonly (readonly [number, number])[]): string {
  const divisor = list.reduce((found, [, value]) => greatestCommonDivisor(found, value), 0);
  const sign = (list[0]?.[1] ?? 0) < 0 ? -1 : 1;
  return list.map(([row, value]) => `${row}:${(sign * value) / divisor}`).join(' ');
}

export function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/** Of 1 to `largest`: what every such number divides. */
export function leastCommonMultiple(largest: number): number {
  let multiple = 1;
  for (let next = 2; next <= largest; next += 1) {
    multiple = (multiple * next) / greatestCommonDivisor(multiple, next);
  }
  return multiple;
}

/** Coefficients of one published figure by column; zeros are left out. Integers only. */
export type SparseRow = ReadonlyMap<number, number>;

/**
 * Everything that a release lets somebody compute, as a system of equations. A column is the
 * answers of one group of people to one item that always enter the figures together; `groupOf`
 * tells which columns are the same people. A row is a published figure.
 */
export interface ReleaseMatrix {
  readonly groupOf: readonly number[];
  /** How many people each group has. */
  readonly peopleOf: readonly number[];
  readonly rows: readonly SparseRow[];
}

/** How many people stand behind these columns. */
export function countPeople(matrix: ReleaseMatrix, columns: Iterable<number>): number {
  const groups = new Set<number>();
  for (const column of columns) {
    const group = matrix.groupOf[column];
    if (group !== undefined) groups.add(group);
  }
  let people = 0;
  for (const group of groups) people += matrix.peopleOf[group] ?? 0;
  return people;
}

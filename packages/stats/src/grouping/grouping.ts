import type { Labels } from '../rows/column.ts';

/** Which group each row belongs to; groups are numbered in order of first appearance. */
export type Grouping = {
  readonly codes: Int32Array;
  readonly labels: readonly (string | number)[];
  /** Rows per group. */
  readonly sizes: Int32Array;
};

/** Whole labels below this are looked up in a table, others in a map. */
const SMALL = 4096;

/** Numbers the groups of the given rows in order of first appearance. A label of `null` gets the code -1. */
export function groupRows(labels: Labels, rows?: ArrayLike<number>): Grouping {
  const length = rows ? rows.length : labels.length;
  const codes = new Int32Array(length);
  const codeOf = new Map<string | number, number>();
  const small = new Int32Array(SMALL).fill(-1);
  const found: (string | number)[] = [];
  let lastLabel: string | number | null = null;
  let lastCode = -1;
  for (let i = 0; i < length; i += 1) {
    const label = labels[rows ? (rows[i] ?? 0) : i] ?? null;
    if (label !== lastLabel) {
      lastLabel = label;
      lastCode = label === null ? -1 : numberOf(label, { codeOf, small, found });
    }
    codes[i] = lastCode;
  }
  return { codes, labels: found, sizes: groupSizes(codes, found.length) };
}

type Known = {
  readonly codeOf: Map<string | number, number>;
  readonly small: Int32Array;
  readonly found: (string | number)[];
};

function numberOf(label: string | number, { codeOf, small, found }: Known): number {
  const isSmall = typeof label === 'number' && label >= 0 && label < SMALL && label % 1 === 0;
  const known = isSmall ? (small[label] ?? -1) : (codeOf.get(label) ?? -1);
  if (known >= 0) return known;
  if (isSmall) small[label] = found.length;
  else codeOf.set(label, found.length);
  return found.push(label) - 1;
}

/** Rows per group code; negative codes do not count. */
export function groupSizes(codes: Int32Array, groups: number): Int32Array {
  const sizes = new Int32Array(groups);
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? -1;
    if (code >= 0) sizes[code] = (sizes[code] ?? 0) + 1;
  }
  return sizes;
}

import type { Grouping } from './grouping.ts';

/** Rows brought together by group: `order[starts[g] .. starts[g + 1]]` are the rows of group g. */
export type GroupOrder = { readonly order: Int32Array; readonly starts: Int32Array };

/** Brings the rows of each group together, keeping their order inside it. */
export function sortByGroup({ codes, sizes }: Grouping): GroupOrder {
  const starts = new Int32Array(sizes.length + 1);
  for (let g = 0; g < sizes.length; g += 1) starts[g + 1] = (starts[g] ?? 0) + (sizes[g] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    order[next[code] ?? 0] = i;
    next[code] = (next[code] ?? 0) + 1;
  }
  return { order, starts };
}

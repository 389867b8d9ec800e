import type { Column, Labels } from './column.ts';

/** A column that is missing where the label is, so that such rows drop out; 0 elsewhere. */
export function labelPresence(labels: Labels): Column {
  let isWhole = true;
  for (let i = 0; i < labels.length && isWhole; i += 1) isWhole = (labels[i] ?? null) !== null;
  if (isWhole) return new Float64Array(labels.length);
  return Array.from(labels, (label) => (label === null ? null : 0));
}

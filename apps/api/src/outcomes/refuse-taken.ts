import { refuse } from '../files/refuse.ts';
import { nameOf, type Comparison } from './compare-figures.ts';
import type { Observed } from './observation-figure.ts';

/** Why a figure that a customer pulse makes cannot be set. */
export function takenReason({ metric, period }: Pick<Observed, 'metric' | 'period'>): string {
  return `${metric} of ${period} is known for this unit from a customer pulse; leave the row out of the file`;
}

/**
 * A figure comes from one place: what customers answered to a customer pulse is not replaced, nor added
 * to, by what a file says of the same unit, period and metric.
 *
 * @param figures all of the file, in its order
 * @param lines the line that each of them stands in
 * @throws AppError `import-refused` with every such line
 */
export function refuseTaken(
  { taken }: Comparison,
  figures: readonly Observed[],
  lines: readonly (number | null)[],
): void {
  if (taken.length === 0) return;
  const lineOf = new Map(figures.map((figure, index) => [nameOf(figure), lines[index] ?? null]));
  throw refuse(
    taken.map((figure) => ({
      row: lineOf.get(nameOf(figure)) ?? null,
      column: 'metric',
      reason: takenReason(figure),
    })),
  );
}

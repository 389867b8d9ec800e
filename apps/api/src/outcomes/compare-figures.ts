import type { EntityManager } from 'typeorm';
import type { Figure, Observed } from './observation-figure.ts';

/** A figure that is to be written, and what stood there before. */
export interface Change extends Observed {
  readonly before: Figure | null;
}

/** A figure that is in, and where it came from. */
export interface Stored extends Observed {
  readonly source: 'import' | 'customer-pulse';
}

export interface Comparison {
  /** What is stored of these metrics. */
  readonly stored: readonly Stored[];
  readonly changes: readonly Change[];
  /** Stored figures that are to be taken away. */
  readonly removals: readonly Observed[];
  /** Figures that a customer pulse has already, with another value: they may not be written. */
  readonly taken: readonly Observed[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Figures of these metrics that the file says nothing of. */
  readonly absent: number;
}

/**
 * Sets figures beside those that are stored: what is new, what moves, and what stays.
 *
 * @param gone figures of which nothing is left.
 */
export async function compareFigures(
  db: EntityManager,
  figures: readonly Observed[],
  gone: readonly Pick<Observed, 'unitId' | 'metric' | 'period'>[] = [],
): Promise<Comparison> {
  const metrics = [...new Set([...figures, ...gone].map(({ metric }) => metric))];
  const stored = await db.query<Stored[]>(
    `SELECT unit_id AS "unitId", metric, period, value, n,
       standard_deviation AS "standardDeviation", source
     FROM outcome.observation WHERE metric = ANY ($1)`,
    [metrics],
  );
  const before = new Map(stored.map((one) => [nameOf(one), one]));
  const changes: Change[] = [];
  const taken: Observed[] = [];
  let [added, same] = [0, 0];
  for (const figure of figures) {
    const old = before.get(nameOf(figure)) ?? null;
    if (old === null) added += 1;
    if (old !== null && isSame(old, figure)) same += 1;
    else if (old?.source === 'customer-pulse') taken.push(figure);
    else changes.push({ ...figure, before: old });
  }
  const found = figures.length - added;
  return {
    stored,
    changes,
    removals: gone.flatMap((one) => before.get(nameOf(one)) ?? []),
    added,
    taken,
    changed: changes.length - added,
    same,
    absent: stored.length - found,
  };
}

/** One text for a unit, metric and period. */
export function nameOf({
  unitId,
  metric,
  period,
}: Pick<Observed, 'unitId' | 'metric' | 'period'>): string {
  return `${unitId} ${period} ${metric}`;
}

function isSame(one: Figure, other: Figure): boolean {
  return (
    one.value === other.value &&
    one.n === other.n &&
    one.standardDeviation === other.standardDeviation
  );
}

import type { WithinCovariance } from '@throughline/linkage';

/** What a release says about how people's scores differ inside groups, by pair of constructs. */
export interface PublishedCovariance {
  readonly first: string;
  readonly second: string;
  readonly covariance: number;
  /** People with both scores, but for those in groups whose level was told in coarse steps. */
  readonly n: number;
}

/**
 * Pools the covariances of several releases, weighted by their people, to the digits of a release:
 * with more of them, what one release adds to others could be told more finely than it was.
 *
 * `shared` is the share of the people with the rarer score who have both: under 1 where forms rotate.
 */
export function poolCovariance(
  releases: readonly (readonly PublishedCovariance[])[],
): WithinCovariance[] {
  const people = new Map<string, number>();
  const pooled = new Map<string, { first: string; second: string; sum: number; n: number }>();
  for (const { first, second, covariance, n } of releases.flat()) {
    const [low, high] = first < second ? [first, second] : [second, first];
    const key = JSON.stringify([low, high]);
    const known = pooled.get(key) ?? { first: low, second: high, sum: 0, n: 0 };
    pooled.set(key, { ...known, sum: known.sum + covariance * n, n: known.n + n });
    if (first === second) people.set(first, (people.get(first) ?? 0) + n);
  }
  return [...pooled.values()]
    .filter(({ n }) => n > 0)
    .map(({ first, second, sum, n }) => {
      const rarer = Math.min(people.get(first) ?? n, people.get(second) ?? n);
      const covariance = Number((sum / n).toFixed(2));
      return { first, second, covariance, shared: Math.min(1, n / rarer) };
    })
    .toSorted((a, b) => compare(a.first, b.first) || compare(a.second, b.second));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

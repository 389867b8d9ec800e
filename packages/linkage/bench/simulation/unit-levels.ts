import type { Draws } from './draws.ts';
import { type LatentProcess, apply, cholesky, latent } from './latent-process.ts';

/** One unit as it is, apart from what moves: how well it is resourced, and its level on every series. */
export interface UnitLevel {
  readonly resourcing: number;
  /** In the order of the latent series. */
  readonly level: readonly number[];
  readonly headcount: number;
  readonly firstPeriod: number;
}

/**
 * Resources lie behind treatment and customers alike, so that units differ on both without anything being passed on;
 * what is passed on shows in the levels as well.
 */
export function drawUnit({ lagged, slopeBelow }: LatentProcess, draws: Draws): UnitLevel {
  const { normal } = draws;
  const effect = (to: number, from: number): number => lagged[to]?.[from] ?? 0;
  const [treatment, values, focus, authenticity, customers] = [0, 1, 2, 3, 4];
  const resourcing = normal();
  const level = [0, 0, 0, 0, 0];
  level[treatment] = 0.6 * resourcing + 0.8 * normal();
  level[values] = 0.3 * resourcing + Math.sqrt(1 - 0.09) * normal();
  level[focus] = 0.4 * resourcing + Math.sqrt(1 - 0.16) * normal();
  level[authenticity] = 0.3 * (level[values] ?? 0) + Math.sqrt(1 - 0.09) * normal();
  const slope = slopeBelow === null ? effect(customers, treatment) : slopeBelow / 2;
  const lasting = 1 - effect(customers, customers);
  level[customers] =
    0.5 * resourcing +
    (slope / lasting) * (level[treatment] ?? 0) +
    (effect(customers, authenticity) / lasting) * (level[authenticity] ?? 0) +
    0.6 * normal();
  const back = effect(treatment, customers) / (1 - effect(treatment, treatment));
  level[treatment] += back * (level[customers] ?? 0);
  return {
    resourcing,
    level,
    headcount: Math.max(8, Math.round(20 * Math.exp(0.35 * normal()))),
    firstPeriod: draws.uniform() < 0.05 ? 3 + draws.index(4) : 1,
  };
}

/** Periods before the first one, after which the start is forgotten. */
const burnIn = 80;

/** What moves inside one unit: one row a period, in the order of the latent series. */
export function drawPath(process: LatentProcess, periods: number, draws: Draws): number[][] {
  const root = cholesky(process.innovations);
  const passedOn = process.lagged[4]?.[0] ?? 0;
  const path: number[][] = [];
  let now = latent.map(() => 0);
  for (let t = -burnIn; t < periods; t += 1) {
    const fresh = apply(root, draws.normals(latent.length));
    const next = apply(process.lagged, now).map((value, i) => value + (fresh[i] ?? 0));
    if (process.slopeBelow !== null) {
      const before = now[0] ?? 0;
      next[4] = (next[4] ?? 0) - passedOn * before + process.slopeBelow * Math.min(before, 0);
    }
    now = next;
    if (t >= 0) path.push(now);
  }
  return path;
}

import { employeeConstructs } from '@throughline/instrument';
import type { Period, UnitSide } from '@throughline/linkage';
import type { ClosedWave } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { buildTree, findLowest } from '../directory/unit-tree.ts';
import { listUnits, type NamedUnit } from '../directory/units.queries.ts';
import { listPeriods, readFigures, type OutcomeFigure } from '../linkage/link.queries.ts';
import { periodOfWave, readPeriods } from '../linkage/match-periods.ts';
import { findStandardError } from '../outcomes/figure-error.ts';
import type { MetricBook } from '../outcomes/metric-book.ts';

/** About a year of quarterly waves: long enough to even out chance, short enough to be about now. */
const windowWaves = 4;

export interface AcrossUnits {
  /** Oldest first. */
  readonly waves: readonly ClosedWave[];
  readonly periods: readonly string[];
  readonly sides: readonly UnitSide[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Units side by side over the last waves, each wave with the period of the outcome that follows it,
 * or else its own. A unit above another one that has an outcome is left out: its customers would
 * count twice.
 *
 * @param waves closed waves, the newest first.
 */
export async function gatherAcrossUnits(
  db: EntityManager,
  waves: readonly ClosedWave[],
  metric: string,
  book: MetricBook,
): Promise<AcrossUnits> {
  const { timeZone } = await db.getRepository(OrganisationEntity).findOneByOrFail({ id: 1 });
  const periods = readPeriods(await listPeriods(db, metric));
  const matched = waves
    .flatMap((wave) => {
      const period = findFollowing(periods, new Date(wave.closedAt), timeZone);
      return period === undefined ? [] : [{ wave, period: period.text }];
    })
    .slice(0, windowWaves)
    .toReversed();
  const chosen = [...new Set(matched.map(({ period }) => period))];
  const units = await listUnits(db);
  const scores = await readMeanScores(
    db,
    matched.map(({ wave }) => wave.id),
  );
  const figures = await readFigures(db, metric, null, chosen);
  return {
    waves: matched.map(({ wave }) => wave),
    periods: chosen,
    sides: averageFigures(leaveLowest(units, figures), metric, book).flatMap((side) => {
      const own = scores.get(side.unit);
      return own === undefined ? [] : [{ ...side, scores: own }];
    }),
    names: new Map(units.map(({ id, name }) => [id, name])),
  };
}

function findFollowing(
  periods: readonly Period[],
  closedAt: Date,
  timeZone: string,
): Period | undefined {
  const newest = periods.at(-1);
  if (newest === undefined) return undefined;
  const own = periodOfWave(closedAt, newest.format, timeZone);
  const find = (steps: number): Period | undefined =>
    periods.find(({ format, index }) => format === own.format && index === own.index + steps);
  return find(1) ?? find(0);
}

/** Published scores of the nine constructs, averaged over waves by their n, by unit. */
async function readMeanScores(
  db: EntityManager,
  waveIds: readonly string[],
): Promise<Map<string, Record<string, number>>> {
  const rows = await db.query<{ unit: string; construct: string; score: number }[]>(
    `SELECT unit, construct, sum(score * n_mid) / sum(n_mid) AS score
     FROM result.published_cell WHERE wave = ANY ($1) AND construct = ANY ($2)
     GROUP BY unit, construct`,
    [waveIds, employeeConstructs.map(({ code }) => code)],
  );
  const scores = new Map<string, Record<string, number>>();
  for (const { unit, construct, score } of rows) {
    const own = scores.get(unit) ?? {};
    own[construct] = score;
    scores.set(unit, own);
  }
  return scores;
}

function leaveLowest(
  units: readonly NamedUnit[],
  figures: readonly OutcomeFigure[],
): readonly OutcomeFigure[] {
  const lowest = findLowest(buildTree(units), new Set(figures.map(({ unit }) => unit)));
  return figures.filter(({ unit }) => lowest.has(unit));
}

function averageFigures(
  figures: readonly OutcomeFigure[],
  metric: string,
  book: MetricBook,
): Omit<UnitSide, 'scores'>[] {
  return [...Map.groupBy(figures, ({ unit }) => unit)].map(([unit, own]) => {
    const isCounted = own.every(({ n }) => n !== null && n > 0);
    const weights = own.map(({ n }) => (isCounted ? (n ?? 1) : 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
    const variances = own.map((figure) => {
      const error = findStandardError(book, metric, figure);
      return error === null || figure.n === null ? null : error ** 2 * figure.n;
    });
    const known = variances.filter((one) => one !== null);
    return {
      unit,
      outcome: mean(own.map(({ value }) => value)),
      n: isCounted ? total : null,
      variance: known.length === own.length ? mean(known) : null,
    };
  });
}

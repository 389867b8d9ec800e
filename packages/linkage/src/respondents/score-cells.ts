import { UndefinedResult, cellScores, withinCellCovariance } from '@throughline/stats';
import type { WithinCovariance } from '../study/study-input.ts';
import type { CultureRow } from '../tables/measurement.ts';
import type { ScoredRespondents } from './scored-construct.ts';

/** People of a unit and period with both of two scores. */
export interface PairRow {
  readonly unit: string;
  readonly period: string;
  readonly first: string;
  readonly second: string;
  readonly n: number;
}

/** What people's answers say of each unit and period. */
export interface ScoredCells {
  readonly people: number;
  readonly cells: number;
  readonly scores: readonly CultureRow[];
  /** For each construct, the units and periods in which too few people have a score. */
  readonly tooFew: ReadonlyMap<string, number>;
  /** Pooled within cells; null where no cell has two people with a score. */
  readonly covariance: readonly WithinCovariance[] | null;
  readonly pairs: readonly PairRow[];
}

/**
 * Means, n and standard deviations per unit, period and construct, with what is needed to say how exact they are.
 *
 * Units and periods with fewer people than `minN` are left out; what is pooled over cells uses all of them. Source: C1
 * and C5 of the methods, docs/statistics.md#aggregation.
 */
export function scoreCells(respondents: ScoredRespondents, minN: number): ScoredCells {
  const { constructs, scores: values, unit, period, cell, writePeriod } = respondents;
  const scores = constructs.map((name, a) => ({ name, values: values[a] ?? [] }));
  const cells = cellScores({ scores, unit, period, minimumRespondents: minN });
  const k = constructs.length;
  const squares = constructs.map((_, a) =>
    sumSquares(cell, values[a] ?? [], (code) => cells[code]?.scores[a]?.mean ?? null),
  );
  const places = cells.map((one) => ({ unit: String(one.unit), period: writePeriod(one.period) }));
  const tooFew = new Map(
    constructs.map((name, a) => [
      name,
      cells.filter(({ scores: own }) => (own[a]?.n ?? 0) > 0 && own[a]?.mean === null).length,
    ]),
  );
  const isKept = (code: number, a: number): boolean =>
    (cells[code]?.scores[a]?.mean ?? null) !== null;
  return {
    people: unit.length,
    cells: cells.length,
    tooFew,
    scores: cells.flatMap((one, code) =>
      one.scores.flatMap(({ mean, n }, a): CultureRow[] => {
        if (mean === null) return [];
        const sd = n > 1 ? Math.sqrt((squares[a]?.get(code) ?? 0) / (n - 1)) : null;
        return [{ ...placeAt(places, code), construct: constructs[a] ?? '', value: mean, n, sd }];
      }),
    ),
    covariance: poolCovariance(scores, cell, shareOfPairs(cells, k, isKept)),
    pairs: cells.flatMap(({ pairCounts }, code) =>
      pairsOf(k).flatMap(([a, b]): PairRow[] =>
        isKept(code, a) && isKept(code, b)
          ? [
              {
                ...placeAt(places, code),
                first: constructs[a] ?? '',
                second: constructs[b] ?? '',
                n: pairCounts[a * k + b] ?? 0,
              },
            ]
          : [],
      ),
    ),
  };
}

type Cells = ReturnType<typeof cellScores>;
type Place = { readonly unit: string; readonly period: string };

function placeAt(places: readonly Place[], code: number): Place {
  return places[code] ?? { unit: '', period: '' };
}

/** All pairs of different scores, by their places. */
function pairsOf(k: number): (readonly [number, number])[] {
  return Array.from({ length: k }, (_, a) => a).flatMap((a) =>
    Array.from({ length: k - a - 1 }, (_, step) => [a, a + step + 1] as const),
  );
}

/** Sum of squared deviations from the mean of each cell that has one. */
function sumSquares(
  cell: readonly number[],
  values: readonly (number | null)[],
  meanOf: (code: number) => number | null,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  cell.forEach((code, row) => {
    const [value, mean] = [values[row] ?? null, meanOf(code)];
    if (value === null || mean === null) return;
    sums.set(code, (sums.get(code) ?? 0) + (value - mean) ** 2);
  });
  return sums;
}

/** Over the cells that are kept: of the smaller of two n, the share of people that has both scores. */
function shareOfPairs(cells: Cells, k: number, isKept: (code: number, a: number) => boolean) {
  return (a: number, b: number): number => {
    let [both, smaller] = [0, 0];
    cells.forEach(({ pairCounts }, code) => {
      if (!isKept(code, a) || !isKept(code, b)) return;
      both += pairCounts[a * k + b] ?? 0;
      smaller += Math.min(pairCounts[a * k + a] ?? 0, pairCounts[b * k + b] ?? 0);
    });
    return smaller > 0 ? both / smaller : 0;
  };
}

function poolCovariance(
  scores: readonly { readonly name: string; readonly values: readonly (number | null)[] }[],
  cell: readonly number[],
  shared: (a: number, b: number) => number,
): WithinCovariance[] | null {
  const k = scores.length;
  try {
    const { covariance } = withinCellCovariance(scores, cell);
    return scores.flatMap((first, a) =>
      scores.slice(a).map((second, step) => ({
        first: first.name,
        second: second.name,
        covariance: covariance[a * k + a + step] ?? 0,
        shared: step === 0 ? 1 : shared(a, a + step),
      })),
    );
  } catch (error) {
    if (error instanceof UndefinedResult && error.reason !== 'invalid-input') return null;
    throw error;
  }
}

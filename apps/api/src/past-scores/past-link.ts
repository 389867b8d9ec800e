import { correlateSides, evidenceNeeded, observationPrecision } from '@throughline/linkage';
import { say } from '@throughline/speech';
import type { LinkPoint, PastLink, PastLinkQuery } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { compareNames } from '../directory/compare-names.ts';
import { AppError } from '../http/app-error.ts';
import { buildTree } from '../directory/unit-tree.ts';
import { pairSides, toPoints } from '../linkage/build-points.ts';
import { listMetrics, readFigures } from '../linkage/link.queries.ts';
import { readMetricBook } from '../outcomes/metric-book.ts';
import { sortPeriods } from '../outcomes/outcomes.service.ts';

interface ScoreRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly unitKey: string;
  readonly value: number;
  readonly n: number | null;
  readonly sd: number | null;
  readonly source: string;
}

/** One measure of an earlier tool in one period, beside the figures of one metric. */
export async function findPastLink(db: EntityManager, query: PastLinkQuery): Promise<PastLink> {
  const scores = await db.query<ScoreRow[]>(
    `SELECT s.unit_id AS "unitId", u.name AS "unitName", u.key AS "unitKey", s.value, s.n,
       s.standard_deviation AS sd, i.source
     FROM outcome.past_score s JOIN roster.unit u ON u.id = s.unit_id
     JOIN outcome.past_import i ON i.id = s.import_id
     WHERE s.measure = $1 AND s.period = $2`,
    [query.measure, query.period],
  );
  if (scores.length === 0) {
    throw new AppError(
      'not-found',
      say("There are no past scores of '{measure}' in {period}.", {
        measure: query.measure,
        period: query.period,
      }),
    );
  }
  const book = await readMetricBook((sql) => db.query(sql));
  const metrics = await listMetrics(db, book);
  const asked = query.metric === undefined ? metrics[0] : book.describe(query.metric).code;
  if (query.metric !== undefined && !metrics.includes(asked ?? '')) {
    throw new AppError(
      'invalid-request',
      `metric: ${say("there are no figures for '{metric}'.", { metric: query.metric })}`,
    );
  }
  const figures = asked === undefined ? [] : await readFigures(db, asked, null);
  const periods = sortPeriods([...new Set(figures.map(({ period }) => period))]);
  const outcomePeriod = choosePeriod(periods, query);
  const units = await db.query<{ id: string; parentId: string | null }[]>(
    'SELECT id, parent_id AS "parentId" FROM roster.unit',
  );
  const { pairs } = pairSides(
    buildTree(units),
    scores.map((score) => ({
      wave: '',
      unit: score.unitId,
      name: score.unitName,
      score: score.value,
      shown: String(score.value),
      ...intervalOf(score),
      n: score.n === null ? '' : String(score.n),
    })),
    figures.filter(({ period }) => period === outcomePeriod),
  );
  const points = toPoints(pairs, book.precisionOf(asked ?? ''));
  return {
    scores: scores
      .map(({ unitId, unitName, unitKey, value, n, source }) => ({
        unitId,
        unitName,
        unitKey,
        value,
        n,
        source,
      }))
      .toSorted(
        (a, b) => compareNames(a.unitName, b.unitName) || compareNames(a.unitKey, b.unitKey),
      ),
    metric: asked === undefined ? null : { code: asked, name: book.describe(asked).name },
    outcomePeriod,
    choices: {
      metrics: metrics.map((code) => ({ code, name: book.describe(code).name })),
      periods,
    },
    points: [...points],
    correlation: correlate(points),
  };
}

/** The asked one; else that of the scores, or the newest. */
function choosePeriod(
  periods: readonly string[],
  { period, outcomePeriod }: PastLinkQuery,
): string | null {
  if (outcomePeriod !== undefined && !periods.includes(outcomePeriod)) {
    throw new AppError(
      'invalid-request',
      `outcomePeriod: ${say("there are no figures for '{metric}'.", { metric: outcomePeriod })}`,
    );
  }
  return outcomePeriod ?? periods.find((one) => one === period) ?? periods.at(-1) ?? null;
}

function intervalOf({ value, n, sd }: ScoreRow): {
  readonly low: number | null;
  readonly high: number | null;
} {
  const interval = observationPrecision('mean', { value, n, standardDeviation: sd });
  return { low: interval?.low ?? null, high: interval?.high ?? null };
}

function correlate(points: readonly LinkPoint[]): PastLink['correlation'] {
  if (points.length < evidenceNeeded.unitsToDraw) {
    return { n: points.length, r: null, low: null, high: null, reason: 'too-few-units' };
  }
  const { pearson } = correlateSides(
    points.map(({ culture }) => culture.value),
    points.map(({ outcome }) => outcome.value),
  );
  const { r, low, high, reason } = pearson;
  return { n: points.length, r, low, high, reason };
}

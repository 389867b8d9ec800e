import { bandCount, type CohortPlace } from '@throughline/disclosure';
import type pg from 'pg';
import type { CompositePair, CrossProduct } from './cross-products.ts';
import type { PublishedScale } from './measure-scales.ts';
import {
  describeCovariance,
  hashRelease,
  type PublishedCell,
  type PublishedComment,
  type PublishedPart,
} from './publish.ts';
import type { PublishedAnswer } from './publish-answers.ts';
import type { Tally } from './tally.ts';

/** Rows as columns, which is how `unnest` takes them. */
function columns<Row>(rows: readonly Row[], names: readonly (keyof Row)[]): unknown[][] {
  return names.map((name) => rows.map((row) => row[name]));
}

export async function writeTally(
  client: pg.PoolClient,
  waveId: string,
  cohorts: readonly CohortPlace[],
  counted: Tally & {
    readonly pairs: readonly CompositePair[];
    readonly products: readonly CrossProduct[];
  },
): Promise<void> {
  await client.query(
    `INSERT INTO result.block (id, wave, measure, unit, n)
     SELECT b.id, $1, b.measure, b.unit, b.n
     FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::int[]) AS b (id, measure, unit, n)`,
    [waveId, ...columns(counted.blocks, ['id', 'measure', 'unitId', 'size'])],
  );
  const unitsOf = new Map(
    cohorts.map(({ id, places }) => [id, [...new Set(places.map((place) => place.unitId))]]),
  );
  const blockUnits = counted.blocks.flatMap((block) => {
    const units = new Set(block.atomIds.flatMap((id) => unitsOf.get(id) ?? []));
    return [...units].map((unit) => ({ block: block.id, unit }));
  });
  await client.query(
    'INSERT INTO result.block_unit (block, unit) SELECT * FROM unnest($1::uuid[], $2::uuid[])',
    columns(blockUnits, ['block', 'unit']),
  );
  await client.query(
    `INSERT INTO result.histogram (block, question, option, count)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[])`,
    columns(counted.histograms, ['block', 'question', 'option', 'count']),
  );
  await client.query(
    `INSERT INTO result.composite (block, construct, half, n, sum, sum_of_squares)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::smallint[], $4::int[], $5::float8[], $6::float8[])`,
    columns(counted.composites, ['block', 'construct', 'half', 'n', 'sum', 'sumOfSquares']),
  );
  await client.query(
    `INSERT INTO result.comment (block, question, text)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])`,
    columns(counted.comments, ['block', 'question', 'text']),
  );
  await client.query(
    `INSERT INTO result.composite_pair (block, first, second, n)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[])`,
    columns(counted.pairs, ['block', 'first', 'second', 'n']),
  );
  await client.query(
    `INSERT INTO result.cross_product
       (wave, grain, first, second, n, degrees_of_freedom, sum_of_products)
     SELECT $1, p.* FROM unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::int[], $7::float8[]) AS p`,
    [
      waveId,
      ...columns(counted.products, [
        'grain',
        'first',
        'second',
        'n',
        'degreesOfFreedom',
        'sumOfProducts',
      ]),
    ],
  );
}

export async function writeRelease(
  client: pg.PoolClient,
  waveId: string,
  release: {
    readonly answered: number;
    readonly cells: readonly PublishedCell[];
    readonly breakdown: readonly PublishedPart[];
    readonly comments: readonly PublishedComment[];
    readonly products: readonly CrossProduct[];
    readonly scales: readonly PublishedScale[];
    readonly answers: readonly PublishedAnswer[];
  },
): Promise<void> {
  await client.query(
    `INSERT INTO result.published_cell (wave, unit, construct, score, shown, low, high, n, n_mid, rounding)
     SELECT $1, c.* FROM unnest($2::uuid[], $3::text[], $4::float8[], $5::text[], $6::float8[],
       $7::float8[], $8::text[], $9::float8[], $10::float8[]) AS c`,
    [
      waveId,
      ...columns(release.cells, [
        'unit',
        'construct',
        'score',
        'shown',
        'low',
        'high',
        'n',
        'nMid',
        'rounding',
      ]),
    ],
  );
  await client.query(
    `INSERT INTO result.published_breakdown
       (wave, unit, attribute, value, construct, score, shown, low, high, n, n_mid)
     SELECT $1, c.* FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::float8[],
       $7::text[], $8::float8[], $9::float8[], $10::text[], $11::float8[]) AS c`,
    [
      waveId,
      ...columns(release.breakdown, [
        'unit',
        'attribute',
        'value',
        'construct',
        'score',
        'shown',
        'low',
        'high',
        'n',
        'nMid',
      ]),
    ],
  );
  await client.query(
    `INSERT INTO result.published_comment (wave, unit, question, text)
     SELECT $1, c.* FROM unnest($2::uuid[], $3::text[], $4::text[]) AS c`,
    [waveId, ...columns(release.comments, ['unit', 'question', 'text'])],
  );
  await client.query(
    `INSERT INTO result.published_answer (wave, unit, question, option, share, shown, n, n_mid)
     SELECT $1, a.* FROM unnest($2::uuid[], $3::text[], $4::text[], $5::float8[], $6::text[],
       $7::text[], $8::float8[]) AS a`,
    [
      waveId,
      ...columns(release.answers, ['unit', 'question', 'option', 'share', 'shown', 'n', 'nMid']),
    ],
  );
  await client.query(
    `INSERT INTO result.published_scale (wave, construct, quality)
     SELECT $1, s.* FROM unnest($2::text[], $3::jsonb[]) AS s`,
    [
      waveId,
      release.scales.map((one) => one.construct),
      release.scales.map((one) => JSON.stringify(one.quality)),
    ],
  );
  const answered = bandCount(release.answered);
  await client.query(
    `INSERT INTO result.release (wave, version, hash, answered, answered_mid, within_covariance)
     VALUES ($1, 1, $2, $3, $4, $5)`,
    [
      waveId,
      hashRelease(waveId, release),
      answered.shown,
      answered.middle,
      JSON.stringify(describeCovariance(release.products)),
    ],
  );
}

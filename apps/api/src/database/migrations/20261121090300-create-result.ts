import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What remains after close: counts and sums for groups of k or more. No row is one person's. */
export class CreateResult20261121090300 implements MigrationInterface {
  readonly name = 'CreateResult20261121090300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(blocks);
    await runner.query(releases);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA result CASCADE');
  }
}

const blocks = `
  CREATE SCHEMA result;

  -- A group of people who answered: a union of whole cohorts.
  CREATE TABLE result.block (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    wave uuid NOT NULL,
    -- A construct, a question outside the constructs, or comment: and a question.
    measure text NOT NULL,
    unit uuid NOT NULL,
    n integer NOT NULL,
    CONSTRAINT block_pk PRIMARY KEY (id),
    CONSTRAINT block_not_small CHECK (n >= CASE WHEN measure LIKE 'comment:%' THEN 10 ELSE 5 END)
  );
  CREATE INDEX block_wave ON result.block (wave);

  CREATE TABLE result.block_unit (
    block uuid NOT NULL,
    unit uuid NOT NULL,
    CONSTRAINT block_unit_pk PRIMARY KEY (block, unit),
    CONSTRAINT block_unit_block FOREIGN KEY (block) REFERENCES result.block (id)
  );

  CREATE TABLE result.histogram (
    block uuid NOT NULL,
    question text NOT NULL,
    option text NOT NULL,
    count integer NOT NULL,
    CONSTRAINT histogram_pk PRIMARY KEY (block, question, option),
    CONSTRAINT histogram_block FOREIGN KEY (block) REFERENCES result.block (id)
  );

  -- half 0 is everyone; 1 and 2 are random halves, kept only where each has k or more.
  CREATE TABLE result.composite (
    block uuid NOT NULL,
    construct text NOT NULL,
    half smallint NOT NULL,
    n integer NOT NULL,
    sum double precision NOT NULL,
    sum_of_squares double precision NOT NULL,
    CONSTRAINT composite_pk PRIMARY KEY (block, construct, half),
    CONSTRAINT composite_block FOREIGN KEY (block) REFERENCES result.block (id),
    CONSTRAINT composite_half CHECK (half IN (0, 1, 2)),
    CONSTRAINT composite_not_small CHECK (n >= 5)
  );

  CREATE TABLE result.composite_pair (
    block uuid NOT NULL,
    first text NOT NULL,
    second text NOT NULL,
    n integer NOT NULL,
    CONSTRAINT composite_pair_pk PRIMARY KEY (block, first, second),
    CONSTRAINT composite_pair_block FOREIGN KEY (block) REFERENCES result.block (id)
  );

  CREATE TABLE result.comment (
    block uuid NOT NULL,
    question text NOT NULL,
    text text NOT NULL,
    CONSTRAINT comment_block FOREIGN KEY (block) REFERENCES result.block (id)
  );
  CREATE INDEX comment_of_block ON result.comment (block);
`;

const releases = `
  -- Pooled over the whole wave, only with 50 or more people: sums of products of deviations
  -- from block means (constructs), and of answers from the overall mean (items, full bank only).
  CREATE TABLE result.cross_product (
    wave uuid NOT NULL,
    grain text NOT NULL,
    first text NOT NULL,
    second text NOT NULL,
    n integer NOT NULL,
    degrees_of_freedom integer NOT NULL,
    sum_of_products double precision NOT NULL,
    CONSTRAINT cross_product_pk PRIMARY KEY (wave, grain, first, second),
    CONSTRAINT cross_product_grain CHECK (grain IN ('construct', 'item')),
    CONSTRAINT cross_product_not_small CHECK (n >= 50)
  );

  CREATE TABLE result.published_cell (
    wave uuid NOT NULL,
    unit uuid NOT NULL,
    construct text NOT NULL,
    score double precision NOT NULL,
    shown text NOT NULL,
    low double precision NOT NULL,
    high double precision NOT NULL,
    n text NOT NULL,
    n_mid double precision NOT NULL,
    CONSTRAINT published_cell_pk PRIMARY KEY (wave, unit, construct)
  );
  CREATE INDEX published_cell_unit ON result.published_cell (unit, construct);

  CREATE TABLE result.published_comment (
    wave uuid NOT NULL,
    unit uuid NOT NULL,
    question text NOT NULL,
    text text NOT NULL
  );
  CREATE INDEX published_comment_wave ON result.published_comment (wave);

  -- Made once and never changed; the hash is over everything the wave published.
  CREATE TABLE result.release (
    wave uuid NOT NULL,
    version integer NOT NULL,
    hash bytea NOT NULL,
    answered text NOT NULL,
    answered_mid double precision NOT NULL,
    within_covariance jsonb,
    CONSTRAINT release_pk PRIMARY KEY (wave, version)
  );
`;

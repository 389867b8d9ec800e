import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sealed answers while a wave is open. One partition a wave, dropped at close. No time, no
 * sequence, no reference to the roster: a credential is the hash of a key that only its holder
 * and the mail worker's memory can derive.
 */
export class CreateBallot20261121090200 implements MigrationInterface {
  readonly name = 'CreateBallot20261121090200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(submit);
    await runner.query(responded);
    await runner.query(prepareAndDiscard);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA ballot CASCADE');
  }
}

const tables = `
  CREATE SCHEMA ballot;

  CREATE TABLE ballot.credential (
    wave uuid NOT NULL,
    hash bytea NOT NULL,
    cohort uuid NOT NULL,
    CONSTRAINT credential_pk PRIMARY KEY (wave, hash)
  ) PARTITION BY LIST (wave);

  CREATE TABLE ballot.draft (
    wave uuid NOT NULL,
    hash bytea NOT NULL,
    revision integer NOT NULL,
    ciphertext bytea NOT NULL,
    CONSTRAINT draft_pk PRIMARY KEY (wave, hash)
  ) PARTITION BY LIST (wave);
`;

/**
 * Stores answers to one wave together: hashes of 32 bytes in ascending order, so that two calls
 * never wait for each other, and ciphertexts in the same order, which in a wave all have one
 * length. Replies `stored` or `unknown` for each, or `closed` for all; the same for a first answer
 * and a replacement. The shared lock makes the close wait for every submit that saw the wave open,
 * so that no acknowledged answer is missed.
 */
const submit = `
  CREATE FUNCTION ballot.submit(p_wave uuid, p_hashes bytea, p_ciphertexts bytea) RETURNS text[]
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DECLARE
    given integer := length(p_hashes) / 32;
    size integer := length(p_ciphertexts) / given;
    outcomes text[] := array_fill('unknown'::text, ARRAY[given]);
    one bytea;
    before bytea := '';
  BEGIN
    IF length(p_hashes) <> given * 32 OR length(p_ciphertexts) <> given * size THEN
      RAISE EXCEPTION 'hashes of 32 bytes and as many ciphertexts of one length are needed';
    END IF;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(p_wave::text, 0));
    IF NOT EXISTS (SELECT FROM roster.wave w WHERE w.id = p_wave AND w.state = 'open') THEN
      RETURN array_fill('closed'::text, ARRAY[given]);
    END IF;
    FOR i IN 1 .. given LOOP
      one := substr(p_hashes, i * 32 - 31, 32);
      IF one < before THEN
        RAISE EXCEPTION 'hashes are needed in ascending order';
      END IF;
      before := one;
      CONTINUE WHEN NOT EXISTS (
        SELECT FROM ballot.credential c WHERE c.wave = p_wave AND c.hash = one
      );
      INSERT INTO ballot.draft AS d (wave, hash, revision, ciphertext)
      VALUES (p_wave, one, 1, substr(p_ciphertexts, (i - 1) * size + 1, size))
      ON CONFLICT (wave, hash)
      DO UPDATE SET revision = d.revision + 1, ciphertext = excluded.ciphertext;
      outcomes[i] := 'stored';
    END LOOP;
    RETURN outcomes;
  END $$;
`;

const responded = `
  CREATE FUNCTION ballot.responded(p_wave uuid, p_hashes bytea[]) RETURNS SETOF bytea
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.hash FROM ballot.draft d WHERE d.wave = p_wave AND d.hash = ANY (p_hashes)
  $$;
`;

/** Credentials are stored sorted by hash: their physical order says nothing about people. */
const prepareAndDiscard = `
  CREATE FUNCTION ballot.prepare(p_wave uuid, p_hashes bytea[], p_cohorts uuid[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DECLARE
    suffix text := replace(p_wave::text, '-', '');
  BEGIN
    IF NOT EXISTS (SELECT FROM roster.wave w WHERE w.id = p_wave AND w.state = 'opening') THEN
      RAISE EXCEPTION 'wave % is not being opened', p_wave;
    END IF;
    EXECUTE format(
      'CREATE TABLE ballot.credential_%s PARTITION OF ballot.credential FOR VALUES IN (%L)',
      suffix, p_wave);
    EXECUTE format(
      'CREATE TABLE ballot.draft_%s PARTITION OF ballot.draft FOR VALUES IN (%L)
         WITH (autovacuum_vacuum_scale_factor = 0.05)',
      suffix, p_wave);
    INSERT INTO ballot.credential (wave, hash, cohort)
    SELECT p_wave, c.hash, c.cohort
    FROM unnest(p_hashes, p_cohorts) AS c (hash, cohort)
    ORDER BY c.hash;
  END $$;

  CREATE FUNCTION ballot.discard(p_wave uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DECLARE
    suffix text := replace(p_wave::text, '-', '');
  BEGIN
    IF NOT EXISTS (SELECT FROM roster.wave w WHERE w.id = p_wave AND w.state = 'closing') THEN
      RAISE EXCEPTION 'wave % is not being closed', p_wave;
    END IF;
    EXECUTE format('DROP TABLE ballot.draft_%s', suffix);
    EXECUTE format('DROP TABLE ballot.credential_%s', suffix);
  END $$;
`;

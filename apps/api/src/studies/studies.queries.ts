import { measuresOf } from '@throughline/linkage';
import {
  registrationSchema,
  type CandidateMetric,
  type PastCandidate,
  type RegistrationRecord,
  type StudyRun,
  type UnitProperty,
} from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { readerOf } from '../database/reader.ts';
import { jobSchema, queues } from '../jobs/queues.ts';
import { readMetricBook } from '../outcomes/metric-book.ts';
import { listOwnPastMeasures, listPastPeriods } from '../past-scores/past-scores.queries.ts';
import { isDeclaredAfter } from './declared-after.ts';
import type { RunVerdicts } from './held-since.ts';
import { namePastMeasure } from './name-measures.ts';
import { nameBundle } from './pack-bundle.ts';
import { listReleasedWaves } from './read-study-data.ts';
import type { ReleasedWave } from './wave-calendar.ts';

export type StudyKind = RegistrationRecord['kind'];

/** Metrics that are in, and those that are known without figures. */
export async function listCandidates(db: EntityManager): Promise<CandidateMetric[]> {
  const rows = await db.query<{ metric: string; units: number; periods: number }[]>(
    `SELECT metric, count(DISTINCT unit_id)::int AS units, count(DISTINCT period)::int AS periods
     FROM outcome.observation GROUP BY metric`,
  );
  const book = await readMetricBook((sql) => db.query(sql));
  const absent = book.metrics
    .filter(({ code }) => !rows.some((row) => row.metric === code))
    .map(({ code }) => ({ metric: code, units: 0, periods: 0 }));
  return [...rows, ...absent]
    .toSorted((a, b) => book.compare(a.metric, b.metric))
    .map(({ metric, units, periods }) => {
      const { code, name, higherIsBetter } = book.describe(metric);
      return { code, name, higherIsBetter, isKnown: book.isKnown(code), units, periods };
    });
}

/** Measures of an earlier tool that stand for no construct: they may be asked about. */
export async function listPastCandidates(db: EntityManager): Promise<PastCandidate[]> {
  const found = await listOwnPastMeasures(readerOf(db));
  return found.map((one) => ({ ...one, name: namePastMeasure(one.code) ?? one.code }));
}

/** What the organisation states of its units, by name, and of how many it is known. */
export function listUnitProperties(db: EntityManager): Promise<UnitProperty[]> {
  return db.query<UnitProperty[]>(
    `SELECT p.name, count(*)::int AS units
     FROM roster.unit u, jsonb_object_keys(u.properties) AS p (name)
     GROUP BY p.name ORDER BY p.name COLLATE "C"`,
  );
}

export function readReleasedWaves(db: EntityManager): Promise<ReleasedWave[]> {
  return listReleasedWaves(readerOf(db));
}

interface RegistrationRow {
  readonly id: string;
  readonly kind: StudyKind;
  readonly version: number;
  readonly supersedes: string | null;
  readonly canonical: string;
  readonly sha256: string;
  readonly registered_at: Date;
  readonly registered_by: string;
}

/** Every version of a kind, newest first. */
export async function listRegistrations(
  db: EntityManager,
  kind: StudyKind,
): Promise<RegistrationRecord[]> {
  const rows = await db.query<RegistrationRow[]>(
    `SELECT r.id, r.kind, r.version, r.supersedes, r.canonical, encode(r.sha256, 'hex') AS sha256,
       r.registered_at, a.name AS registered_by
     FROM study.registration r JOIN office.account a ON a.id = r.account_id
     WHERE r.kind = $1 ORDER BY r.version DESC`,
    [kind],
  );
  const waves = await readReleasedWaves(db);
  const past = await listPastPeriods(readerOf(db));
  return rows
    .map((row) => ({ row, registration: registrationSchema.parse(JSON.parse(row.canonical)) }))
    .map(({ row, registration }) => ({
      id: row.id,
      kind: row.kind,
      version: row.version,
      supersedes: row.supersedes,
      registration,
      canonical: row.canonical,
      sha256: row.sha256,
      registeredAt: row.registered_at.toISOString(),
      registeredBy: row.registered_by,
      isDeclaredAfterData: isDeclaredAfter(
        { waves, past: past.filter(({ construct }) => measuresOf(registration).has(construct)) },
        [{ registeredAt: row.registered_at }],
      ),
    }));
}

interface RunRow {
  readonly id: string;
  readonly kind: StudyKind;
  readonly registration_ids: string[];
  readonly inputs_hash: string;
  readonly engine: string;
  readonly started_at: Date;
  readonly finished_at: Date;
  readonly bundle_bytes: number | null;
}

/** Runs without their results, newest first. */
export async function listRuns(db: EntityManager, id: string | null = null): Promise<StudyRun[]> {
  const rows = await db.query<RunRow[]>(
    `SELECT r.id, r.kind, encode(r.inputs_hash, 'hex') AS inputs_hash, r.engine, r.started_at,
       r.finished_at, array_agg(l.registration_id ORDER BY g.version) AS registration_ids,
       (SELECT octet_length(b.content) FROM study.bundle b WHERE b.run_id = r.id) AS bundle_bytes
     FROM study.run r
     JOIN study.run_registration l ON l.run_id = r.id
     JOIN study.registration g ON g.id = l.registration_id
     WHERE $1::uuid IS NULL OR r.id = $1
     GROUP BY r.id ORDER BY r.finished_at DESC, r.id LIMIT 500`,
    [id],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    registrationIds: row.registration_ids,
    inputsHash: row.inputs_hash,
    engine: row.engine,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at.toISOString(),
    bundleBytes: row.bundle_bytes,
  }));
}

/** What the runs of a registration came to, the newest first. */
export async function listVerdicts(
  db: EntityManager,
  registrationId: string,
): Promise<RunVerdicts[]> {
  return db.query<RunVerdicts[]>(
    `SELECT r.id AS "runId", r.finished_at AS "finishedAt",
       (SELECT jsonb_object_agg(h ->> 'id', h #>> '{verdict,word}')
        FROM jsonb_array_elements(r.result::jsonb -> 'hypotheses') AS h) AS words
     FROM study.run r JOIN study.run_registration l ON l.run_id = r.id
     WHERE l.registration_id = $1 ORDER BY r.finished_at DESC, r.id LIMIT 200`,
    [registrationId],
  );
}

/** The stored text of a result, and its SHA-256 in hexadecimal. */
export async function readResult(
  db: EntityManager,
  runId: string,
): Promise<{ readonly text: string; readonly sha256: string } | null> {
  const [row] = await db.query<{ text: string; sha256: string }[]>(
    `SELECT result AS text, encode(sha256(convert_to(result, 'UTF8')), 'hex') AS sha256
     FROM study.run WHERE id = $1`,
    [runId],
  );
  return row ?? null;
}

/** What a run can be computed again from, under its name; null where there is none. */
export async function readBundle(
  db: EntityManager,
  runId: string,
): Promise<{ readonly name: string; readonly content: Buffer } | null> {
  const [row] = await db.query<{ hash: string; content: Buffer }[]>(
    `SELECT encode(r.inputs_hash, 'hex') AS hash, b.content
     FROM study.bundle b JOIN study.run r ON r.id = b.run_id WHERE r.id = $1`,
    [runId],
  );
  return row === undefined ? null : { name: `${nameBundle(row.hash)}.zip`, content: row.content };
}

/** The run that belongs to the data of today, and how far the next one is. */
export async function readStanding(
  db: EntityManager,
  kind: StudyKind,
): Promise<{ readonly runId: string | null; readonly share: number | null }> {
  const [row] = await db.query<{ runId: string | null; share: number | null }[]>(
    'SELECT run_id AS "runId", share FROM study.standing WHERE kind = $1',
    [kind],
  );
  return row ?? { runId: null, share: null };
}

/** Whether a run waits or is under way. */
export async function readQueue(db: EntityManager): Promise<'idle' | 'queued' | 'running'> {
  const rows = await db.query<{ state: string }[]>(
    `SELECT DISTINCT state::text FROM ${jobSchema}.job
     WHERE name = $1 AND state IN ('created', 'retry', 'active')`,
    [queues.runStudies],
  );
  if (rows.some(({ state }) => state === 'active')) return 'running';
  return rows.length > 0 ? 'queued' : 'idle';
}

import type pg from 'pg';
import type { Clock } from '../config/clock.ts';
import { inTransaction } from '../database/pools.ts';
import type { ComputeStudy } from './compute-in-thread.ts';
import type { ComputedStudy } from './compute-study.ts';
import { studyEngine } from './hash-input.ts';
import { listLooks } from './list-looks.ts';
import type { StoredRegistration } from './stored-registration.ts';

/** What running studies stands on: the role that reads published tables and outcomes. */
export interface StudyContext {
  readonly study: pg.Pool;
  readonly clock: Clock;
  readonly compute: ComputeStudy;
}

const kinds = ['confirmatory', 'exploratory'] as const;
type Kind = (typeof kinds)[number];

/** Two workers take turns, so that the later one works on the later data. */
const studyLock = 7_203_417;

/** Brings every registered study up to date. What has been computed is not computed again. */
export async function runStudies(context: StudyContext, signal: AbortSignal): Promise<void> {
  const holder = await context.study.connect();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [studyLock]);
    for (const kind of kinds) await runKind(context, kind, signal);
  } finally {
    // The lock goes with its connection, which is not used again.
    holder.release(true);
  }
}

async function runKind(context: StudyContext, kind: Kind, signal: AbortSignal): Promise<void> {
  const { study, clock } = context;
  const registrations = await listCurrent(study, kind);
  if (registrations.length === 0) return;
  const known = await study.query<{ inputs_hash: Buffer }>(
    'SELECT inputs_hash FROM study.run WHERE kind = $1',
    [kind],
  );
  const startedAt = clock.now();
  const current = kind === 'confirmatory' ? registrations.at(-1) : undefined;
  const earlierLooks = current === undefined ? [] : await listLooks(study, current.id, startedAt);
  const progress = new Progress(study, kind);
  const knownHashes = known.rows.map((row) => row.inputs_hash.toString('hex'));
  progress.tell(0);
  try {
    const computed = await context.compute(
      { registrations, knownHashes, earlierLooks },
      (share) => progress.tell(share),
      signal,
    );
    await progress.settle();
    if (computed === null) return;
    const times = { startedAt, finishedAt: clock.now() };
    await store(study, kind, registrations, { ...computed, ...times });
  } finally {
    await progress.settle();
    await study.query('UPDATE study.standing SET share = NULL WHERE kind = $1', [kind]);
  }
}

/** The newest version of the four, or every exploratory question so far. */
async function listCurrent(study: pg.Pool, kind: Kind): Promise<StoredRegistration[]> {
  const found = await study.query<StoredRegistration>(
    `SELECT id, version, canonical, sha256, registered_at AS "registeredAt"
     FROM study.registration WHERE kind = $1 ORDER BY version`,
    [kind],
  );
  return kind === 'confirmatory' ? found.rows.slice(-1) : found.rows;
}

interface Finished extends ComputedStudy {
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

/** Stores a run once, and says that it is the one that belongs to the data of today. */
async function store(
  study: pg.Pool,
  kind: Kind,
  registrations: readonly StoredRegistration[],
  { inputsHash, found, startedAt, finishedAt }: Finished,
): Promise<void> {
  const hash = Buffer.from(inputsHash, 'hex');
  await inTransaction(study, async (client) => {
    if (found !== null) {
      const stored = await client.query<{ id: string }>(
        `INSERT INTO study.run (kind, inputs_hash, engine, result, started_at, finished_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (inputs_hash) DO NOTHING RETURNING id`,
        [kind, hash, studyEngine, found.result, startedAt, finishedAt],
      );
      const [run] = stored.rows;
      if (run !== undefined) {
        await client.query(
          `INSERT INTO study.run_registration (run_id, registration_id)
           SELECT $1, * FROM unnest($2::uuid[])`,
          [run.id, registrations.map(({ id }) => id)],
        );
        await client.query('INSERT INTO study.bundle (run_id, content) VALUES ($1, $2)', [
          run.id,
          found.bundle,
        ]);
      }
    }
    await client.query(
      `INSERT INTO study.standing (kind, run_id) SELECT $1, id FROM study.run WHERE inputs_hash = $2
       ON CONFLICT (kind) DO UPDATE SET run_id = excluded.run_id`,
      [kind, hash],
    );
  });
}

/** Writes down how far a run is, one write at a time and in order. */
class Progress {
  private last: Promise<unknown> = Promise.resolve();
  private readonly study: pg.Pool;
  private readonly kind: Kind;

  constructor(study: pg.Pool, kind: Kind) {
    this.study = study;
    this.kind = kind;
  }

  tell(share: number): void {
    this.last = this.last.then(() => this.write(share)).catch(() => undefined);
  }

  async settle(): Promise<void> {
    await this.last;
  }

  private async write(share: number): Promise<void> {
    await this.study.query(
      `INSERT INTO study.standing (kind, share) VALUES ($1, $2)
       ON CONFLICT (kind) DO UPDATE SET share = excluded.share`,
      [this.kind, share],
    );
  }
}

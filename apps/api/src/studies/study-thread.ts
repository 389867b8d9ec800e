import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { computeStudy, type ComputedStudy, type StudyTask } from './compute-study.ts';

/** What the thread is given when it starts. */
export interface ThreadInput extends StudyTask {
  readonly databaseUrl: string;
}

/** What it says: how far it is, and at last what it found. */
export type ThreadMessage =
  { readonly share: number } | { readonly computed: ComputedStudy | null };

/** Reads one state of the database and computes, away from the loop that works jobs. */
async function work(input: ThreadInput): Promise<void> {
  const say = (message: ThreadMessage): void => parentPort?.postMessage(message, []);
  const client = new pg.Client({ connectionString: input.databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // What comes from another thread has lost its class: a Buffer arrives as bytes.
    const registrations = input.registrations.map((one) => ({
      ...one,
      sha256: Buffer.from(one.sha256),
    }));
    const task = { ...input, registrations };
    say({ computed: await computeStudy(client, task, (share) => say({ share })) });
  } finally {
    await client.end();
  }
}

const given: ThreadInput = workerData;
await work(given);

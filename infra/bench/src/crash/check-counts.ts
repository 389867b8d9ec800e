import type { Answers } from '@throughline/types';
import pg from 'pg';
import { hashCredential } from '../../../../apps/api/src/ballots/ballot-keys.ts';
import { openAnswer, readPrivateKey } from '../../../../apps/api/src/ballots/seal.ts';
import { inTransaction } from '../../../../apps/api/src/database/pools.ts';
import { readSealKey } from '../../../../apps/api/src/invitations/wave-keys.ts';
import type { WorkerContext } from '../../../../apps/api/src/invitations/worker-context.ts';
import type { OpenWave } from '../instance/open-wave.ts';
import type { Ledger } from './ledger.ts';

/** What the sealed ballots hold, held against the clients' log. */
export interface BallotCheck {
  /** Codes whose acknowledged answer is gone, or replaced by one that nobody sent later. */
  readonly lost: number;
  /** The answers that must be counted, one for each code that has any. */
  readonly expected: readonly Answers[];
}

/**
 * Opens the ballots before the close: every code must hold its last acknowledged answer, or one
 * that was sent later and never acknowledged.
 */
export async function checkBallots(
  context: WorkerContext,
  wave: OpenWave,
  ledger: Ledger,
): Promise<BallotCheck> {
  const stored = await readBallots(context, wave.id);
  const expected: Answers[] = [];
  let lost = 0;
  for (const [code, ballotKey] of wave.ballotKeys.entries()) {
    const found = stored.get(hashCredential(ballotKey).toString('hex')) ?? null;
    const allowed = ledger.listAllowed(code);
    if (!allowed.some((one) => isSame(one, found))) lost += 1;
    // Without doubt the log alone decides what has to be counted.
    const counted = allowed.length === 1 ? (allowed[0] ?? null) : found;
    if (counted !== null) expected.push(counted);
  }
  return { lost, expected };
}

async function readBallots(
  { close, masterKey }: WorkerContext,
  waveId: string,
): Promise<ReadonlyMap<string, Answers>> {
  return inTransaction(close, async (client) => {
    const key = readPrivateKey(await readSealKey(client, masterKey, waveId));
    const drafts = await client.query<{ hash: Buffer; ciphertext: Buffer }>(
      'SELECT hash, ciphertext FROM ballot.draft WHERE wave = $1',
      [waveId],
    );
    return new Map(
      drafts.rows.map(({ hash, ciphertext }) => {
        const opened = openAnswer(ciphertext, key, { waveId, credential: hash });
        const { answers } = JSON.parse(opened) as { answers: Answers };
        return [hash.toString('hex'), answers];
      }),
    );
  });
}

/** How the published counts differ from the answers expected: missing and surplus, in answers. */
export async function compareCounts(
  superuserUrl: string,
  waveId: string,
  expected: readonly Answers[],
): Promise<{ readonly counted: number; readonly missing: number; readonly surplus: number }> {
  const wanted = new Map<string, number>();
  for (const answers of expected) {
    for (const [question, option] of Object.entries(answers)) {
      const cell = `${question} ${option}`;
      wanted.set(cell, (wanted.get(cell) ?? 0) + 1);
    }
  }
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  const found = await superuser.query<{ cell: string; count: number }>(
    `SELECT h.question || ' ' || h.option AS cell, sum(h.count)::int AS count
     FROM result.histogram h JOIN result.block b ON b.id = h.block
     WHERE b.wave = $1 GROUP BY 1`,
    [waveId],
  );
  await superuser.end();
  const counts = new Map(found.rows.map(({ cell, count }) => [cell, count]));
  let missing = 0;
  let surplus = 0;
  for (const cell of new Set([...wanted.keys(), ...counts.keys()])) {
    const difference = (counts.get(cell) ?? 0) - (wanted.get(cell) ?? 0);
    if (difference < 0) missing -= difference;
    else surplus += difference;
  }
  const counted = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { counted, missing, surplus };
}

function isSame(one: Answers | null, other: Answers | null): boolean {
  if (one === null || other === null) return one === other;
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every((question) => one[question] === other[question])
  );
}

import { randomBytes } from 'node:crypto';
import {
  shuffleWith,
  type CohortPlace,
  type RosterChange,
  type TreeUnit,
} from '@throughline/disclosure';
import type { Questionnaire } from '@throughline/types';
import type pg from 'pg';
import { openAnswer, readPrivateKey } from '../ballots/seal.ts';
import { inTransaction } from '../database/pools.ts';
import { readSealKey } from '../invitations/wave-keys.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';
import { queues, studyJob } from '../jobs/queues.ts';
import { closeOutcomes } from '../pulses/close-outcome.ts';
import { chooseRelease, type Release } from './choose-release.ts';
import { readChanges, readCohorts, readServed, readUnits } from './close.queries.ts';
import { measureScales } from './measure-scales.ts';
import { measureReferences, readReferences, writeReferences } from './reference-means.ts';
import {
  dropUndrawn,
  readBallot,
  scoreBallot,
  type OpenedBallot,
  type Response,
} from './responses.ts';
import { createSource, type SeededSource } from './seeded-source.ts';
import { joinForms, listForms } from './wave-forms.ts';
import { writeRelease, writeTally } from './write-results.ts';

const batchSize = 500;

interface ClosingWave {
  readonly id: string;
  readonly state: string;
  readonly closes_at: Date;
  readonly k: number;
  readonly comment_k: number;
  readonly questionnaires: Record<string, Questionnaire>;
  readonly attributes: readonly string[];
  readonly units: readonly TreeUnit[];
  readonly cohorts: readonly CohortPlace[];
  readonly changes: readonly RosterChange[];
  readonly askedOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Turns a wave's sealed ballots into counts, in one transaction: open, shuffle, partition, count,
 * verify, publish, drop the ballots, delete the keys. All or nothing; a second run does nothing.
 *
 * A wave whose window has ended is stopped first, so that it can be closed by its own job.
 */
export async function closeWave(context: WorkerContext, waveId: string): Promise<void> {
  const { close, clock } = context;
  await close.query(
    `UPDATE roster.wave SET state = 'closing' WHERE id = $1 AND state = 'open' AND closes_at <= $2`,
    [waveId, clock.now()],
  );
  await inTransaction(close, async (client) => {
    const wave = await lockWave(client, waveId);
    if (wave === null || wave.state !== 'closing') {
      if (wave?.state === 'open') await comeBackAtTheEnd(context, wave);
      return;
    }
    // Waits for every submit that still saw the wave open; later ones see that it is not.
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))', [waveId]);
    const source = createSource(randomBytes(32));
    const forms = listForms(wave.questionnaires);
    const opened = await openBallots(context, client, { wave, forms, source });
    const ballots = opened.map((ballot) => dropUndrawn(ballot, wave.askedOf));
    const questionnaire = joinForms(forms);
    const references = await settleReferences(client, wave.id, questionnaire, ballots);
    const responses = ballots.map((ballot) => scoreBallot(ballot, references?.means ?? null));
    const outcome = await publish(client, wave, { questionnaire, responses, source });
    await client.query('SELECT ballot.discard($1)', [waveId]);
    await client.query('DELETE FROM roster.wave_seal_key WHERE wave_id = $1', [waveId]);
    await client.query('DELETE FROM roster.wave_link_key WHERE wave_id = $1', [waveId]);
    await client.query(`DELETE FROM roster.delivery WHERE wave_id = $1 AND kind <> 'invitation'`, [
      waveId,
    ]);
    await client.query(
      `UPDATE roster.wave SET state = 'closed', closed_at = $2, withheld = $3, coarsened = $4,
         reference_wave = $5
       WHERE id = $1`,
      [waveId, clock.now(), outcome.withheld, outcome.coarsened, references?.wave ?? null],
    );
    if (outcome.withheld === null) await askForStudies(context, client);
  });
}

/** In the transaction of the release: no release without its study, and none before it. */
async function askForStudies({ boss }: WorkerContext, client: pg.PoolClient): Promise<void> {
  await boss.send(queues.runStudies, studyJob, {
    db: {
      executeSql: async (text, values) => ({ rows: (await client.query(text, values)).rows }),
    },
  });
}

/** The job came early by this machine's clock; it waits a little, whatever the database's says. */
async function comeBackAtTheEnd({ boss, clock }: WorkerContext, wave: ClosingWave): Promise<void> {
  const seconds = (wave.closes_at.getTime() - clock.now().getTime()) / 1_000;
  const startAfter = Math.max(5, Math.ceil(seconds));
  await boss.send(queues.closeWave, { waveId: wave.id }, { startAfter });
}

/** Freezes the means of a whole-bank wave, and finds those by which this wave is scored. */
async function settleReferences(
  client: pg.PoolClient,
  waveId: string,
  questionnaire: Questionnaire,
  ballots: readonly OpenedBallot[],
): ReturnType<typeof readReferences> {
  const means =
    questionnaire.form === 'full-bank'
      ? measureReferences(
          questionnaire,
          ballots.map(({ answers }) => answers),
        )
      : null;
  if (means !== null) await writeReferences(client, waveId, means);
  return readReferences(client, waveId);
}

/** What the administrator is told of a close that went another way than asked for. */
interface Outcome {
  readonly withheld: string | null;
  readonly coarsened: string | null;
}

async function publish(
  client: pg.PoolClient,
  wave: ClosingWave,
  closed: {
    readonly questionnaire: Questionnaire;
    readonly responses: readonly Response[];
    readonly source: SeededSource;
  },
): Promise<Outcome> {
  const { k, cohorts } = wave;
  const { questionnaire, responses, source } = closed;
  if (responses.length < k) {
    return {
      withheld: closeOutcomes.tooFewPeople(k),
      coarsened: null,
    };
  }
  const commentK = wave.comment_k;
  const release = chooseRelease({ ...wave, commentK, questionnaire, responses, source });
  if (release === null) {
    return {
      withheld: closeOutcomes.tooFewAnswers,
      coarsened: null,
    };
  }
  verify(release, responses);
  const { pairs, products } = release;
  await writeTally(client, wave.id, cohorts, { ...release.tally, pairs, products });
  const scales = measureScales({ questionnaire, responses, tally: release.tally, k });
  await writeRelease(client, wave.id, { ...release, scales, answered: responses.length });
  return {
    withheld: null,
    coarsened: release.coarser === 0 ? null : closeOutcomes.coarser(release.coarser),
  };
}

/** Every scored answer is in exactly one block, or its construct has too few people in all. */
function verify({ tally }: Release, responses: readonly Response[]): void {
  const constructs = new Set(tally.composites.map((row) => row.construct));
  for (const construct of constructs) {
    const scored = responses.filter((response) => response.scores.has(construct)).length;
    const placed = tally.composites
      .filter((row) => row.construct === construct && row.half === 0)
      .reduce((sum, row) => sum + row.n, 0);
    if (scored !== placed) throw new Error(`the counts of ${construct} do not add up`);
  }
}

async function openBallots(
  { masterKey }: WorkerContext,
  client: pg.PoolClient,
  {
    wave,
    forms,
    source,
  }: {
    readonly wave: ClosingWave;
    readonly forms: ReadonlyMap<string, Questionnaire>;
    readonly source: SeededSource;
  },
): Promise<OpenedBallot[]> {
  const privateKey = readPrivateKey(await readSealKey(client, masterKey, wave.id));
  await client.query(
    `DECLARE ballots NO SCROLL CURSOR FOR
     SELECT d.hash, d.ciphertext, c.cohort FROM ballot.draft d
     JOIN ballot.credential c ON c.wave = d.wave AND c.hash = d.hash
     WHERE d.wave = '${wave.id}' AND c.wave = '${wave.id}'`,
  );
  const opened: { hash: Buffer; ballot: OpenedBallot }[] = [];
  for (;;) {
    const batch = await client.query<{ hash: Buffer; ciphertext: Buffer; cohort: string }>(
      `FETCH ${batchSize} FROM ballots`,
    );
    for (const row of batch.rows) {
      const context = { waveId: wave.id, credential: row.hash };
      const answer = openAnswer(row.ciphertext, privateKey, context);
      opened.push({ hash: row.hash, ballot: readBallot(answer, row.cohort, forms) });
    }
    if (batch.rows.length < batchSize) break;
  }
  await client.query('CLOSE ballots');
  // Where rows lie in the table must not matter, not even to what the seed makes of them.
  opened.sort((a, b) => Buffer.compare(a.hash, b.hash));
  return shuffleWith(
    opened.map(({ ballot }) => ballot),
    source.draw,
  );
}

async function lockWave(client: pg.PoolClient, waveId: string): Promise<ClosingWave | null> {
  const waves = await client.query<Omit<ClosingWave, 'units' | 'cohorts' | 'changes' | 'askedOf'>>(
    `SELECT id, state, closes_at, k, comment_k, questionnaires, attributes FROM roster.wave
     WHERE id = $1 FOR UPDATE`,
    [waveId],
  );
  const [wave] = waves.rows;
  if (wave === undefined) return null;
  return {
    ...wave,
    units: await readUnits(client, waveId),
    cohorts: await readCohorts(client, waveId),
    changes: await readChanges(client, waveId),
    askedOf: await readServed(client, waveId),
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { closeWave } from '../../../apps/api/src/scores/close-wave.ts';
import { Admin } from './instance/admin.ts';
import { answerAll } from './instance/answer-all.ts';
import { fillBranch } from './instance/fill-branch.ts';
import { Instance } from './instance/instance.ts';
import { createContext, launchAndOpen } from './instance/open-wave.ts';

/**
 * Kills the worker with SIGKILL at random points of a close. Whatever was being done, either
 * nothing has changed or all of it has; the next worker finishes, and doing it again does nothing.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const kills = values.quick ? 4 : 30;
const people = 600;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface State {
  readonly state: string;
  readonly drafts: number;
  readonly keys: number;
  readonly counted: number;
  readonly releases: number;
}

const instance = await Instance.start();
const interrupt = (): void => {
  void instance.stop().finally(() => process.exit(130));
};
process.once('SIGINT', interrupt);
process.once('SIGTERM', interrupt);
const context = createContext(instance);
const superuser = new pg.Pool({ connectionString: instance.database.superuserUrl, max: 2 });
try {
  const admin = await Admin.setUp(instance);
  const unit = await fillBranch({ instance, admin }, 'close', people);
  const pulse = await admin.createPulse({ unitIds: [unit], commentQuestion: 'OT1' });
  const url = instance.database.urls.apiPublic;
  let [undone, done] = [0, 0];
  // How late the kill comes at most. It follows what was found, so that kills crowd around the end.
  let latestMs = 1_000;
  for (let kill = 0; kill <= kills; kill += 1) {
    const wave = await launchAndOpen(admin, context, pulse.id);
    await answerAll(context, { url, wave, commentQuestion: 'OT1' });
    await admin.post(`/api/waves/${wave.id}/close`);
    instance.startWorker();
    await waitUntilClosing();
    const startedAt = performance.now();
    // The first one is left alone, to see how long a close takes here.
    if (kill > 0) {
      await sleep(Math.random() * latestMs);
      await instance.killWorker();
      await waitUntilIdle();
      const found = await readState(wave.id);
      const isUndone = matches(found, {
        state: 'closing',
        drafts: people,
        keys: 2,
        counted: 0,
        releases: 0,
      });
      if (!isUndone && !isDone(found)) fail(`kill ${kill} left half a close`, found);
      if (isUndone) undone += 1;
      else done += 1;
      latestMs *= isUndone ? 1.3 : 0.7;
      instance.startWorker();
    }
    await admin.waitForWave(wave.id, 'closed', 60);
    if (kill === 0) latestMs = performance.now() - startedAt;
    await instance.stopWorker();
    const after = await readState(wave.id);
    if (!isDone(after)) fail(`the close after kill ${kill} is not complete`, after);
    await closeWave(context, wave.id);
    if (!matches(await readState(wave.id), after)) fail('a second close changed something', after);
  }
  say(`killed ${kills} times in or just after a close: ${undone} left nothing, ${done} left all`);
  if (!values.quick && (undone === 0 || done === 0)) {
    throw new Error('FAILED: all kills were on one side of the end; they prove less than they say');
  }
  say('All or nothing every time, and a second close did nothing.');
} finally {
  await superuser.end();
  await context.end();
  await instance.stop();
}

function isDone(found: State): boolean {
  return matches(found, { state: 'closed', drafts: 0, keys: 0, counted: people, releases: 1 });
}

function matches(found: State, expected: State): boolean {
  return JSON.stringify(found) === JSON.stringify(expected);
}

function fail(what: string, found: State): never {
  throw new Error(`FAILED: ${what}: ${JSON.stringify(found)}`);
}

async function readState(waveId: string): Promise<State> {
  const found = await superuser.query<State>(
    `SELECT (SELECT state FROM roster.wave WHERE id = $1) AS state,
       (SELECT count(*)::int FROM ballot.draft WHERE wave = $1) AS drafts,
       (SELECT count(*)::int FROM roster.wave_seal_key WHERE wave_id = $1)
         + (SELECT count(*)::int FROM roster.wave_link_key WHERE wave_id = $1) AS keys,
       (SELECT coalesce(sum(h.count), 0)::int FROM result.histogram h
         JOIN result.block b ON b.id = h.block WHERE b.wave = $1 AND h.question = 'ICT1') AS counted,
       (SELECT count(*)::int FROM result.release WHERE wave = $1) AS releases`,
    [waveId],
  );
  const [row] = found.rows;
  if (row === undefined) throw new Error('the wave is gone');
  return row;
}

async function countBusy(): Promise<number> {
  const found = await superuser.query<{ busy: number }>(
    `SELECT count(*)::int AS busy FROM pg_stat_activity
     WHERE usename = 'throughline_worker_close' AND state <> 'idle'`,
  );
  return found.rows[0]?.busy ?? 0;
}

/** Until the worker's transaction has begun. */
async function waitUntilClosing(): Promise<void> {
  const deadline = Date.now() + 240_000;
  while ((await countBusy()) === 0) {
    if (Date.now() > deadline) throw new Error('no close was begun');
    await sleep(2);
  }
}

/** Until the server has finished with what the killed worker left. */
async function waitUntilIdle(): Promise<void> {
  while ((await countBusy()) > 0) await sleep(10);
}

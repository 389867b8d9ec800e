import pg from 'pg';
import { drawAnswers } from '../instance/answers.ts';
import { fillBranch } from '../instance/fill-branch.ts';
import { createContext, launchAndOpen } from '../instance/open-wave.ts';
import { loopName } from '../load/loop-name.ts';
import { LoadProcess } from '../load/load-process.ts';
import type { LoadPlan, LoadResult } from '../load/plan.ts';
import { compare } from './compare.ts';
import type { Bench, Measure } from './measure.ts';
import { median, runPairs } from './pairs.ts';
import { preparePgbench } from './pgbench.ts';

/** More than any machine submits in one side of a pair, so that every submit is a first answer. */
const invitedPerSecond = 8_000;
const warmUpSeconds = 3;
const warmUpRounds = 3;

/** S1 and S3: answers a second and their 99th percentile over HTTP, against seal and store alone. */
export async function measureSubmits(bench: Bench): Promise<Measure[]> {
  const { instance, say, seconds } = bench;
  say('Submits: 16 keep-alive connections through the product, 8 connections in the bare loop');
  const plan = await prepareWave(bench);
  const superuser = new pg.Client({ connectionString: instance.database.superuserUrl });
  await superuser.connect();
  const runPgbench = await preparePgbench(superuser, instance.database, plan);
  const loop = await LoadProcess.start('load-loop', plan);
  const browsers = await LoadProcess.start('load-http', plan);
  const alone: number[] = [];
  // Both sides always begin with no answers and a fresh checkpoint.
  const run = async (side: LoadProcess, time: number): Promise<LoadResult> => {
    await emptyDrafts(superuser, plan.waveId);
    return side.run(time);
  };
  try {
    for (let round = 0; round < warmUpRounds; round += 1) {
      await run(loop, warmUpSeconds);
      await run(browsers, warmUpSeconds);
    }
    await Promise.all([loop.reconnect(), browsers.reconnect(), reconnectApi(superuser)]);
    const pairs = await runPairs({
      count: bench.pairs,
      ownPids: [instance.database.pid()],
      yardstick: async () => {
        if (runPgbench !== null) {
          await emptyDrafts(superuser, plan.waveId);
          alone.push(await runPgbench(Math.max(1, Math.floor(seconds / 2))));
        }
        return run(loop, seconds);
      },
      product: () => run(browsers, seconds),
      say,
    });
    const rate = compare(pairs, ...both((side: LoadResult) => side.perSecond));
    const measures: Measure[] = [
      {
        id: 'S1',
        title: 'submits, product against bare loop',
        unit: '/s',
        ...rate,
        bounds: { floor: 0.65, aim: 0.8, isGood: 'above' },
      },
      {
        id: 'S3',
        title: 'submit p99, product against bare loop',
        unit: 'ms',
        ...compare(pairs, ...both((side: LoadResult) => side.p99Milliseconds)),
        bounds: { floor: 8, aim: 5, isGood: 'below' },
      },
    ];
    if (alone.length === 0) return measures;
    const ratios = pairs.all.map(({ product }, i) => product.perSecond / (alone[i] ?? Number.NaN));
    return [
      ...measures,
      {
        ...rate,
        id: '-',
        title: 'submits, product against pgbench with the statement alone',
        unit: '/s',
        yardstick: median(alone),
        ratio: median(ratios),
        bounds: null,
      },
    ];
  } finally {
    loop.stop();
    browsers.stop();
    await superuser.end();
  }
}

function both<Read>(read: Read): [Read, Read] {
  return [read, read];
}

async function prepareWave({ instance, admin, seconds, say }: Bench): Promise<LoadPlan> {
  const people = Math.ceil(Math.max(seconds, warmUpSeconds) * invitedPerSecond);
  say(`  inviting ${people} people`);
  const unit = await fillBranch({ instance, admin }, 'load', people);
  const pulse = await admin.createPulse({ name: 'Load', unitIds: [unit] });
  const context = createContext(instance);
  try {
    const wave = await launchAndOpen(admin, context, pulse.id);
    const found = await context.close.query<{ answer_bytes: number; seal_public_key: Buffer }>(
      'SELECT answer_bytes, seal_public_key FROM roster.wave WHERE id = $1',
      [wave.id],
    );
    const [row] = found.rows;
    if (row === undefined) throw new Error('the wave is gone');
    return {
      port: instance.port,
      databaseUrl: instance.database.urls.apiPublic,
      waveId: wave.id,
      answerBytes: row.answer_bytes,
      sealPublicKey: row.seal_public_key.toString('base64'),
      ballotKeys: wave.ballotKeys.map((key) => key.toString('base64url')),
      answers: drawAnswers(1_000, null),
    };
  } finally {
    await context.end();
  }
}

async function emptyDrafts(superuser: pg.Client, waveId: string): Promise<void> {
  await superuser.query(`TRUNCATE ballot.draft_${waveId.replaceAll('-', '')}`);
  await superuser.query('CHECKPOINT');
}

/** Sessions that began before there was any load keep plans made for empty tables. */
async function reconnectApi(superuser: pg.Client): Promise<void> {
  await superuser.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE usename = 'throughline_api_public' AND application_name <> $1`,
    [loopName],
  );
}

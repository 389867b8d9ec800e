import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { fillBranch } from '../instance/fill-branch.ts';
import type { Bench, Measure } from './measure.ts';
import { median } from './pairs.ts';
import { readPeakMegabytes, readProcessorSeconds } from './process-figures.ts';

/** How long a worker is watched that has nothing to do. */
const idleSeconds = 20;
/** Waves of a few people that are opened and closed, each of both a job. */
const smallWaves = 5;

/** What the worker takes to open a large wave, to notice a job, and to wait for one. */
export async function measureLaunch(bench: Bench): Promise<Measure[]> {
  const { admin, instance, say } = bench;
  const people = bench.pairs > 2 ? 100_000 : 10_000;
  say(`Launch: a worker that waits, ${smallWaves} small waves, and one of ${people} people`);
  const small = await fillBranch(bench, 'few', 12);
  const large = await fillBranch(bench, 'many', people);
  const worker = instance.startWorker();
  const few = await admin.createPulse({ name: 'Few', unitIds: [small] });
  // The first wave also waits for the worker to be there.
  await openAndClose(bench, few.id);
  await sleep(3_000);
  const before = readProcessorSeconds(worker);
  await sleep(idleSeconds * 1_000);
  const idle = ((readProcessorSeconds(worker) - before) / idleSeconds) * 100;
  const since = new Date();
  for (let wave = 0; wave < smallWaves; wave += 1) await openAndClose(bench, few.id);
  const waits = await readWaits(instance.database.superuserUrl, since);
  const many = await admin.createPulse({ name: 'Many', unitIds: [large] });
  const startedAt = performance.now();
  const { id } = await admin.launchWave(many.id);
  await admin.waitForWave(id, 'open', 600);
  const seconds = (performance.now() - startedAt) / 1_000;
  const megabytes = readPeakMegabytes(worker);
  await instance.stopWorker();
  const limit = (floor: number): Measure['bounds'] => ({ floor, aim: null, isGood: 'below' });
  const alone = { id: 'L1', yardstick: null, ratio: null, pairsKept: 1, pairsRun: 1 };
  const named = people.toLocaleString('en-GB');
  return [
    {
      ...alone,
      title: 'a worker that waits, of a core',
      unit: '%',
      product: idle,
      bounds: limit(1),
    },
    {
      ...alone,
      title: `${waits.length} jobs are picked up, median`,
      unit: 'ms',
      product: median(waits),
      bounds: limit(100),
    },
    {
      ...alone,
      title: `a wave of ${named} people opens`,
      unit: 's',
      product: seconds,
      bounds: limit(60),
    },
    { ...alone, title: 'the worker at most', unit: 'MB', product: megabytes, bounds: limit(512) },
  ];
}

async function openAndClose({ admin }: Bench, pulseId: string): Promise<void> {
  const { id } = await admin.launchWave(pulseId);
  await admin.waitForWave(id, 'open', 120);
  await admin.post(`/api/waves/${id}/close`);
  await admin.waitForWave(id, 'closed', 120);
}

/** Milliseconds from when jobs that could begin at once were made until they were begun. */
async function readWaits(url: string, since: Date): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query<{ wait: number }>(
    `SELECT extract(epoch FROM started_on - created_on)::float8 * 1000 AS wait FROM job.job
     WHERE created_on >= $1 AND started_on IS NOT NULL AND start_after <= created_on`,
    [since],
  );
  await client.end();
  return found.rows.map(({ wait }) => wait);
}

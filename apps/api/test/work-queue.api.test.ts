import { queues, type WaveJob } from '../src/jobs/queues.ts';
import { createBoss } from '../src/worker/create-boss.ts';
import { workQueue } from '../src/worker/work-queue.ts';
import { waitFor } from './setup/client.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

/** Shorter than an idle worker waits until it looks by itself. */
const patienceMilliseconds = 20_000;

describe('jobs that come while another one runs', () => {
  let instance: TestInstance;
  const stopped: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
  });

  afterAll(async () => {
    for (const stop of stopped) await stop();
    await instance.stop();
  });

  it('follow it one after the other, without a pause between them', async () => {
    const boss = createBoss(instance.urls.workerMail);
    await boss.start();
    stopped.push(() => boss.stop({ graceful: false }));
    const done: string[] = [];
    let go: () => void = () => undefined;
    const hasCome = new Promise<void>((resolve) => {
      go = resolve;
    });
    await workQueue<WaveJob>(
      boss,
      queues.deliverMail,
      { logger: instance.logger },
      async ({ waveId }) => {
        if (done.length === 0) await hasCome;
        done.push(waveId);
      },
    );
    const names = ['first', 'second', 'third', 'fourth'];
    for (const waveId of names) await boss.send(queues.deliverMail, { waveId });
    go();
    const since = Date.now();
    await waitFor(
      () => Promise.resolve(done.length),
      (jobs) => jobs === names.length,
    );
    expect(done.toSorted()).toEqual(names.toSorted());
    expect(Date.now() - since).toBeLessThan(patienceMilliseconds);
  });
});

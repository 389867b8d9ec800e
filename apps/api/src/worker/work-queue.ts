import type { PgBoss } from 'pg-boss';
import { errorFacts } from '../config/error-facts.ts';
import type { Logger } from '../config/logger.ts';
import type {
  CustomerPulseJob,
  ExportJob,
  QueueName,
  SheetJob,
  studyJob,
  TrialJob,
  WaveJob,
} from '../jobs/queues.ts';
import { pollingSeconds } from './create-boss.ts';

export type AnyJob = WaveJob | TrialJob | SheetJob | ExportJob | CustomerPulseJob | typeof studyJob;

/**
 * One job at a time, or several, of which no two are for the same wave or customer pulse. While a job runs,
 * many that come are one call to look again, so that all but the first of them would wait for the
 * next look of an idle worker, half a minute later: each looks again after every job.
 */
export async function workQueue<Job extends AnyJob>(
  boss: PgBoss,
  queue: QueueName,
  { logger, atOnce = 1 }: { readonly logger: Logger; readonly atOnce?: number },
  run: (job: Job) => Promise<void>,
): Promise<void> {
  const workers: string[] = [];
  const work = async (jobs: { readonly data: Job }[]): Promise<void> => {
    try {
      for (const { data } of jobs) await run(data);
    } catch (error) {
      const job = jobs.map(({ data }) => data);
      logger.error({ queue, job, ...errorFacts(error) }, 'a job failed and will be tried again');
      throw error;
    } finally {
      for (const worker of workers) boss.notifyWorker(worker);
    }
  };
  const options = { pollingIntervalSeconds: pollingSeconds, localGroupConcurrency: 1 };
  for (let place = 0; place < atOnce; place += 1) {
    workers.push(await boss.work<Job>(queue, options, work));
  }
}

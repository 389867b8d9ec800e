import type { PgBoss } from 'pg-boss';
import { queues, studyJob } from '../jobs/queues.ts';
import { errorFacts } from '../config/error-facts.ts';
import type { Logger } from '../config/logger.ts';
import { runStudies, type StudyContext } from '../studies/run-studies.ts';
import { pollingSeconds } from './create-boss.ts';

/** Jobs about studies all ask for the same: one run answers every one that waits. */
const atOnce = 200;

/** Works the queue of studies until it is told to stop. */
export async function workStudies(
  boss: PgBoss,
  context: StudyContext,
  logger: Logger,
): Promise<{ callOff(): void }> {
  const calledOff = new AbortController();
  await boss.work(
    queues.runStudies,
    { pollingIntervalSeconds: pollingSeconds, batchSize: atOnce },
    async () => {
      try {
        await runStudies(context, calledOff.signal);
        // A release is told of with the finding that rests on it.
        await boss.send(queues.sendDigests, studyJob);
      } catch (error) {
        if (!calledOff.signal.aborted) {
          logger.error(
            { queue: queues.runStudies, ...errorFacts(error) },
            'a study failed and will be tried again',
          );
        }
        throw error;
      }
    },
  );
  await boss.send(queues.runStudies, studyJob);
  return { callOff: () => calledOff.abort() };
}

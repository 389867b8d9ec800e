import type pg from 'pg';
import type { Clock } from '../config/clock.ts';
import type { Logger } from '../config/logger.ts';
import { deleteOldAnswers } from '../outcomes/delete-old-answers.ts';
import { repeat } from './repeat.ts';

/** How often it is looked what is over: what an administrator sets is done within the hour. */
const lookSeconds = 3_600;

/** Deletes single answers of customers when their time is over, until it is told to stop. */
export function workOldAnswers({
  study,
  clock,
  logger,
}: {
  readonly study: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}): { stop(): Promise<void> } {
  const act = async (): Promise<void> => {
    const answers = await deleteOldAnswers(study, clock.now());
    if (answers > 0) logger.info({ answers }, 'single answers of customers were deleted in time');
  };
  const failed = 'single answers that are over could not be deleted and will be tried again';
  return repeat(lookSeconds, act, { logger, failed });
}

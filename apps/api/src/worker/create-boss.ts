import { PgBoss } from 'pg-boss';
import { jobSchema } from '../jobs/queues.ts';

/** The side that works jobs: woken by NOTIFY, polling rarely as a floor. */
export function createBoss(databaseUrl: string): PgBoss {
  return new PgBoss({
    connectionString: databaseUrl,
    schema: jobSchema,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    useListenNotify: true,
    reindex: false,
    application_name: 'throughline worker',
  });
}

/** How often an idle worker looks by itself; NOTIFY wakes it at once. */
export const pollingSeconds = 5;

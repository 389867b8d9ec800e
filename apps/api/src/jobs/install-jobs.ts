import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { jobSchema, queues } from './queues.ts';

/** Installs the job tables and queues with the owner's rights. */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    supervise: false,
    schedule: false,
    max: 2,
  });
  await boss.start();
  try {
    for (const name of Object.values(queues)) {
      const options = {
        notify: true,
        retryLimit: 20,
        retryDelay: 2,
        retryBackoff: true,
        retryDelayMax: 300,
        expireInSeconds: 900,
        heartbeatSeconds: 30,
        deleteAfterSeconds: 86_400,
      };
      if ((await boss.getQueue(name)) === null) await boss.createQueue(name, options);
      else await boss.updateQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** The worker works jobs; the admin side of the api, and the close, may only enqueue them. */
export async function grantJobs(owner: pg.Client): Promise<void> {
  await owner.query(`
    GRANT USAGE ON SCHEMA ${jobSchema} TO throughline_api_admin, throughline_worker_mail,
      throughline_worker_close;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobSchema} TO throughline_worker_mail;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${jobSchema} TO throughline_worker_mail;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobSchema} TO throughline_worker_mail, throughline_api_admin,
      throughline_worker_close;
    GRANT SELECT ON ALL TABLES IN SCHEMA ${jobSchema} TO throughline_api_admin;
    GRANT INSERT ON ${jobSchema}.job, ${jobSchema}.job_common TO throughline_api_admin, throughline_worker_close;
    GRANT SELECT ON ${jobSchema}.queue TO throughline_worker_close;
    GRANT SELECT (id, start_after) ON ${jobSchema}.job, ${jobSchema}.job_common TO throughline_worker_close;
  `);
}

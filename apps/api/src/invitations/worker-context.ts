import type pg from 'pg';
import type { PgBoss } from 'pg-boss';
import type { Clock } from '../config/clock.ts';
import type { Logger } from '../config/logger.ts';

/** What the jobs of the worker stand on: one small pool a role, the master key, a clock. */
export interface WorkerContext {
  /** Roster, link keys, `ballot.responded`. */
  readonly mail: pg.Pool;
  /** Drafts, seal keys, results. */
  readonly close: pg.Pool;
  readonly masterKey: Buffer;
  readonly clock: Clock;
  readonly boss: Pick<PgBoss, 'send'>;
  readonly logger: Logger;
}

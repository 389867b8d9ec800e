import type pg from 'pg';
import type { WorkerConfig } from '../config/config.ts';

/** What the seeding stands on. */
export interface DemoInput {
  readonly adminUrl: string;
  readonly config: Pick<WorkerConfig, 'masterKey'>;
  readonly pools: {
    readonly mail: pg.Pool;
    readonly close: pg.Pool;
    readonly submit: pg.Pool;
    readonly study: pg.Pool;
  };
  readonly password: string | null;
  readonly now: Date;
}

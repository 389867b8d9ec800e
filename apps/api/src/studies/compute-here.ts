import type pg from 'pg';
import type { ComputeStudy } from './compute-in-thread.ts';
import { computeStudy } from './compute-study.ts';

/** Computes where it is called, for processes that have nothing else to do. */
export function computeHere(study: pg.Pool): ComputeStudy {
  return async (task, onProgress) => {
    const client = await study.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      return await computeStudy(client, task, onProgress);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  };
}

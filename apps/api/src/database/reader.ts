import type { EntityManager } from 'typeorm';

/** What can be asked: a client of `pg`, inside its transaction. */
export interface Reader {
  query<Row>(sql: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
}

/** The same questions, put to the entities' side. */
export function readerOf(db: EntityManager): Reader {
  return {
    query: async <Row>(sql: string, values?: unknown[]) => ({
      rows: await db.query<Row[]>(sql, values),
    }),
  };
}

import type { DatabaseUrls } from '../../src/config/config.ts';

export const clusterVariable = 'THROUGHLINE_TEST_CLUSTER';

/** The Postgres that the test run started, as every Jest worker finds it. */
export interface TestCluster {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly urls: DatabaseUrls;
  readonly folder: string;
  /** Null for a server that others run. */
  readonly logFile: string | null;
}

export function readCluster(): TestCluster {
  const text = process.env[clusterVariable];
  if (text === undefined) throw new Error('the test cluster was not started');
  return JSON.parse(text) as TestCluster;
}

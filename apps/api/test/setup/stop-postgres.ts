import { rm } from 'node:fs/promises';
import { clusterVariable, readCluster } from './cluster.ts';

export default async function stop(): Promise<void> {
  if (process.env[clusterVariable] === undefined) return;
  const { folder } = readCluster();
  const holder = globalThis as { throughlineTestServer?: { stop(): Promise<void> } };
  await holder.throughlineTestServer?.stop();
  await rm(folder, { recursive: true, force: true });
}

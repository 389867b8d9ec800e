import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from '../instance/instance.ts';
import type { Ledger } from './ledger.ts';

/** Seconds from each kill to the next acknowledged answer. */
export interface KillReport {
  readonly apiSeconds: readonly number[];
  readonly databaseSeconds: readonly number[];
  /** Whether the api lived through the loss of its database. */
  readonly apiOutlivedDatabase: boolean;
}

/** Kills spread evenly over the submits: the api so often, then once the database server. */
export async function killInTurn(
  instance: Instance,
  ledger: Ledger,
  { submits, apiKills, signal }: { submits: number; apiKills: number; signal: AbortSignal },
): Promise<KillReport> {
  const step = submits / (apiKills + 2);
  const apiSeconds: number[] = [];
  for (let kill = 1; kill <= apiKills; kill += 1) {
    await waitForAcknowledged(ledger, kill * step, signal);
    const killedAt = performance.now();
    await instance.killApi();
    const before = ledger.acknowledged;
    await instance.startApi();
    await waitForAcknowledged(ledger, before + 1, signal);
    apiSeconds.push((performance.now() - killedAt) / 1_000);
  }
  await waitForAcknowledged(ledger, (apiKills + 1) * step, signal);
  const killedAt = performance.now();
  process.kill(instance.database.pid(), 'SIGKILL');
  await instance.database.restart();
  // Replies that were on their way count for the time before the kill.
  await instance.waitUntilReady(120);
  await waitForAcknowledged(ledger, ledger.acknowledged + 1, signal);
  const databaseSeconds = [(performance.now() - killedAt) / 1_000];
  return { apiSeconds, databaseSeconds, apiOutlivedDatabase: instance.apiRuns };
}

async function waitForAcknowledged(
  ledger: Ledger,
  count: number,
  signal: AbortSignal,
): Promise<void> {
  while (ledger.acknowledged < count) {
    if (signal.aborted) throw new Error('the clients finished before every kill was done');
    await sleep(5);
  }
}

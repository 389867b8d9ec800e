import { createPool } from '../../../../apps/api/src/database/pools.ts';
import { createLogger } from '../../../../apps/api/src/config/logger.ts';
import { deriveBallotKey, deriveCode } from '../../../../apps/api/src/ballots/ballot-keys.ts';
import { openWave } from '../../../../apps/api/src/invitations/open-wave.ts';
import { readLinkKey } from '../../../../apps/api/src/invitations/wave-keys.ts';
import type { WorkerContext } from '../../../../apps/api/src/invitations/worker-context.ts';
import type { Admin } from './admin.ts';
import type { Instance } from './instance.ts';

/** The worker's surroundings, for running its jobs here; nothing is mailed. */
export function createContext(instance: Instance): WorkerContext & { end(): Promise<void> } {
  const mail = createPool(instance.database.urls.workerMail, 3);
  const close = createPool(instance.database.urls.workerClose, 2);
  return {
    mail,
    close,
    masterKey: instance.masterKey,
    clock: { now: () => new Date() },
    boss: { send: async () => null },
    logger: createLogger('silent'),
    end: async () => {
      await Promise.all([mail.end(), close.end()]);
    },
  };
}

/** An open wave and the ballot keys of everyone invited, as their mails would give them. */
export interface OpenWave {
  readonly id: string;
  readonly ballotKeys: readonly Buffer[];
}

/** Launches a wave through the api and opens it with the worker's own code. */
export async function launchAndOpen(
  admin: Admin,
  context: WorkerContext,
  pulseId: string,
): Promise<OpenWave> {
  const { id } = await admin.launchWave(pulseId);
  await openWave(context, id);
  return { id, ballotKeys: await deriveBallotKeys(context, id) };
}

/** What the mail worker derives for each mail, with the same role and keys. */
export async function deriveBallotKeys(
  { mail, masterKey }: Pick<WorkerContext, 'mail' | 'masterKey'>,
  waveId: string,
): Promise<Buffer[]> {
  const linkKey = await readLinkKey(mail, masterKey, waveId);
  if (linkKey === null) throw new Error('the wave has no link key');
  const invitations = await mail.query<{ id: string }>(
    'SELECT id FROM roster.invitation WHERE wave_id = $1',
    [waveId],
  );
  return invitations.rows.map(({ id }) => deriveBallotKey(deriveCode(linkKey, id)));
}

import { statSync } from 'node:fs';
import { linkKeyPurpose, unwrapKey, WrongMasterKeyError } from '../ballots/wrap-key.ts';
import type { DoctorConfig } from '../config/doctor-config.ts';
import { fail, ok, warn, type Finding } from './finding.ts';
import { withDatabase } from './with-database.ts';

type Settings = Pick<DoctorConfig, 'masterKey' | 'masterKeyFile' | 'databaseUrl'>;

/** Said before the first launch, always: nothing else can bring these answers back. */
const masterKeyWarning =
  'Losing the master key while a wave is open loses that wave’s answers. Keep a copy of it apart from the database’s backups.';

/** The key that wraps the keys of open waves: there, ours, and nobody else’s to read. */
export async function examineMasterKey({
  masterKey,
  masterKeyFile,
  databaseUrl,
}: Settings): Promise<Finding[]> {
  if ('problem' in masterKey) return [fail(masterKey.problem)];
  const findings = [warn(masterKeyWarning)];
  if (masterKeyFile !== null && (statSync(masterKeyFile).mode & 0o077) !== 0) {
    findings.push(
      fail(`Others may read ${masterKeyFile}: make it readable for its owner only (chmod 600).`),
    );
  }
  if ('problem' in databaseUrl) return findings;
  return [...findings, ...(await examineOpenWaves(masterKey.value, databaseUrl.value))];
}

/** Whether it is the key that the open waves were made with. */
async function examineOpenWaves(masterKey: Buffer, databaseUrl: string): Promise<Finding[]> {
  try {
    return await withDatabase(databaseUrl, async (client) => {
      const { rows } = await client.query<{ wave_id: string; wrapped: Buffer }>(
        'SELECT wave_id, wrapped FROM roster.wave_link_key',
      );
      for (const row of rows) unwrapKey(masterKey, row.wrapped, linkKeyPurpose(row.wave_id));
      return rows.length === 0 ? [] : [ok('The master key opens the keys of the open waves.')];
    });
  } catch (error) {
    if (error instanceof WrongMasterKeyError) return [fail(error.message)];
    return [warn('The master key could not be tried on the database’s open waves.')];
  }
}

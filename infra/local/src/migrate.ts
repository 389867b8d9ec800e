import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Cleanup } from './cleanup.ts';
import type { Database } from './database.ts';
import { migrateEnvironment, type Places } from './environments.ts';
import { describeFile, listFiles, stampFiles } from './list-files.ts';
import { runProgram } from './run-program.ts';
import { writePrivately } from './secrets.ts';

/**
 * Brings the database up to date. Skipped where the same programs have done it to the same database
 * of ours before: finding out that nothing is to be done takes them longer than anything else here.
 */
export async function migrateIfNeeded(
  places: Places,
  database: Database,
  cleanup: Cleanup,
): Promise<void> {
  const { migrated } = places.folder;
  if (
    database.isKnown &&
    existsSync(migrated) &&
    readFileSync(migrated, 'utf8') === stampOf(places)
  ) {
    return;
  }
  const { settings, folder } = places;
  await runProgram(
    {
      title: 'Preparing the database',
      script: join(settings.root, 'apps', 'api', 'dist', 'migrate.js'),
      environment: migrateEnvironment(places),
      logFile: join(folder.logs, 'migrate.log'),
    },
    cleanup,
  );
  writePrivately(migrated, stampOf(places));
}

/** The programs, the packages they use, and the addresses that they wrote down for this port. */
function stampOf({ settings, databaseUrl, databaseUrlsFile }: Places): string {
  const programs = listFiles(join(settings.root, 'apps', 'api', 'dist'), () => false);
  const packages = describeFile(join(settings.root, 'package-lock.json'));
  const addresses = existsSync(databaseUrlsFile) ? readFileSync(databaseUrlsFile, 'utf8') : '';
  return createHash('sha256')
    .update(stampFiles(settings.root, [...programs, packages]))
    .update(databaseUrl)
    .update(addresses)
    .digest('hex');
}

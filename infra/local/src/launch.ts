import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { announce } from './announce.ts';
import { buildIfNeeded } from './build.ts';
import { claim } from './claim.ts';
import type { Cleanup } from './cleanup.ts';
import { type DataFolder, prepareDataFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import { type DemoAccount, keepDemoAccounts } from './demo.ts';
import { demoEnvironment, doctorEnvironment, type Places } from './environments.ts';
import { type MailCatcher, startMailCatcher } from './mail-catcher.ts';
import { migrateIfNeeded } from './migrate.ts';
import { runProgram } from './run-program.ts';
import { keepSecret, writePrivately } from './secrets.ts';
import { startServices } from './services.ts';
import { isLoopback, type Settings } from './settings.ts';
import { makeTimings } from './timings.ts';
import { watchDatabase } from './watch-database.ts';

export interface Launch {
  cleanup: Cleanup;
  say(line: string): void;
  /** Hears of what ends everything after the start has succeeded. */
  onFailure(error: unknown): void;
}

/** Starts everything and says where it is; whatever it started is in the clean-up. */
export async function launch(settings: Settings, hooks: Launch): Promise<void> {
  const { cleanup, say } = hooks;
  const timings = makeTimings();
  const folder = prepareDataFolder(settings.dataFolder);
  await timings.measure('claim', () => claim(settings, folder, cleanup, say));
  keepSecret(folder.masterKey, 32, 'base64');
  const [database, catcher] = await Promise.all([
    timings.measure('database', () => openDatabase(settings, folder, cleanup, say)),
    timings.measure('mailbox', () => openMailbox(settings, folder, cleanup)),
    timings.measure('build', () => buildIfNeeded(settings.root, cleanup, say)),
  ]);
  const places: Places = {
    settings,
    folder,
    databaseUrl: database.url,
    databaseUrlsFile: database.urlsFile,
    smtpUrl: settings.smtpUrl ?? catcher?.smtpUrl ?? '',
    mailboxUrl: catcher?.httpUrl ?? null,
    setupCode: isLoopback(settings.host) ? null : randomBytes(9).toString('base64url'),
  };
  await timings.measure('migrations', () => migrateIfNeeded(places, database, cleanup));
  const filling = settings.isDemo
    ? timings.measure('demo', () => fillDemo(places, hooks))
    : Promise.resolve([]);
  // What is made for the first time is made before anybody looks.
  if (!existsSync(folder.demoAccounts)) await filling;
  const [accounts] = await Promise.all([
    filling,
    timings.measure('services', () => startServices(places, cleanup, say)),
  ]).catch((error: unknown) => {
    // Should the database be the reason, the next start prepares it again.
    rmSync(folder.migrated, { force: true });
    throw error;
  });
  writePrivately(folder.workerSettings, `${JSON.stringify(doctorEnvironment(places))}\n`);
  cleanup.add(2, () => rmSync(folder.workerSettings, { force: true }));
  if (database.server) watchDatabase(database.server, { settings, folder, ...hooks });
  const { setupCode } = places;
  say(announce({ settings, folder, catcher, setupCode, accounts, seconds: timings.seconds() }));
  if (settings.showsTimings) say(timings.report());
}

async function openMailbox(
  settings: Settings,
  folder: DataFolder,
  cleanup: Cleanup,
): Promise<MailCatcher | null> {
  if (settings.smtpUrl !== null) return null;
  const { smtpCatcherPort: smtpPort } = settings;
  const catcher = await startMailCatcher({
    folder: folder.mailbox,
    ...(smtpPort === null ? {} : { smtpPort }),
  });
  cleanup.add(2, () => catcher.stop());
  return catcher;
}

async function fillDemo(places: Places, { cleanup, say }: Launch): Promise<DemoAccount[]> {
  const { settings, folder } = places;
  if (!existsSync(folder.demoAccounts)) say('Making the demo; this takes about a minute.');
  const output = await runProgram(
    {
      title: 'Preparing the demo',
      script: join(settings.root, 'apps', 'api', 'dist', 'demo.js'),
      environment: demoEnvironment(places),
      logFile: join(folder.logs, 'demo.log'),
    },
    cleanup,
  );
  return keepDemoAccounts(output, folder.demoAccounts);
}

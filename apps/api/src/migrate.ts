import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { databaseUrlsSchema, readMigrateConfig, type KnownDatabaseUrls } from './config/config.ts';
import { runOnce } from './config/run-process.ts';
import { migrateDatabase } from './database/migrate-database.ts';

await runOnce(async () => {
  const { databaseUrl, databaseUrlsFile } = readMigrateConfig();
  const urls = await migrateDatabase(databaseUrl, readKnown(databaseUrlsFile));
  const text = `${JSON.stringify(urls, null, 2)}\n`;
  if (databaseUrlsFile === null) process.stdout.write(text);
  else writeFileSync(databaseUrlsFile, text, { mode: 0o600 });
});

function readKnown(file: string | null): KnownDatabaseUrls {
  if (file === null || !existsSync(file)) return {};
  return databaseUrlsSchema.partial().parse(JSON.parse(readFileSync(file, 'utf8')));
}

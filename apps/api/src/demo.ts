import 'reflect-metadata';
import { readDemoConfig } from './config/config.ts';
import { runOnce } from './config/run-process.ts';
import { createPool } from './database/pools.ts';
import { openCurrentWave } from './demo/open-current-wave.ts';
import { seedDemo } from './demo/seed-demo.ts';

/** An interrupted seeding is done again anyway, so its commits need not wait for the disk. */
const unhurried = (url: string): string => `${url}?options=-c%20synchronous_commit%3Doff`;

await runOnce(async () => {
  const config = readDemoConfig();
  const { apiAdmin, apiPublic, workerMail, workerClose, workerStudy } = config.database;
  const pools = {
    mail: createPool(unhurried(workerMail), 2),
    close: createPool(unhurried(workerClose), 2),
    submit: createPool(unhurried(apiPublic), 4),
    study: createPool(unhurried(workerStudy), 3),
  };
  const now = new Date();
  const password = config.demoPassword;
  const accounts = await seedDemo({ adminUrl: apiAdmin, config, pools, password, now });
  await openCurrentWave(apiAdmin, now);
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
  process.stdout.write(`${JSON.stringify({ accounts })}\n`);
});

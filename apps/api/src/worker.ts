import { Clock } from './config/clock.ts';
import { readWorkerConfig } from './config/config.ts';
import { createLogger } from './config/logger.ts';
import { runProcess } from './config/run-process.ts';
import { startWorker } from './worker/start-worker.ts';

await runProcess(async () => {
  const config = readWorkerConfig();
  const worker = await startWorker(config, new Clock(), createLogger(config.logLevel));
  return { hasParent: config.hasParent, stop: () => worker.stop() };
});

import 'reflect-metadata';
import { ConfigError, readHttpConfig } from './config/config.ts';
import { runProcess } from './config/run-process.ts';
import { createApp } from './create-app.ts';

await runProcess(async () => {
  const config = readHttpConfig();
  const app = await createApp(config);
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new ConfigError(`Port ${config.port} is in use. Set PORT to a free one.`);
    }
    throw error;
  }
  return { hasParent: config.hasParent, stop: () => app.close() };
});

import { join } from 'node:path';

import type { Cleanup } from './cleanup.ts';
import { httpEnvironment, type Places, workerEnvironment } from './environments.ts';
import { recordProcess } from './leftovers.ts';
import { waitUntilHealthy } from './readiness.ts';
import { reachableHost } from './settings.ts';
import { StartError } from './start-error.ts';
import { type Service, supervise } from './supervise.ts';

const READY_WITHIN_MS = 60_000;

/**
 * Starts the api and the worker and waits until the api serves. A crash before that ends the
 * start, because what is wrong then stays wrong; a later one only starts that process again.
 */
export async function startServices(
  places: Places,
  cleanup: Cleanup,
  say: (line: string) => void,
): Promise<void> {
  const { settings, folder } = places;
  let isServing = false;
  const program = (name: string): string => join(settings.root, 'apps', 'api', 'dist', name);
  const services: Service[] = [
    { name: 'api', script: program('main.js'), environment: httpEnvironment(places) },
    { name: 'worker', script: program('worker.js'), environment: workerEnvironment(places) },
  ].map((service) => ({ ...service, logFile: join(folder.logs, `${service.name}.log`) }));

  const crashed = new Promise<never>((_, reject) => {
    for (const service of services) {
      const running = supervise(service, {
        onStart: (pid) => recordProcess(folder.processes, service.name, pid),
        onCrash: (reason, lastLines) => {
          const story = `The ${service.name} ${reason}. The end of ${service.logFile}:\n${lastLines}`;
          if (!isServing) reject(new StartError(story));
          else say(`${story}\nStarting it again.`);
          return isServing;
        },
      });
      cleanup.add(1, () => running.stop());
    }
  });
  const url = `http://${reachableHost(settings.host)}:${settings.port}/api/health/ready`;
  await Promise.race([waitUntilHealthy(url, READY_WITHIN_MS), crashed]);
  isServing = true;
}

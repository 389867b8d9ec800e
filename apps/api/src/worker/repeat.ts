import { errorFacts } from '../config/error-facts.ts';
import type { Logger } from '../config/logger.ts';

/** Does something now and then, one after the other, until it is told to stop; what fails is done again. */
export function repeat(
  seconds: number,
  act: () => Promise<unknown>,
  { logger, failed }: { readonly logger: Logger; readonly failed: string },
): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    try {
      await act();
    } catch (error) {
      logger.error(errorFacts(error), failed);
    } finally {
      running = null;
    }
  };
  const start = (): void => {
    running ??= run();
  };
  start();
  const timer = setInterval(start, seconds * 1_000);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

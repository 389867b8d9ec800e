import type { Logger } from '../config/logger.ts';
import { launchDue, type PlanContext } from '../pulses/launch-due.ts';
import { replan } from '../pulses/plan-occurrences.ts';
import { refreshHolidays } from './refresh-holidays.ts';

/** How often a worker looks whether a planned wave is due. */
const lookSeconds = 15;
/** How often it reckons anew when planned waves open. */
const reckonMinutes = 2;

/** Launches planned waves when they are due, until it is told to stop. */
export function workPlans(context: PlanContext, logger: Logger): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  let reckonedAt = 0;
  const reckon = async (): Promise<void> => {
    const now = context.clock.now();
    if (await refreshHolidays(context.database.manager, now)) reckonedAt = 0;
    if (Math.abs(now.getTime() - reckonedAt) < reckonMinutes * 60_000) return;
    await replan(context.database, now);
    reckonedAt = now.getTime();
  };
  const look = async (): Promise<void> => {
    try {
      await reckon();
      await launchDue(context);
    } catch (error) {
      // Names and places only: a message can quote data.
      const { name, stack } = error instanceof Error ? error : new Error('unknown');
      const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
      logger.error({ name, frames }, 'planned waves could not be launched and will be tried again');
    } finally {
      running = null;
    }
  };
  const start = (): void => {
    running ??= look();
  };
  start();
  const timer = setInterval(start, lookSeconds * 1_000);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

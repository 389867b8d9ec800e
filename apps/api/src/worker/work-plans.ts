import type { Logger } from '../config/logger.ts';
import { launchDue, type PlanContext } from '../pulses/launch-due.ts';
import { replan } from '../pulses/plan-occurrences.ts';
import { refreshHolidays } from './refresh-holidays.ts';
import { repeat } from './repeat.ts';

/** How often a worker looks whether a planned wave is due. */
const lookSeconds = 15;
/** How often it reckons anew when planned waves open. */
const reckonMinutes = 2;

/** Launches planned waves when they are due, until it is told to stop. */
export function workPlans(context: PlanContext, logger: Logger): { stop(): Promise<void> } {
  let reckonedAt = 0;
  const reckon = async (): Promise<void> => {
    const now = context.clock.now();
    if (await refreshHolidays(context.database.manager, now)) reckonedAt = 0;
    if (Math.abs(now.getTime() - reckonedAt) < reckonMinutes * 60_000) return;
    await replan(context.database, now);
    reckonedAt = now.getTime();
  };
  const look = async (): Promise<void> => {
    await reckon();
    await launchDue(context);
  };
  return repeat(lookSeconds, look, {
    logger,
    failed: 'planned waves could not be launched and will be tried again',
  });
}

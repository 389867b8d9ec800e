import type { Clock } from '../config/clock.ts';
import { deleteOldExports, type ExportContext } from '../exports/make-export.ts';
import { repeat } from './repeat.ts';

/** How often files that are over are looked for; until then nobody can read them any more. */
const lookSeconds = 300;

/** Deletes exported files a day after they were asked for, until it is told to stop. */
export function workExpiredExports({
  study,
  clock,
  logger,
}: ExportContext & { readonly clock: Clock }): { stop(): Promise<void> } {
  return repeat(lookSeconds, () => deleteOldExports(study, clock.now()), {
    logger,
    failed: 'files that are over could not be deleted and will be tried again',
  });
}

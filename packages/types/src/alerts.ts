import { z } from 'zod';
import { idSchema } from './values.ts';

/** What keeps a pulse from asking people, and waits for an administrator. */
export const alertSchema = z.object({
  /**
   * `mails-halted`: no mail of any wave goes. `mails-paused`: those of one wave wait. `mails-failed`:
   * some of them did not arrive and can be tried again. `wave-waits`: a planned wave was due and was
   * refused. `results-unshared`: a planned wave does not open before results are shared.
   */
  cause: z.enum(['mails-halted', 'mails-paused', 'mails-failed', 'wave-waits', 'results-unshared']),
  /** What it is about, such as a pulse and the number of its wave. */
  subject: z.string(),
  sentence: z.string(),
  /** Where it is mended; of the two the wave, where there is one. Both null: on the page of all waves. */
  pulseId: idSchema.nullable(),
  waveId: idSchema.nullable(),
});
export type Alert = z.infer<typeof alertSchema>;

/** The weightiest first. */
export const alertListSchema = z.object({ alerts: z.array(alertSchema) });
export type AlertList = z.infer<typeof alertListSchema>;

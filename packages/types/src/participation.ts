import { z } from 'zod';
import { idSchema, instantSchema } from './values.ts';

/**
 * In what steps, in percent, it is told how many of a group have taken part while they still can.
 * A step is five people or more, so that no single answer is seen to come in; of fewer than 20
 * nothing is told.
 *
 * @param invited people of the group
 * @returns null where nothing is told
 */
export function participationStep(invited: number): number | null {
  if (invited < 20) return null;
  if (invited < 50) return 25;
  return invited < 100 ? 10 : 5;
}

/**
 * How many have taken part, told as {@link participationStep} says. Of fewer than 100 people neither
 * nobody nor everybody is told: these are held to the first and the last step.
 *
 * @param part people who took part
 * @param whole people of the group
 * @returns percent; null where nothing is told
 */
export function roundParticipation(part: number, whole: number): number | null {
  const step = participationStep(whole);
  if (step === null) return null;
  const rounded = Math.round((100 * part) / whole / step) * step;
  return whole < 100 ? Math.min(100 - step, Math.max(step, rounded)) : rounded;
}

/** One reading a day of who took part, for the whole and for units that are whole cohorts of 20 or more people. */
export const participationSchema = z.object({
  takenAt: instantSchema,
  /** When the next reading may be taken. */
  nextAt: instantSchema,
  /** As `percent` of units. */
  overall: z.number().nullable(),
  units: z.array(
    z.object({
      unitId: idSchema,
      unitName: z.string(),
      invited: z.int(),
      /** In steps of 25 of fewer than 50 people, of 10 of fewer than 100, else of 5; of fewer than 100 the first step is "or less" and the last "or more". */
      percent: z.int(),
    }),
  ),
});
export type Participation = z.infer<typeof participationSchema>;

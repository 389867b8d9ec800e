import { say } from '@throughline/speech';
import { z } from 'zod';
import { trendSchema } from './scores.ts';
import { daySchema, idSchema, instantSchema } from './values.ts';

/** Units that may stand on one side of a reorganisation. */
export const maximumReorganisedUnits = 20;

const sideSchema = z
  .array(idSchema)
  .min(1, { error: () => say('choose at least one unit') })
  .max(maximumReorganisedUnits, {
    error: () => say('choose at most {limit} units', { limit: maximumReorganisedUnits }),
  })
  .refine((ids) => new Set(ids).size === ids.length, {
    error: () => say('names a unit twice'),
  });

/**
 * On a day, the units of one side became those of the other. A unit on both sides goes on: one that
 * takes others in, or one that gives a part away.
 */
export const newReorganisationSchema = z
  .object({
    /** The first day on which the units of `after` are there. */
    happenedOn: z.iso.date({ error: () => say('is not a day such as 2026-01-31') }),
    before: sideSchema,
    after: sideSchema,
  })
  .refine(
    ({ before, after }) =>
      before.length !== after.length || !before.every((id) => after.includes(id)),
    {
      error: () => say('are the same units as before: nothing became of them'),
      path: ['after'],
    },
  );
export type NewReorganisation = z.infer<typeof newReorganisationSchema>;

const namedUnitSchema = z.object({ id: idSchema, name: z.string() });

/** A reorganisation as an administrator stated it. */
export const reorganisationSchema = z.object({
  id: idSchema,
  happenedOn: daySchema,
  before: z.array(namedUnitSchema),
  after: z.array(namedUnitSchema),
  statedBy: z.string(),
  statedAt: instantSchema,
});
export type Reorganisation = z.infer<typeof reorganisationSchema>;

/** What was stated, by the day on which it happened, newest first. */
export const reorganisationListSchema = z.object({
  reorganisations: z.array(reorganisationSchema),
});
export type ReorganisationList = z.infer<typeof reorganisationListSchema>;

/** Where a unit comes from and what became of it, as far as the account may see the units of it. */
export const unitLineageSchema = z.object({
  /** Newest first. One that names a unit that the account may not see is left out whole. */
  reorganisations: z.array(
    reorganisationSchema.pick({ happenedOn: true, before: true, after: true }),
  ),
  /**
   * What the units that it came of reached before it began, together: oldest first, `unitName` names
   * them, no level has a change. Empty where it did not come of others, or nothing of it may be told.
   */
  past: z.array(
    z.object({
      code: z.string(),
      levels: z.array(
        trendSchema.shape.levels.element.extend({
          /** Of a whole that this unit is only a part of. */
          isOfWhole: z.boolean(),
        }),
      ),
    }),
  ),
});
export type UnitLineage = z.infer<typeof unitLineageSchema>;

import { z } from 'zod';
import { cellSchema, trendSchema } from './scores.ts';
import { idSchema, instantSchema } from './values.ts';

/** A closed wave as the rooms of an executive name it. */
export const closedWaveSchema = z.object({
  id: idSchema,
  number: z.int(),
  pulseName: z.string(),
  closedAt: instantSchema,
});
export type ClosedWave = z.infer<typeof closedWaveSchema>;

/** A difference with its 95 % interval, in points of the measure. */
export const differenceSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type Difference = z.infer<typeof differenceSchema>;

/** Of those invited, the share whose answers stand behind the scores: a band, made from the banded n. */
export const unitParticipationSchema = z.object({
  /** "5-9" or the number from 20 on. */
  answered: z.string(),
  /** Per cent, 0 to 100, both in steps of 5 and never equal. */
  low: z.int(),
  high: z.int(),
});
export type UnitParticipation = z.infer<typeof unitParticipationSchema>;

/** A construct of a unit: the published cell, and how it moved where that may be told. */
export const cultureCellSchema = cellSchema.omit({ unitId: true, unitName: true }).extend({
  /** Against the wave of the same pulse before it; null under the rules of `trendSchema`. */
  change: differenceSchema.nullable(),
});
export type CultureCell = z.infer<typeof cultureCellSchema>;

export const cultureUnitSchema = z.object({
  /** Null at the top of what the account may see. Before the unit's own id, so that no cell can be taken for one of the parent's. */
  parentId: idSchema.nullable(),
  id: idSchema,
  name: z.string(),
  depth: z.int(),
  /** Null where the invited of the unit are not whole groups, or nothing of it is shown. */
  participation: unitParticipationSchema.nullable(),
  /** What is published, in any order; a construct that is missing had too few answers or none. */
  cells: z.array(cultureCellSchema),
});
export type CultureUnit = z.infer<typeof cultureUnitSchema>;

export const cultureQuerySchema = z.object({ waveId: idSchema.optional() });
export type CultureQuery = z.input<typeof cultureQuerySchema>;

/** How people are treated, unit by unit, as one wave published it. */
export const cultureSchema = z.object({
  /** Closed waves, the newest first. */
  waves: z.array(closedWaveSchema),
  /** The wave asked for, or the newest; null before the first one closes. */
  wave: closedWaveSchema.nullable(),
  /** Label that goes with every score until the instrument is validated. */
  label: z.string(),
  /** The tree as the wave froze it, a parent before its children. */
  units: z.array(cultureUnitSchema),
});
export type Culture = z.infer<typeof cultureSchema>;

/** What the newest wave moved for certain at the top of what an account sees, in a sentence. */
export const cultureChangesSchema = z.object({
  /** Null before anything is shown. */
  wave: closedWaveSchema.nullable(),
  text: z.string().nullable(),
});
export type CultureChanges = z.infer<typeof cultureChangesSchema>;

/** Every construct of a unit over all waves, each as `trendSchema` tells it. */
export const unitHistorySchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  /** In the newest wave that shows anything of the unit. */
  participation: unitParticipationSchema.nullable(),
  constructs: z.array(z.object({ code: z.string(), levels: trendSchema.shape.levels })),
});
export type UnitHistory = z.infer<typeof unitHistorySchema>;

/** What people wrote in a wave, by the question that they answered; shuffled, without anything else. */
export const waveCommentsSchema = z.object({
  waves: z.array(closedWaveSchema),
  wave: closedWaveSchema.nullable(),
  /** Only groups in which `commentK` people wrote are shown. */
  thresholds: z.object({ commentK: z.int() }),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      /** The construct that the question is about; null for one of the organisation's own. */
      construct: z.string().nullable(),
      comments: z.array(z.object({ unitId: idSchema, unitName: z.string(), text: z.string() })),
    }),
  ),
});
export type WaveComments = z.infer<typeof waveCommentsSchema>;

export const acrossUnitsQuerySchema = z.object({
  /** A metric that is in; the Net Promoter Score, or else the first, unless given. */
  metric: z.string().max(100).optional(),
  /** For deviants: what is expected of a unit follows from this construct. */
  construct: z.string().max(20).default('ICT'),
});
export type AcrossUnitsQuery = z.input<typeof acrossUnitsQuerySchema>;

const acrossUnitsSchema = z.object({
  metrics: z.array(z.object({ code: z.string(), name: z.string() })),
  metric: z
    .object({ code: z.string(), name: z.string(), unit: z.string(), higherIsBetter: z.boolean() })
    .nullable(),
  /** The waves that are averaged, oldest first: at most the last four. */
  waves: z.array(closedWaveSchema),
  /** The periods of the outcome that follow them. */
  periods: z.array(z.string()),
  /** Units with both sides, and how many it takes. */
  units: z.int(),
  unitsNeeded: z.int(),
  /** In words, why nothing can be said; null where something is. */
  reason: z.string().nullable(),
});

/** Which constructs go with the outcome, and how units stand on each. Descriptive, never causal. */
export const driversSchema = acrossUnitsSchema.extend({
  /** Share of the spread of the outcome that all constructs account for together, 0 to 1. */
  explained: z.number().nullable(),
  drivers: z.array(
    z.object({
      construct: z.string(),
      /** Per cent of the outcome's spread between units that goes with it, with a 95 % interval. */
      importance: differenceSchema,
      /** Mean of the units' scores, 0 to 100. */
      performance: z.number(),
      standing: z.enum(['strength', 'opportunity', 'other']),
    }),
  ),
});
export type Drivers = z.infer<typeof driversSchema>;

/** Units against what their culture lets expect of their customers. */
export const deviantsSchema = acrossUnitsSchema.extend({
  construct: z.object({ code: z.string(), name: z.string() }),
  points: z.array(
    z.object({
      unitId: idSchema,
      unitName: z.string(),
      culture: z.number(),
      observed: z.number(),
      expected: z.number(),
      difference: z.number(),
      /** Customers behind the outcome. */
      n: z.number(),
      standing: z.enum(['better', 'worse', 'within']),
    }),
  ),
  /** How far a unit of n customers may lie from what is expected by chance alone, either way. */
  limits: z.array(z.object({ n: z.number(), usual: z.number(), outer: z.number() })),
});
export type Deviants = z.infer<typeof deviantsSchema>;

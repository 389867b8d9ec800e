import { z } from 'zod';
import { cellSchema } from './scores.ts';
import { idSchema, instantSchema } from './values.ts';

/** One unit serves another and everything below it. */
export const serviceRelationSchema = z.object({ servingId: idSchema, servedId: idSchema });
export type ServiceRelation = z.infer<typeof serviceRelationSchema>;

/** Who serves whom, with names, in the order of the serving and then the served unit's name. */
export const serviceRelationsSchema = z.object({
  relations: z.array(
    serviceRelationSchema.extend({ servingName: z.string(), servedName: z.string() }),
  ),
});
export type ServiceRelations = z.infer<typeof serviceRelationsSchema>;

/**
 * Service inside the organisation as a wave published it: SRV1 to SRV3, 0 to 100. A cell that is
 * not there is one that nobody was asked about or that too few answered: the two look alike.
 */
export const serviceMatrixSchema = z.object({
  waveId: idSchema,
  waveNumber: z.int(),
  pulseName: z.string(),
  closedAt: instantSchema,
  /** The units whose people rated, from the top of the tree down. */
  served: z.array(z.object({ unitId: idSchema, unitName: z.string(), depth: z.int() })),
  serving: z.array(
    z.object({
      unitId: idSchema,
      unitName: z.string(),
      /** Everybody who rated this unit. */
      overall: cellSchema.nullable(),
      /** How the people of each unit that is served rate it; `unitId` is the unit served. */
      cells: z.array(cellSchema),
    }),
  ),
});
export type ServiceMatrix = z.infer<typeof serviceMatrixSchema>;

export const serviceReportSchema = z.object({
  /** Closed waves that show something of service, the newest first. */
  waves: z.array(
    z.object({
      waveId: idSchema,
      waveNumber: z.int(),
      pulseName: z.string(),
      closedAt: instantSchema,
    }),
  ),
  /** The wave asked for, or the newest; null where no wave shows anything. */
  matrix: serviceMatrixSchema.nullable(),
  /** How many relations are stated now. */
  relations: z.int(),
});
export type ServiceReport = z.infer<typeof serviceReportSchema>;

export const serviceQuerySchema = z.object({ waveId: idSchema.optional() });
export type ServiceQuery = z.output<typeof serviceQuerySchema>;

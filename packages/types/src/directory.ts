import { say } from '@throughline/speech';
import { z } from 'zod';
import { daySchema, idSchema } from './values.ts';

/** Columns of a file of units that may be properties; as many may be registered. */
export const maximumUnitProperties = 8;

/** A node of the organisation's tree. People are counted only for administrators. */
export const unitSchema = z.object({
  id: idSchema,
  key: z.string(),
  name: z.string(),
  parentId: idSchema.nullable(),
  /** 0 at the top. */
  depth: z.int(),
  /** People who belong to this unit itself; null for those who may not see it. */
  people: z.int().nullable(),
  /** Numbers that the organisation states of the unit, by name; null for those who may not see them. */
  properties: z.record(z.string(), z.number()).nullable(),
});
export type Unit = z.infer<typeof unitSchema>;

/** Units in tree order: a parent stands before its children. */
export const unitListSchema = z.object({ units: z.array(unitSchema) });
export type UnitList = z.infer<typeof unitListSchema>;

/** When a person is away, both days included; null where it has no beginning, or no end in sight. */
export const leaveSchema = z
  .object({ from: daySchema.nullable(), until: daySchema.nullable() })
  .refine(({ from, until }) => from !== null || until !== null, {
    error: () => say('needs a first or a last day'),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    error: () => say('the last day is before the first'),
  });
export type Leave = z.infer<typeof leaveSchema>;

/** Null where the person is back, or was never away. */
export const changeLeaveSchema = z.object({ leave: leaveSchema.nullable() });
export type ChangeLeave = z.infer<typeof changeLeaveSchema>;

/** How somebody is reached: by mail, by a direct message instead, or with a code on paper alone. */
export const reachedBySchema = z.enum(['mail', 'slack', 'teams', 'sms', 'paper']);
export type ReachedBy = z.infer<typeof reachedBySchema>;

export const personSchema = z.object({
  id: idSchema,
  key: z.string(),
  /** Null for somebody who answers with a code on paper. */
  email: z.string().nullable(),
  /** What the directory says; a way that is not set up becomes mail where there is an address. */
  reachedBy: reachedBySchema,
  /** Where direct messages go, as people.csv names it: `slack:U012ABCDEF`; null for none. */
  reach: z.string().nullable(),
  name: z.string(),
  unitId: idSchema,
  unitName: z.string(),
  locale: z.string(),
  /** The person's own, or that of the unit, of a unit above, or of the organisation. */
  timeZone: z.string(),
  /** Found likewise; null where nobody has said it. */
  country: z.string().nullable(),
  /** Nobody is asked while away; null where nothing is known of it. */
  leave: leaveSchema.nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** Attribute columns that people.csv brought, and how many different values each has. */
export const attributeListSchema = z.object({
  attributes: z.array(z.object({ name: z.string(), values: z.int() })),
});
export type AttributeList = z.infer<typeof attributeListSchema>;

export const personPageSchema = z.object({ people: z.array(personSchema), total: z.int() });
export type PersonPage = z.infer<typeof personPageSchema>;

export const personQuerySchema = z.object({
  search: z.string().max(100).default(''),
  /** Left out, people are listed however they are reached. */
  reachedBy: reachedBySchema.optional(),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PersonQuery = z.input<typeof personQuerySchema>;

/** `dryRun=true` reports what would happen and writes nothing. */
export const importQuerySchema = z.object({
  dryRun: z.enum(['true', 'false']).default('false'),
});

/** What an import changed, or would change. */
export const importResultSchema = z.object({
  dryRun: z.boolean(),
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** In the directory, not in the file: left as they are. */
  absent: z.int(),
});
export type ImportResult = z.infer<typeof importResultSchema>;

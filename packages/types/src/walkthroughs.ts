import { say } from '@throughline/speech';
import { z } from 'zod';
import { controlCharacters, tooLong } from './faults.ts';
import { idSchema, instantSchema, lineSchema } from './values.ts';

/** Whose way is walked: a customer's, or that of a colleague who needs something. */
export const walkListSchema = z.enum(['EXT', 'INT']);
export type WalkList = z.infer<typeof walkListSchema>;

/** What was found at one check; `na` does not apply. */
export const checkAnswerSchema = z.enum(['yes', 'partly', 'no', 'na']);
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;

/** A check of one's own has an id with this beginning and counts for no score. */
export const checkIdSchema = z
  .string()
  .regex(/^(?:[A-Z]{2}\d{1,2}|X-\d{1,4})$/, { error: () => say('is not a check') });

/** Most characters of a note. */
export const maximumNote = 1_000;

const noteSchema = z
  .string()
  .trim()
  .max(maximumNote, tooLong(maximumNote))
  .regex(/^[\P{Cc}\n\t]*$/u, controlCharacters);

/** A calendar day on which a walk can have taken place. */
const daySchema = z.iso
  .date({ error: () => say('is not a date') })
  .refine((day) => day >= '2000-01-01' && day <= '2100-01-01', {
    error: () => say('is not a day of a walk'),
  });

/** What the author noted at one check. Without an answer it was not walked. */
export const checkFindingSchema = z.object({
  answer: checkAnswerSchema.nullable(),
  note: noteSchema,
  /** How much it matters to whoever walks there, 3 most; null where nothing is wrong. */
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
});
export type CheckFinding = z.infer<typeof checkFindingSchema>;

/** Who walked, what for, and how: the scenario of a walk. */
const scenario = {
  persona: lineSchema,
  goal: lineSchema,
  channel: lineSchema,
  /** Calendar day of the walk. */
  walkedOn: daySchema,
  /** Whether the scenario is one in which something goes wrong. */
  goesWrong: z.boolean(),
};

export const beginWalkSchema = z.object({ list: walkListSchema, unitId: idSchema, ...scenario });
export type BeginWalk = z.infer<typeof beginWalkSchema>;

export const findingsSchema = z.record(checkIdSchema, checkFindingSchema);
export const saveWalkSchema = z.object({
  ...scenario,
  findings: findingsSchema,
  /** The save that this one goes on from, as the walk told it. */
  revision: z.int().min(0),
  /** Names the window that saves, so that one whose reply was lost may go on from its own save. */
  editor: z.string().regex(/^[0-9a-f]{16}$/, { error: () => say('is not 16 hexadecimal digits') }),
});
export type SaveWalk = z.infer<typeof saveWalkSchema>;

/** A check that an administrator added; asked in walks begun from then on. */
export const ownCheckSchema = z.object({
  id: checkIdSchema,
  list: walkListSchema,
  text: lineSchema,
});
export type OwnCheck = z.infer<typeof ownCheckSchema>;
export const addCheckSchema = ownCheckSchema.omit({ id: true });
export type AddCheck = z.infer<typeof addCheckSchema>;
export const ownChecksSchema = z.object({ checks: z.array(ownCheckSchema) });
export type OwnChecks = z.infer<typeof ownChecksSchema>;

/** Most checks of one's own in one list at a time. */
export const maximumOwnChecks = 20;
/** Most pictures of one walk, and the largest of them in bytes. */
export const maximumPictures = 20;
export const maximumPictureBytes = 1_500_000;

/** A JPEG as the body of a request; here as base64. */
export const pictureBodySchema = z
  .base64({ error: () => say('send the picture as image/jpeg') })
  .meta({ contentType: 'image/jpeg' });
export const pictureQuerySchema = z.object({ check: checkIdSchema });

/** What a score rests on. */
export const countedChecksSchema = z.object({
  /** Checks answered yes, partly or no. */
  counted: z.int(),
  /** Checks of the list or section, those that do not apply among them. */
  asked: z.int(),
});
export type CountedChecks = z.infer<typeof countedChecksSchema>;

/** A section's score, 0 to 100; null where fewer than half of its checks count. */
export const sectionScoreSchema = z.object({
  id: z.string(),
  score: z.number().nullable(),
  checks: countedChecksSchema,
});
export type SectionScore = z.infer<typeof sectionScoreSchema>;

const summary = {
  id: idSchema,
  list: walkListSchema,
  unitId: idSchema,
  unitName: z.string(),
  /** Name of whoever walked: a walk is not confidential. */
  by: z.string(),
  isOwn: z.boolean(),
  ...scenario,
  /** When it was filed; null while it is a draft. */
  filedAt: instantSchema.nullable(),
  /** 100 times the mean of the answers that apply; null where fewer than half of the checks count. */
  score: z.number().nullable(),
  checks: countedChecksSchema,
};
export const walkSummarySchema = z.object(summary);
export type WalkSummary = z.infer<typeof walkSummarySchema>;

export const walkSchema = z.object({
  ...summary,
  sections: z.array(sectionScoreSchema),
  findings: findingsSchema,
  /** How often it was saved. */
  revision: z.int(),
  /** The checks of one's own that this walk asks. */
  ownChecks: z.array(ownCheckSchema),
  pictures: z.array(z.object({ id: idSchema, check: checkIdSchema })),
  /** Whether this one has to play a scenario in which something goes wrong. */
  mustGoWrong: z.boolean(),
});
export type Walk = z.infer<typeof walkSchema>;

/** What all filed walks of a unit and list come to. */
export const walkResultSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  list: walkListSchema,
  walks: z.int(),
  /** How many played a scenario in which something goes wrong. */
  wentWrong: z.int(),
  /** How many have no score, so that the mean is one of the others. */
  unscored: z.int(),
  newestOn: z.iso.date(),
  /** Means over the walks that have a score; the checks are those of these walks together. */
  score: z.number().nullable(),
  checks: countedChecksSchema,
  sections: z.array(sectionScoreSchema),
});
export type WalkResult = z.infer<typeof walkResultSchema>;

export const walkOverviewSchema = z.object({
  results: z.array(walkResultSchema),
  /** Filed ones newest first, after one's own drafts. */
  walks: z.array(walkSummarySchema),
  /** Units that can be walked. */
  units: z.array(z.object({ id: idSchema, name: z.string(), depth: z.int() })),
  /** Units and lists whose next walk has to play a scenario in which something goes wrong. */
  mustGoWrong: z.array(z.object({ unitId: idSchema, list: walkListSchema })),
});
export type WalkOverview = z.infer<typeof walkOverviewSchema>;

import { interfaceLanguages } from '@throughline/speech';
import { z } from 'zod';
import { unitMeansSchema } from './hypothesis-points.ts';
import { unitHistorySchema, unitParticipationSchema } from './culture.ts';
import { waveAnswersSchema, waveScoresSchema } from './scores.ts';
import { latestStudySchema } from './studies.ts';
import { idSchema, instantSchema } from './values.ts';

/** Board report on paper and as slides, workbook, and one table as text. */
export const exportKindSchema = z.enum(['pdf', 'pptx', 'xlsx', 'csv']);
export type ExportKind = z.infer<typeof exportKindSchema>;

export const newExportSchema = z.object({
  kind: exportKindSchema,
  /** The wave whose figures are wanted; without one a workbook has the newest, and a CSV file has the verdicts. */
  waveId: idSchema.optional(),
});
export type NewExport = z.input<typeof newExportSchema>;

/** What one account saw at one moment, in the very words and digits of the api: all that a file is made from. */
export const exportContentSchema = z.object({
  /** Of its words, and so of the file; what was asked for before there were several is English. */
  language: z.enum(interfaceLanguages).default('en'),
  organisation: z.string(),
  /** Whether everything in it is made up. */
  isDemo: z.boolean(),
  /** IANA zone in which the times of the file are told. */
  timeZone: z.string(),
  /** The branch that a manager sees; null for those who see everything. */
  branch: z.string().nullable(),
  seenAt: instantSchema,
  /** Figures of a wave; comments are left where their groups are looked after. */
  scores: waveScoresSchema.omit({ comments: true }).nullable(),
  participation: z.array(
    z.object({ unitName: z.string(), participation: unitParticipationSchema }),
  ),
  answers: waveAnswersSchema.nullable(),
  /** Of the units at the top of what the account sees. */
  histories: z.array(unitHistorySchema),
  study: latestStudySchema.nullable(),
  /** Means of units behind each hypothesis, by its id: of reports alone. */
  unitMeans: z.record(z.string(), z.array(unitMeansSchema)).default({}),
});
export type ExportContent = z.infer<typeof exportContentSchema>;

export const exportFileSchema = z.object({
  id: idSchema,
  kind: exportKindSchema,
  state: z.enum(['waiting', 'making', 'done', 'failed']),
  /** 0 to 1. */
  progress: z.number(),
  /** Name of the file; null until it is there. */
  fileName: z.string().nullable(),
  bytes: z.int().nullable(),
  askedAt: instantSchema,
  /** When the file is deleted. */
  expiresAt: instantSchema,
});
export type ExportFile = z.infer<typeof exportFileSchema>;

import { z } from 'zod';
import { empty, manyLines, tooLong } from './faults.ts';
import { metricSchema } from './outcomes.ts';
import { rowIssueSchema } from './problems.ts';
import { idSchema, instantSchema, keySchema, lineSchema } from './values.ts';

/**
 * What a column of a file of outcomes can be; of single answers, `period` is when they were given,
 * `customer` by whom, and `id` by what the source knows them again.
 */
export const outcomeColumns = [
  'unit',
  'period',
  'metric',
  'value',
  'n',
  'sd',
  'customer',
  'id',
] as const;
export type OutcomeColumn = (typeof outcomeColumns)[number];

/** Most bytes of a file of outcomes. */
export const maximumUploadBytes = 200_000_000;

/** What a source of single answers is called where nobody says otherwise. */
export const defaultSource = 'Customer survey';

/** Place of a column in the file, counted from 0; null where the file has none. */
const place = z.int().min(0).max(49).nullable();

/** How a file of outcomes is to be understood: proposed at the upload, corrected by a person. */
export const importPlanSchema = z.strictObject({
  /** Of a workbook, the sheet. */
  sheet: z.string().max(200).nullable(),
  columns: z.strictObject({
    unit: place,
    period: place,
    metric: place,
    value: place,
    n: place,
    sd: place,
    customer: place.default(null),
    id: place.default(null),
  }),
  /** The metric of every row, where no column says it. */
  metric: keySchema.nullable(),
  /** The period of every row, where no column says it. */
  period: z.string().trim().max(60).nullable(),
  decimal: z.enum(['point', 'comma']),
  /** Whether 3/4/2026 is 3 April. */
  dayComesFirst: z.boolean(),
  /** Month in which years and quarters of the file begin. */
  fiscalYearStart: z.int().min(1).max(12),
  /** The length to which finer periods are brought; null for as they are written. */
  length: z.enum(['day', 'week', 'month', 'quarter', 'year']).nullable(),
  /** Units by what the file calls them, as a person matched them; null leaves its rows out. */
  units: z.record(z.string().max(1000), keySchema.nullable()),
  /** What a row is: the figure of a unit and period, or what one customer answered. */
  rows: z.enum(['figures', 'answers']).default('figures'),
  /** Of single answers: where they come from. A later file of the same source can correct them. */
  source: lineSchema.max(100).default(defaultSource),
  /** Of single answers to metrics that are shares: the answer from which on a customer counts, by metric. */
  countsFrom: z.record(keySchema, z.number().min(-1e9).max(1e9)).default({}),
  /** Whether single answers take the place of figures that came without them. */
  replacesFigures: z.boolean().default(false),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

export const uploadQuerySchema = z.object({
  /** Name of the file. */
  name: z
    .string()
    .trim()
    .min(1, empty)
    .max(200, tooLong(200))
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, manyLines),
});
export const sheetQuerySchema = z.object({ sheet: z.string().max(200).optional() });

/** A file that was sent and not yet imported, and what was made out of it. */
export const uploadSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  kind: z.enum(['csv', 'xlsx']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheets: z.array(z.string()),
  rows: z.int(),
  columns: z.array(
    z.object({
      name: z.string(),
      examples: z.array(z.string()),
      /** What it was taken for, and how surely. */
      role: z.enum(outcomeColumns).nullable(),
      confidence: z.enum(['sure', 'likely']).nullable(),
    }),
  ),
  plan: importPlanSchema,
  /** Whether the plan is the one with which a file of these columns was imported before. */
  isRemembered: z.boolean(),
  /** What the file does not say by itself, so that somebody should look. */
  doubts: z.array(z.enum(['decimal', 'dates', 'rows'])),
  /** When this very file was imported; null where it was not. */
  importedBefore: z.object({ at: instantSchema, by: z.string().nullable() }).nullable(),
});
export type Upload = z.infer<typeof uploadSchema>;

const figureSchema = z.object({
  value: z.number(),
  n: z.number().nullable(),
  standardDeviation: z.number().nullable(),
});
const unitNameSchema = z.object({ key: z.string(), name: z.string() });

/** Figures that should be looked at; they are imported as they are. */
export const figureWarningSchema = z.object({
  kind: z.enum(['outlier', 'jump', 'no-count', 'spread', 'scale']),
  /** Figures, or of `scale` metrics, of which this is true. */
  count: z.int(),
  /** The first of them in words, each with its row where it has one. */
  examples: z.array(z.object({ row: z.int().nullable(), text: z.string() })),
});
export type FigureWarning = z.infer<typeof figureWarningSchema>;

/** What single answers would do beside being counted; of an import of figures there is none of it. */
export const answersTrialSchema = z.object({
  /** Stored answers that the file does not hold any more, of the slice that it replaces. */
  removed: z.int(),
  /** Rows of periods whose single answers were deleted in time; their figures stay as they are. */
  passedOver: z.int(),
  /** Whether rows have an identifier of their own, by which they are known again. */
  hasIds: z.boolean(),
  /** What becomes of the figures of units and periods. */
  figures: z.object({
    added: z.int(),
    changed: z.int(),
    removed: z.int(),
  }),
  /** Figures that came without single answers, which the file would replace, or which refuse its rows. */
  replaced: z.int(),
  /** Other sources that have answers for the same units, periods and metrics: they are counted together. */
  otherSources: z.array(z.object({ source: z.string(), figures: z.int() })),
  /** Of metrics that are shares: from which answer on a customer counts, and which answers were met. */
  shares: z.array(
    z.object({
      metric: z.string(),
      name: z.string(),
      from: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
});
export type AnswersTrial = z.infer<typeof answersTrialSchema>;

/** What an import would do. Nothing has been written; with one row refused, nothing would be. */
export const importTrialSchema = z.object({
  rows: z.int(),
  /** Of figures, or of single answers where `answers` is there. */
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  refused: z.int(),
  /** Rows of units that a person left out. */
  leftOut: z.int(),
  /** The first reasons for which rows are refused, of `issueCount`. */
  issues: z.array(rowIssueSchema),
  issueCount: z.int(),
  /** The first values that move, of `changed`. */
  changes: z.array(
    z.object({
      unit: z.string(),
      period: z.string(),
      metric: z.string(),
      before: figureSchema,
      /** Null where no answer is left for a figure. */
      after: figureSchema.nullable(),
    }),
  ),
  /** Units that were found by their key. */
  unitsByKey: z.int(),
  /** What the file calls its other units, those that are not matched first. */
  units: z.array(
    z.object({
      text: z.string(),
      rows: z.int(),
      unit: unitNameSchema.nullable(),
      how: z.enum(['name', 'chosen', 'left-out']).nullable(),
      /** Units it could be, the likeliest first. */
      likely: z.array(unitNameSchema),
    }),
  ),
  /** How periods were read, where they are written otherwise than they are kept. */
  periods: z.array(z.object({ text: z.string(), period: z.string() })),
  metrics: z.array(metricSchema.extend({ rows: z.int() })),
  warnings: z.array(figureWarningSchema),
  /** Null for an import of figures. */
  answers: answersTrialSchema.nullable(),
});
export type ImportTrial = z.infer<typeof importTrialSchema>;

/** An import that was made, and whether it was undone. */
export const outcomeImportSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  at: instantSchema,
  by: z.string().nullable(),
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  /** Single answers that it wrote; null for an import of figures. */
  answers: z.int().nullable(),
  undoneAt: instantSchema.nullable(),
  undoneBy: z.string().nullable(),
});
export type OutcomeImport = z.infer<typeof outcomeImportSchema>;

/** Newest first. */
export const outcomeImportListSchema = z.object({ imports: z.array(outcomeImportSchema) });

/** Fewest and most days for which single answers are kept after their period has ended. */
export const [fewestKeptDays, mostKeptDays] = [1, 3_650];

export const answerRuleSchema = z.strictObject({
  /** Days for which single answers are kept after the period they belong to has ended. */
  keptDays: z.int().min(fewestKeptDays).max(mostKeptDays),
});
export type AnswerRule = z.infer<typeof answerRuleSchema>;

/** What is kept of single answers, and what was deleted in time. */
export const answersKeptSchema = answerRuleSchema.extend({
  /** Single answers that are there now, also those that an import can still put back. */
  answers: z.int(),
  sources: z.array(z.string()),
  /** The oldest and newest period of which there are any. */
  periods: z.object({ first: z.string(), last: z.string() }).nullable(),
  /** The last time that some were deleted, and how many. */
  deleted: z.object({ at: instantSchema, answers: z.int() }).nullable(),
});
export type AnswersKept = z.infer<typeof answersKeptSchema>;

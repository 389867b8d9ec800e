import { say } from '@throughline/speech';
import { z } from 'zod';
import { linkPointSchema, correlationSchema } from './linkage.ts';
import { importQuerySchema, importResultSchema } from './directory.ts';
import { rowIssueSchema } from './problems.ts';
import { idSchema, instantSchema, keySchema, lineSchema } from './values.ts';

/** Longest name of a measure of an earlier tool, so that its code still fits wherever measures are named. */
const maximumMeasureCharacters = 90;

/** A measure of an earlier tool, by the name that its file gives it. */
export const pastMeasureNameSchema = keySchema.max(maximumMeasureCharacters);

/**
 * The code under which a study names a measure of an earlier tool that stands for no construct. The
 * mark at its beginning says, wherever the code is shown, that it was imported.
 */
export function codeOfPastMeasure(measure: string): string {
  return `${pastMark}${measure}`;
}

/** The measure of such a code; null for any other code. */
export function pastMeasureOf(code: string): string | null {
  return code.startsWith(pastMark) ? code.slice(pastMark.length) : null;
}

const pastMark = 'past:';

const flagSchema = z.enum(['true', 'false']).default('false');

/** How a file of past scores is brought in. */
export const pastImportQuerySchema = importQuerySchema.extend({
  /** The tool that the scores come from. */
  source: lineSchema.max(100),
  /**
   * Fewest people of any group that the source showed, as the administrator states it. Rows without
   * n are taken only where this is k or more.
   */
  statedMinimum: z.coerce.number().int().min(1).max(10_000).optional(),
  /** Whether rows that may not be kept are left out; otherwise one such row refuses the file. */
  leaveOut: flagSchema,
});
export type PastImportQuery = z.output<typeof pastImportQuerySchema>;

/** What an import of past scores changed, or would change. */
export const pastImportResultSchema = importResultSchema.extend({
  /** Smallest group that is taken. */
  k: z.int(),
  /** Rows that may not be kept, in all; the first hundred with the reason. */
  refused: z.int(),
  refusedRows: z.array(rowIssueSchema),
  /** Rows that do not say how many people stand behind them. */
  withoutN: z.int(),
});
export type PastImportResult = z.infer<typeof pastImportResultSchema>;

/** What a measure of an earlier tool stands for. */
export const pastMeaningSchema = z
  .object({
    measure: pastMeasureNameSchema,
    /** A construct, by its code; null where the measure stands for itself. */
    construct: z.string().max(20).nullable(),
    /** The ends of its scale: brought to 0 and 100 where it stands for a construct. */
    low: z.number().finite().nullable(),
    high: z.number().finite().nullable(),
  })
  .refine(({ construct, low, high }) => construct === null || (low !== null && high !== null), {
    error: () => say('a measure that stands for a construct needs both ends of its scale'),
  })
  .refine(({ low, high }) => low === null || high === null || low < high, {
    error: () => say('the upper end of the scale must lie above the lower one'),
  });
export type PastMeaning = z.infer<typeof pastMeaningSchema>;

const pastMeasureSchema = z.object({
  measure: z.string(),
  /** How studies name it: the construct that it stands for, or a code of its own. */
  code: z.string(),
  construct: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Lowest and highest score that is in. */
  lowest: z.number(),
  highest: z.number(),
  scores: z.int(),
  units: z.int(),
  /** Oldest first. */
  periods: z.array(z.string()),
});
export type PastMeasure = z.infer<typeof pastMeasureSchema>;

const pastImportSchema = z.object({
  id: idSchema,
  source: z.string(),
  statedMinimum: z.int().nullable(),
  importedAt: instantSchema,
  importedBy: z.string(),
  /** Scores that still stand as this import brought them. */
  scores: z.int(),
});
export type PastImport = z.infer<typeof pastImportSchema>;

/** Everything that was brought in from earlier tools. */
export const pastSummarySchema = z.object({
  k: z.int(),
  measures: z.array(pastMeasureSchema),
  /** Newest first. */
  imports: z.array(pastImportSchema),
});
export type PastSummary = z.infer<typeof pastSummarySchema>;

/** Past scores of one measure and period beside the figures of one metric. */
export const pastLinkQuerySchema = z.object({
  measure: pastMeasureNameSchema,
  period: z.string().max(20),
  metric: keySchema.optional(),
  outcomePeriod: z.string().max(20).optional(),
});
export type PastLinkQuery = z.output<typeof pastLinkQuerySchema>;

/** Units of one past measure and period, each with its figure where there is one. */
export const pastLinkSchema = z.object({
  scores: z.array(
    z.object({
      unitId: idSchema,
      unitName: z.string(),
      unitKey: z.string(),
      value: z.number(),
      n: z.number().nullable(),
      source: z.string(),
    }),
  ),
  metric: z.object({ code: z.string(), name: z.string() }).nullable(),
  outcomePeriod: z.string().nullable(),
  choices: z.object({
    metrics: z.array(z.object({ code: z.string(), name: z.string() })),
    periods: z.array(z.string()),
  }),
  points: z.array(linkPointSchema),
  correlation: correlationSchema,
});
export type PastLink = z.infer<typeof pastLinkSchema>;

import { z } from 'zod';
import { optionSchema } from './questionnaire.ts';
import { idSchema, instantSchema } from './values.ts';

/** One published figure: a construct for a unit and wave, coded by the size of the group. */
export const cellSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  construct: z.string(),
  /** 0 to 100, rounded and held by group size. */
  score: z.number(),
  /** "10 or less", "62", "90 or more". */
  shown: z.string(),
  /** 95 % interval of the score, 0 to 100, from the rounded cell. */
  low: z.number(),
  high: z.number(),
  /** "5-9", "10-14", "15-19" or the number from 20 on. */
  n: z.string(),
  /** Middle of the band: what an analysis uses. */
  nMid: z.number(),
});
export type Cell = z.infer<typeof cellSchema>;

/** As a cell, for the people of one attribute value in a unit. */
export const breakdownCellSchema = cellSchema.extend({ attribute: z.string(), value: z.string() });
export type BreakdownCell = z.infer<typeof breakdownCellSchema>;

export const waveScoresSchema = z.object({
  waveId: idSchema,
  waveNumber: z.int(),
  pulseName: z.string(),
  closedAt: instantSchema,
  /** Label that goes with every score until the instrument is validated and reference means exist. */
  label: z.string(),
  cells: z.array(cellSchema),
  /** Units in which, or below which, people were asked, shown or not. */
  askedUnitIds: z.array(idSchema),
  /** The same by attribute value, where the pulse names attributes and the groups are large enough. */
  breakdown: z.array(breakdownCellSchema),
  /** Comments by unit, shuffled, only from groups of commentK or more. */
  comments: z.array(z.object({ unitId: idSchema, unitName: z.string(), text: z.string() })),
});
export type WaveScores = z.infer<typeof waveScoresSchema>;

export const trendQuerySchema = z.object({
  unitId: idSchema,
  construct: z.string().min(1).max(20),
  /** Both or neither: the people of one attribute value. */
  attribute: z.string().max(100).default(''),
  value: z.string().max(200).default(''),
});
export type TrendQuery = z.input<typeof trendQuerySchema>;

/** The levels of one cell over the waves of its pulses, as they were published, oldest first. */
export const trendSchema = z.object({
  levels: z.array(
    cellSchema.omit({ unitId: true, construct: true }).extend({
      waveId: idSchema,
      waveNumber: z.int(),
      pulseName: z.string(),
      closedAt: instantSchema,
      /**
       * Against the wave of the same pulse before it: from published levels. Null where there is
       * none, where a level stands at an end of its scale, or where the two rosters differ by 1 to
       * k-1 people.
       */
      change: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
    }),
  ),
});
export type Trend = z.infer<typeof trendSchema>;

export const constructSchema = z.object({
  code: z.string(),
  name: z.string(),
  definition: z.string(),
});

/** How many people of a unit chose one option of a question outside the constructs. */
export const answerCellSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  /** Id of the question, and value of the option. */
  question: z.string(),
  option: z.string(),
  /** Per cent of those who answered, 0 to 100, rounded and held by group size. */
  share: z.number(),
  /** "10 or less", "35", "90 or more". */
  shown: z.string(),
  /** "10-14", "15-19" or the number from 20 on: how many answered the question. */
  n: z.string(),
  nMid: z.number(),
});
export type AnswerCell = z.infer<typeof answerCellSchema>;

export const waveAnswersSchema = z.object({
  waveId: idSchema,
  waveNumber: z.int(),
  pulseName: z.string(),
  closedAt: instantSchema,
  /** What the wave asked outside the constructs, in its order, shown or not. */
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      /** Whether several options could be chosen: shares then add up to more than 100. */
      isMultiple: z.boolean(),
      /** Whether only people with a certain answer to an earlier question were asked. */
      isBranch: z.boolean(),
      options: z.array(optionSchema),
    }),
  ),
  cells: z.array(answerCellSchema),
  /**
   * eNPS of each unit whose shares of ENPS1 are told: per cent of 9 and 10 less that of 0 to 6, with
   * its 95 % interval, from those shares.
   */
  recommendation: z.array(
    z.object({
      unitId: idSchema,
      unitName: z.string(),
      question: z.string(),
      value: z.int(),
      low: z.int(),
      high: z.int(),
      n: z.string(),
    }),
  ),
});
export type WaveAnswers = z.infer<typeof waveAnswersSchema>;

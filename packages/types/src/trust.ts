import { say } from '@throughline/speech';
import { z } from 'zod';
import { tooLong } from './faults.ts';
import {
  figureSchema,
  scaleAgreementSchema,
  scaleAggregationSchema,
  scaleConsistencySchema,
} from './scale-quality.ts';
import { idSchema, instantSchema } from './values.ts';

const trustWaveSchema = z.object({
  id: idSchema,
  number: z.int(),
  pulseName: z.string(),
  closedAt: instantSchema,
  /** People who answered, banded as everywhere. */
  answered: z.string(),
});
export type TrustWave = z.infer<typeof trustWaveSchema>;

/** One construct as a measure: what is said of it first, then the figures behind it. */
export const trustConstructSchema = z.object({
  code: z.string(),
  name: z.string(),
  /** Whether its questions measure together, in one sentence. */
  headline: z.string(),
  /** Whether its scores tell units apart, in one sentence. */
  aboutUnits: z.string(),
  /** `good` and `fair` may be relied on; `open` is not measured yet. */
  standing: z.enum(['good', 'fair', 'weak', 'open']),
  consistency: scaleConsistencySchema.nullable(),
  agreement: scaleAgreementSchema.nullable(),
  aggregation: scaleAggregationSchema.nullable(),
  /** ICC(1) and ICC(2) of every wave that has them, oldest first. */
  history: z.array(
    z.object({
      waveId: idSchema,
      icc1: figureSchema.nullable(),
      icc2: figureSchema.nullable(),
    }),
  ),
});
export type TrustConstruct = z.infer<typeof trustConstructSchema>;

/** The steps of the validation plan, in its order. */
export const validationStepIdSchema = z.enum([
  'interviews',
  'pilot',
  'items',
  'factors',
  'omega',
  'invariance',
  'convergence',
  'aggregation',
  'prediction',
]);
export type ValidationStepId = z.infer<typeof validationStepIdSchema>;

/** Steps that happen outside the product: an administrator says that they were done, and how. */
export const recordedStepIdSchema = validationStepIdSchema.extract([
  'interviews',
  'factors',
  'invariance',
  'convergence',
]);
export type RecordedStepId = z.infer<typeof recordedStepIdSchema>;

export const validationStepSchema = z.object({
  id: validationStepIdSchema,
  title: z.string(),
  /** What has to be done or reached. */
  task: z.string(),
  isMet: z.boolean(),
  /** How far it is, in words. */
  progress: z.string(),
  /** What was counted, against what is needed; empty for a step outside the product. */
  counts: z.array(z.object({ what: z.string(), have: z.number(), need: z.number() })),
  /** Who recorded a step outside the product, when, and what was found. */
  record: z.object({ note: z.string(), by: z.string(), at: instantSchema }).nullable(),
  isRecorded: z.boolean(),
});
export type ValidationStep = z.infer<typeof validationStepSchema>;

/** "Can these numbers be trusted?" */
export const trustSchema = z.object({
  /** The first sentence of the page. */
  headline: z.string(),
  /** Until every step of the plan is met. */
  isPilot: z.boolean(),
  /** The newest wave that asked the whole bank; consistency and agreement are its. */
  bankWave: trustWaveSchema.nullable(),
  /** The newest closed wave; ICC is its. */
  latestWave: trustWaveSchema.nullable(),
  /** Every closed wave with such figures, oldest first: what the histories refer to. */
  waves: z.array(trustWaveSchema),
  constructs: z.array(trustConstructSchema),
  plan: z.array(validationStepSchema),
});
export type Trust = z.infer<typeof trustSchema>;

/** Says that a step outside the product was done, with what was found; without a note, that it was not. */
export const stepRecordSchema = z.object({
  step: recordedStepIdSchema,
  note: z
    .string()
    .trim()
    .min(10, { error: () => say('must say what was done and found, in ten characters or more') })
    .max(1_000, tooLong(1_000))
    .nullable(),
});
export type StepRecord = z.infer<typeof stepRecordSchema>;

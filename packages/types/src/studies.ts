import { z } from 'zod';
import { registrationSchema } from './registration.ts';
import { studyResultSchema, verdictWords } from './study.ts';
import { idSchema, instantSchema, lineSchema } from './values.ts';

/** A registration as it was written down: its text, the hash that names it, who declared it, and when. */
export const registrationRecordSchema = z.object({
  id: idSchema,
  kind: z.enum(['confirmatory', 'exploratory']),
  /** Counts from 1 within its kind. */
  version: z.int(),
  /** The version that this one took the place of. */
  supersedes: idSchema.nullable(),
  registration: registrationSchema,
  /** The very text that was hashed: canonical JSON. */
  canonical: z.string(),
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  sha256: z.string(),
  registeredAt: instantSchema,
  registeredBy: z.string(),
  /** Whether a wave that it is tested on had been released before it was registered. */
  isDeclaredAfterData: z.boolean(),
});
export type RegistrationRecord = z.infer<typeof registrationRecordSchema>;

export const registrationListSchema = z.object({
  /** Newest first. */
  registrations: z.array(registrationRecordSchema),
});
export type RegistrationList = z.infer<typeof registrationListSchema>;

/** A metric that may be the outcome of a hypothesis, and how much of it there is. */
export const candidateMetricSchema = z.object({
  code: z.string(),
  name: z.string(),
  higherIsBetter: z.boolean(),
  /** Whether its direction is known to the product, and so not open to choice. */
  isKnown: z.boolean(),
  units: z.int(),
  periods: z.int(),
});
export type CandidateMetric = z.infer<typeof candidateMetricSchema>;

/** A measure of an earlier tool that an exploratory question may ask about, and how much of it there is. */
export const pastCandidateSchema = z.object({
  code: z.string(),
  name: z.string(),
  units: z.int(),
  periods: z.int(),
});
export type PastCandidate = z.infer<typeof pastCandidateSchema>;

/** When waves that were released after a registration are enough to decide on it by themselves. */
export const confirmationSchema = z.object({
  wavesSince: z.int(),
  wavesNeeded: z.int(),
  /** The day on which the last of them may be expected, at the usual distance between waves; null where there is none. */
  expectedOn: z.iso.date().nullable(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/** A number that the organisation states of its units, such as their size. */
const unitPropertySchema = z.object({ name: z.string(), units: z.int() });
export type UnitProperty = z.infer<typeof unitPropertySchema>;

/** The four hypotheses as they would be registered now. */
export const registrationProposalSchema = z.object({
  registration: registrationSchema,
  /** Why each hypothesis has the outcome it has, one sentence each. */
  choices: z.array(
    z.object({ hypothesis: z.string(), reason: z.string(), isStandIn: z.boolean() }),
  ),
  metrics: z.array(candidateMetricSchema),
  /** Imported measures that stand for no construct. */
  pastMeasures: z.array(pastCandidateSchema),
  /** Properties that may be held constant between units, and of how many units each is known. */
  unitProperties: z.array(unitPropertySchema),
  /** What a registration of today would replace; null before the first. */
  supersedes: idSchema.nullable(),
  /** Waves that have been released: none is the time to register. */
  releasedWaves: z.int(),
});
export type RegistrationProposal = z.infer<typeof registrationProposalSchema>;

export const newRegistrationSchema = z.object({
  registration: registrationSchema,
  /** The current version, which this one takes the place of; null for the first. */
  supersedes: idSchema.nullable(),
});
export type NewRegistration = z.infer<typeof newRegistrationSchema>;

/** A question that was not declared before the data were known. */
export const newExploratorySchema = z.object({
  question: lineSchema,
  /** Constructs whose mean is the predictor. */
  predictor: z.array(z.string().min(1).max(100)).min(1).max(4),
  /** Metric. */
  outcome: z.string().min(1).max(100),
  /** Periods from the predictor to the outcome. */
  lag: z.int().min(1).max(4).default(1),
  /** Constructs and metrics that are held constant. */
  controls: z.array(z.string().min(1).max(100)).max(4).default([]),
  /** Whether a low figure is the good one. Known of the product's own metrics, and then taken from there. */
  lowerIsBetter: z.boolean().default(false),
});
export type NewExploratory = z.input<typeof newExploratorySchema>;

/** A finished run of a study. Never changed; the same inputs give the same bytes. */
export const studyRunSchema = z.object({
  id: idSchema,
  kind: z.enum(['confirmatory', 'exploratory']),
  /** What was tested: one registration, or every exploratory question asked until then. */
  registrationIds: z.array(idSchema),
  /** SHA-256 over everything that it was computed from, in hexadecimal. */
  inputsHash: z.string(),
  engine: z.string(),
  startedAt: instantSchema,
  finishedAt: instantSchema,
  /** Size of the bundle, the ZIP file that it can be computed again from; null for runs from before bundles were kept. */
  bundleBytes: z.int().nullable(),
});
export type StudyRun = z.infer<typeof studyRunSchema>;

export const studyRunListSchema = z.object({ runs: z.array(studyRunSchema) });
export type StudyRunList = z.infer<typeof studyRunListSchema>;

export const studyRunDetailSchema = studyRunSchema.extend({
  result: studyResultSchema,
  /** SHA-256 of the stored text of the result, in hexadecimal. */
  resultSha256: z.string(),
});
export type StudyRunDetail = z.infer<typeof studyRunDetailSchema>;

/** A verdict in words: one sentence, what stands behind it, what is held against it, and what would change it. */
export const verdictTextSchema = z.object({
  headline: z.string(),
  paragraph: z.array(z.string()),
  reservations: z.array(z.string()),
  whatWouldChange: z.array(z.string()),
});

const studyStandingSchema = z.object({
  /**
   * - `none`: nothing is registered
   * - `queued`, `running`: a run on the newest data waits or is under way
   * - `failed`: it was given up; the worker tries again when it is started
   * - `done`: the result is that of the newest data
   */
  status: z.enum(['none', 'queued', 'running', 'failed', 'done']),
  /** 0 to 1 while running. */
  progress: z.number().nullable(),
  run: studyRunSchema.nullable(),
  result: studyResultSchema.nullable(),
  /** Names of the constructs and metrics that the result speaks of, by code. */
  names: z.record(z.string(), z.string()),
  /** Each verdict in words, by hypothesis. */
  texts: z.record(z.string(), verdictTextSchema),
  /** Why the result is not the newest, as a sentence; null where it is. */
  staleness: z.string().nullable(),
});

/** Since when a verdict has been what it is. */
const heldSinceSchema = z.object({
  /** When the first of the runs in a row that came to it was computed. */
  since: instantSchema,
  /** What the run before that came to; null where there was none of the same registration. */
  before: z.enum(verdictWords).nullable(),
});
export type HeldSince = z.infer<typeof heldSinceSchema>;

/** The registered study as it stands. */
export const latestStudySchema = studyStandingSchema.extend({
  /** By hypothesis; those of an earlier registration, and of data that came back, are not told. */
  heldSince: z.record(z.string(), heldSinceSchema),
  registration: registrationRecordSchema.nullable(),
  /** Until when "declared after the data were known" holds; null where it does not. */
  confirmation: confirmationSchema.nullable(),
});
export type LatestStudy = z.infer<typeof latestStudySchema>;

/** Every exploratory question so far, corrected for how many were asked. */
export const exploratoryStudySchema = studyStandingSchema.extend({
  label: z.string(),
  registrations: z.array(registrationRecordSchema),
});
export type ExploratoryStudy = z.infer<typeof exploratoryStudySchema>;

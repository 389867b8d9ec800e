import { say } from '@throughline/speech';
import { z } from 'zod';
import { empty, manyParagraphs, tooLong } from './faults.ts';
import { branchSchema } from './questionnaire.ts';
import { idSchema, instantSchema, lineSchema } from './values.ts';

/** Most items that one questionnaire can have. */
export const maximumItems = 60;
/** Each open question makes every sealed answer longer, also of those who write nothing. */
export const maximumTextItems = 3;

/** Names an item of one's own for good: an item that was asked and is reworded gets another. */
export const ownItemIdSchema = z
  .string()
  .regex(/^own-[a-z0-9]{8}$/, { error: () => say('is not the id of an item') });

/** Which construct an item counts for, by its code; null for none. */
const measuredSchema = z.string().max(10, tooLong(10)).nullable();

/** A value as the organisation states it: a word or a few. */
export const statedValueSchema = lineSchema.max(60, tooLong(60));
export const maximumValues = 10;

export const statedValuesSchema = z.object({
  values: z
    .array(statedValueSchema)
    .max(maximumValues, {
      error: () => say('state at most {limit} values', { limit: maximumValues }),
    })
    .refine((values) => new Set(values.map((one) => one.toLowerCase())).size === values.length, {
      error: () => say('a value stands there twice'),
    }),
});
export type StatedValues = z.infer<typeof statedValuesSchema>;

/** The item that was asked before, of which this is another wording: set where it is saved. */
const renewal = { renews: ownItemIdSchema.exactOptional() };

const ownFields = {
  ...renewal,
  id: ownItemIdSchema,
  text: lineSchema,
  askedWhen: branchSchema.nullable(),
};
const labelSchema = lineSchema.max(100, tooLong(100));
const choiceOptionsSchema = z
  .array(
    z.object({
      value: z.string().regex(/^[a-z0-9]{1,12}$/, { error: () => say('is not a value') }),
      label: labelSchema,
    }),
  )
  .min(2, { error: () => say('a choice needs two answers or more') })
  .max(20, { error: () => say('a choice has at most 20 answers') })
  .refine((options) => new Set(options.map(({ value }) => value)).size === options.length, {
    error: () => say('two answers have the same value'),
  })
  .refine(
    (options) => new Set(options.map(({ label }) => label.toLowerCase())).size === options.length,
    { error: () => say('two answers have the same words') },
  );

/** Follows an open question up in layers and reads the answer back, for those who want it. */
const listening = { listens: z.literal(true).exactOptional() };

/**
 * One place of a questionnaire: an item or open question of the bank, or an item of one's own with
 * five steps of agreement, a rating from 0 to 10, a choice, several choices or free text. A stated
 * value is asked as a pair: whether it is lived, and whether it is what gets rewarded.
 */
export const contentItemSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bank'),
    id: z.string().min(1, empty).max(20, tooLong(20)),
    askedWhen: branchSchema.nullable(),
    ...listening,
  }),
  z.object({
    ...ownFields,
    kind: z.literal('agreement'),
    construct: measuredSchema,
    /** True where agreeing is bad. */
    reversed: z.boolean(),
  }),
  z.object({
    ...ownFields,
    kind: z.literal('rating'),
    construct: measuredSchema,
    /** True where a high number is bad. */
    reversed: z.boolean(),
    /** What 0 and 10 mean. */
    lowest: labelSchema,
    highest: labelSchema,
  }),
  z.object({ ...ownFields, kind: z.literal('choice'), options: choiceOptionsSchema }),
  z.object({ ...ownFields, kind: z.literal('choices'), options: choiceOptionsSchema }),
  z.object({ ...ownFields, kind: z.literal('text'), ...listening }),
  z.object({
    ...renewal,
    kind: z.literal('value'),
    id: ownItemIdSchema,
    value: statedValueSchema,
    aspect: z.enum(['lived', 'rewarded']),
    askedWhen: branchSchema.nullable(),
  }),
]);
export type ContentItem = z.infer<typeof contentItemSchema>;
/** An item whose wording is the administrator's. */
export type OwnItem = Exclude<ContentItem, { kind: 'bank' | 'value' }>;

/** A question that one planned wave asks besides: of one's own, scored for nothing, asked of all. */
export const oneOffSchema = contentItemSchema
  .refine(({ kind }) => kind !== 'bank' && kind !== 'value', {
    error: () => say('must be a question of your own'),
  })
  .refine(({ askedWhen }) => askedWhen === null, {
    error: () => say('is asked of everybody, and cannot branch'),
  })
  .refine((item) => !('construct' in item) || item.construct === null, {
    error: () => say('counts for no construct'),
  })
  .refine((item) => !('listens' in item), { error: () => say('cannot be followed up') });
export type OneOff = z.infer<typeof oneOffSchema>;

/** What a questionnaire asks, in English, before it is frozen for a wave. */
export const questionnaireContentSchema = z.object({
  intro: z
    .string()
    .trim()
    .min(1, empty)
    .max(600, tooLong(600))
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, manyParagraphs),
  items: z
    .array(contentItemSchema)
    .min(1, { error: () => say('ask at least one thing') })
    .max(maximumItems, {
      error: () => say('ask at most {limit} things', { limit: maximumItems }),
    }),
});
export type QuestionnaireContent = z.infer<typeof questionnaireContentSchema>;

/** A wording in another language, and the English it was made for: when that changes it is stale. */
export const wordingSchema = z.object({ text: z.string(), english: z.string() });
export type Wording = z.infer<typeof wordingSchema>;

const slotIdSchema = z.string().max(100, tooLong(100));

/** Wordings of one language by the id of their slot. */
export const wordingsSchema = z.record(slotIdSchema, wordingSchema);
export type Wordings = z.infer<typeof wordingsSchema>;

export const createQuestionnaireSchema = z.object({
  name: lineSchema,
  content: questionnaireContentSchema,
});
export type CreateQuestionnaire = z.infer<typeof createQuestionnaireSchema>;

/**
 * Saves the newest version or, where that has been asked, the one after it. `basedOn` is when what
 * was on screen had been saved: somebody else may have saved meanwhile.
 */
export const saveQuestionnaireSchema = createQuestionnaireSchema.extend({ basedOn: instantSchema });
export type SaveQuestionnaire = z.infer<typeof saveQuestionnaireSchema>;

/** One wording in another language: a paragraph without control characters. */
export const translatedTextSchema = z
  .string()
  .trim()
  .min(1, empty)
  .max(1_000, tooLong(1_000))
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, manyParagraphs);

/** A translation typed side by side: text by slot, empty where there is none. */
export const saveTranslationSchema = z.object({
  basedOn: instantSchema,
  texts: z.record(slotIdSchema, translatedTextSchema.or(z.literal(''))),
});
export type SaveTranslation = z.infer<typeof saveTranslationSchema>;

export const questionnaireVersionSchema = z.object({
  number: z.int(),
  content: questionnaireContentSchema,
  translations: z.record(z.string(), wordingsSchema),
  savedAt: instantSchema,
  /** Waves that asked it; from the first on it is never edited. */
  waves: z.array(z.object({ id: idSchema, pulseName: z.string(), number: z.int() })),
});
export type QuestionnaireVersion = z.infer<typeof questionnaireVersionSchema>;

export const storedQuestionnaireSchema = z.object({
  id: idSchema,
  name: z.string(),
  createdAt: instantSchema,
  /** Pulses that ask it. */
  pulses: z.array(z.object({ id: idSchema, name: z.string() })),
  /** Newest first. */
  versions: z.array(questionnaireVersionSchema).min(1),
});
export type StoredQuestionnaire = z.infer<typeof storedQuestionnaireSchema>;

export const questionnaireSummarySchema = z.object({
  id: idSchema,
  name: z.string(),
  version: z.int(),
  /** Whether the newest version has been asked. */
  isAsked: z.boolean(),
  items: z.int(),
  estimatedSeconds: z.int(),
  /** Languages it can be asked in, English first. */
  languages: z.array(z.string()),
  savedAt: instantSchema,
  pulses: z.array(z.string()),
});
export type QuestionnaireSummary = z.infer<typeof questionnaireSummarySchema>;
export const questionnaireListSchema = z.object({
  questionnaires: z.array(questionnaireSummarySchema),
});

/** When each item was last asked of anybody; an item that never was is absent. */
export const lastAskedSchema = z.object({ lastAsked: z.record(z.string(), instantSchema) });
export type LastAsked = z.infer<typeof lastAskedSchema>['lastAsked'];

/** Languages into which a questionnaire can be translated: those of the page, but for English. */
export const translationLanguageSchema = z.enum(['de', 'fr', 'es', 'nl', 'pt', 'pl', 'ar']);
export type TranslationLanguage = z.infer<typeof translationLanguageSchema>;

export const translationFileQuerySchema = z.object({ format: z.enum(['csv', 'xliff']) });
export type TranslationFormat = z.infer<typeof translationFileQuerySchema>['format'];

export const translationImportQuerySchema = z.object({
  dryRun: z.enum(['true', 'false']).default('false'),
  basedOn: instantSchema,
  /** Of the file, to name it where it is refused. */
  fileName: z.string().max(200, tooLong(200)).default('the file'),
});

import { say } from '@throughline/speech';
import { z } from 'zod';
import { empty, tooLong } from './faults.ts';

/** Answer options of a closed question, in the order shown. Values are what is counted. */
export const optionSchema = z.object({ value: z.string().min(1).max(40), label: z.string() });
export type Option = z.infer<typeof optionSchema>;

/** As many as a choice of one's own can have, and the one that is always offered below them. */
const mostBranchValues = 21;

/** Asks a question only of those who gave one of these answers to an earlier one. */
export const branchSchema = z.object({
  question: z.string().min(1, empty).max(60, tooLong(60)),
  values: z
    .array(z.string().min(1, empty).max(40, tooLong(40)))
    .min(1, { error: () => say('choose at least one answer that leads to it') })
    .max(mostBranchValues, {
      error: () =>
        say('choose at most {limit} answers that lead to it', { limit: mostBranchValues }),
    }),
});
export type Branch = z.infer<typeof branchSchema>;

/**
 * One question as it is asked, in one language. `single` is answered with one option value
 * (or that of its `optOut`), `multiple` with one or more option values in their order with a space
 * between them (or that of its `optOut` alone), `text` with free text of at most `maxBytes` bytes
 * of UTF-8.
 */
export const questionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('single'),
    id: z.string(),
    /** Construct code such as ICT, or null for a question outside the constructs. */
    construct: z.string().nullable(),
    reversed: z.boolean(),
    /** agree5, likely11 or rate11, which are scored, or `choice`, whose options have no order. */
    scale: z.string(),
    text: z.string(),
    options: z.array(optionSchema).min(2),
    /** "Does not apply to me": a valid answer that is counted but never scored. */
    optOut: optionSchema.nullable(),
    askedWhen: branchSchema.exactOptional(),
    /**
     * The open question whose answer was read back, where this asks whether it was understood:
     * shown with it, and only to those who let it be followed up.
     */
    playsBack: z.string().min(1).max(60).exactOptional(),
  }),
  z.object({
    kind: z.literal('multiple'),
    id: z.string(),
    text: z.string(),
    options: z.array(optionSchema).min(2),
    optOut: optionSchema.nullable(),
    askedWhen: branchSchema.exactOptional(),
  }),
  z.object({
    kind: z.literal('text'),
    id: z.string(),
    text: z.string(),
    maxBytes: z.int().positive(),
    askedWhen: branchSchema.exactOptional(),
  }),
]);
export type Question = z.infer<typeof questionSchema>;

/** A set of items of the bank: the fixed nine, the whole bank, or a form of the rotation. */
export const bankFormSchema = z.enum(['nine', 'full-bank', 'form-a', 'form-b', 'form-c']);
export type BankForm = z.infer<typeof bankFormSchema>;

/**
 * One set of items, as one page asks it; `own` is a questionnaire that an administrator composed,
 * `customer` what people outside are asked.
 */
export const formSchema = z.enum([...bankFormSchema.options, 'own', 'customer']);
export type Form = z.infer<typeof formSchema>;

/**
 * What a pulse asks from wave to wave. `rotation` is the recommended one: the whole bank first and
 * in every twelfth wave after it, else nine items in three forms; `nine` and `full-bank` ask the
 * same every time, and `own` the newest version of a questionnaire.
 */
export const pulseFormSchema = z.enum(['rotation', 'nine', 'full-bank', 'own']);
export type PulseForm = z.infer<typeof pulseFormSchema>;

/** A questionnaire as frozen when its wave opens: everything the survey page needs to show it. */
export const questionnaireSchema = z.object({
  form: formSchema,
  /** Version of the instrument it was taken from. */
  instrumentVersion: z.string(),
  language: z.string(),
  intro: z.string(),
  questions: z.array(questionSchema).min(1),
  estimatedSeconds: z.int().positive(),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

const proto = '__proto__';

/** Answers by question id. A question without an answer is simply absent. */
export const answersSchema = z
  // A record leaves this name out in silence; it is no question either.
  .custom<Record<string, string>>(
    (answers) =>
      typeof answers !== 'object' || answers === null || !Object.keys(answers).includes(proto),
    { path: [proto], error: 'This question is not part of this questionnaire.' },
  )
  .pipe(z.record(z.string().max(60), z.string().max(8_000)));
export type Answers = z.infer<typeof answersSchema>;

import type { Hook, HookTool } from '@throughline/types';
import { z } from 'zod';

/** An answer as a survey tool tells of it. */
export interface ToldAnswer {
  /** By which the tool knows it; the same when it is sent again. */
  readonly answerId: string;
  readonly answeredAt: Date;
  /** Key of the unit; null where the hidden field is empty or not there. */
  readonly unit: string | null;
  /** Null where the question was not answered. */
  readonly value: number | null;
}

type Question = Pick<Hook, 'question' | 'unitField'>;

/** Fields that say more are let be: tools add to what they send. */
const typeformSchema = z.object({
  event_type: z.literal('form_response'),
  form_response: z.object({
    token: z.string().min(1),
    submitted_at: z.iso.datetime({ offset: true }),
    hidden: z.record(z.string(), z.unknown()).optional(),
    answers: z
      .array(
        z.object({
          number: z.number().optional(),
          field: z.object({ id: z.string(), ref: z.string().optional() }),
        }),
      )
      .default([]),
  }),
});

const tallySchema = z.object({
  eventType: z.literal('FORM_RESPONSE'),
  data: z.object({
    responseId: z.string().min(1),
    createdAt: z.iso.datetime({ offset: true }),
    fields: z.array(
      z.object({
        key: z.string(),
        label: z.string().nullable(),
        type: z.string(),
        value: z.unknown(),
      }),
    ),
  }),
});

/**
 * Reads what a tool sends of one answer.
 *
 * @returns null where it tells of something else, such as a test or an answer that is not finished.
 */
export function readAnswer(tool: HookTool, body: unknown, question: Question): ToldAnswer | null {
  return tool === 'typeform' ? readTypeform(body, question) : readTally(body, question);
}

function readTypeform(body: unknown, { question, unitField }: Question): ToldAnswer | null {
  const parsed = typeformSchema.safeParse(body);
  if (!parsed.success) return null;
  const { token, submitted_at: at, hidden, answers } = parsed.data.form_response;
  const answer = answers.find(({ field }) => field.ref === question || field.id === question);
  return {
    answerId: token,
    answeredAt: new Date(at),
    unit: readText(hidden === undefined ? undefined : hidden[unitField]),
    value: answer?.number ?? null,
  };
}

function readTally(body: unknown, { question, unitField }: Question): ToldAnswer | null {
  const parsed = tallySchema.safeParse(body);
  if (!parsed.success) return null;
  const { responseId, createdAt, fields } = parsed.data.data;
  const isNamed = (field: (typeof fields)[number], name: string): boolean =>
    field.key === name || field.label?.trim() === name;
  const answer = fields.find((field) => field.type !== 'HIDDEN_FIELDS' && isNamed(field, question));
  const hidden = fields.find(
    (field) => field.type === 'HIDDEN_FIELDS' && isNamed(field, unitField),
  );
  return {
    answerId: responseId,
    answeredAt: new Date(createdAt),
    unit: readText(hidden?.value),
    value: typeof answer?.value === 'number' ? answer.value : null,
  };
}

function readText(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
}

import type { KeyObject } from 'node:crypto';
import { openTextMaxBytes } from '@throughline/instrument';
import { answersSchema, type Answers } from '@throughline/types';
import { z } from 'zod';
import { openAnswer, sealAnswer } from '../ballots/seal.ts';

const sealedSchema = z.object({ block: z.string(), answers: answersSchema });

/** The longest comment, every letter of it escaped, and room for every other answer. */
const paddedBytes = 2 * openTextMaxBytes + 2_000;

/** Where an answer belongs: bound into what is sealed, so that answers cannot be exchanged. */
export interface AnswerPlace {
  readonly pulseId: string;
  readonly credential: Buffer;
}

/** Seals a customer's answers; all of them have one size. */
export function sealCustomerAnswer(
  answer: { readonly block: string; readonly answers: Answers },
  { pulseId, credential }: AnswerPlace,
  recipient: KeyObject,
): Buffer {
  const context = { waveId: pulseId, credential };
  return sealAnswer(JSON.stringify(answer), paddedBytes, recipient, context);
}

/** @throws Error where it was altered, or sealed for another place. */
export function openCustomerAnswer(
  sealed: Buffer,
  { pulseId, credential }: AnswerPlace,
  key: KeyObject,
): { readonly block: string; readonly answers: Answers } {
  const text = openAnswer(sealed, key, { waveId: pulseId, credential });
  return sealedSchema.parse(JSON.parse(text));
}

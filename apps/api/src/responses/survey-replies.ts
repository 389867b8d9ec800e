import { checkAnswers, dropUnasked, nothingAnswered } from '@throughline/instrument';
import type { Questionnaire } from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AppError } from '../http/app-error.ts';
import { sizeOf } from '../http/body-size.ts';
import { surveyPolicy } from './survey-pages.ts';

/** What sends answers: the script of a page, or a browser without scripts. */
export type SentBy = 'program' | 'form';

/** Bytes of an answer, however it is sent: the longest comment in any script, several times over. */
const largestBody = 65_536;

export function isTooLarge(request: FastifyRequest): boolean {
  return Math.max(Number(request.headers['content-length'] ?? 0), sizeOf(request)) > largestBody;
}

/** Sends a page that people answer on. One that is the same for everybody may be kept a minute. */
export async function sendSurveyHtml(
  reply: FastifyReply,
  page: { readonly status: number; readonly html: string },
  isSameForAll = false,
): Promise<void> {
  await reply
    .code(page.status)
    .header('content-security-policy', surveyPolicy)
    .header(
      'cache-control',
      page.status === 200 && isSameForAll ? 'private, max-age=60' : 'no-store',
    )
    .type('text/html; charset=utf-8')
    .send(page.html);
}

/** What is wrong with answers that are not of the shape that a page sends, with the field. */
export function refuseAnswers(error: z.ZodError): AppError {
  const [issue] = error.issues;
  const [first, ...rest] = issue?.path.map(String) ?? [];
  const column = (first === 'answers' && rest.length > 0 ? rest : [first ?? '', ...rest]).join('.');
  const reason = issue?.message ?? '';
  return new AppError('answers-invalid', `${column}: ${reason}`, [{ row: null, column, reason }]);
}

/** Answers to nothing at all, for which every page has words in its language. */
export class NothingAnswered extends AppError {
  constructor(questionId: string) {
    super('answers-invalid', nothingAnswered, [
      { row: null, column: questionId, reason: nothingAnswered },
    ]);
  }
}

/**
 * Answers as they are kept, checked against what was asked. A form sends also what only some are
 * asked; what was not asked is left out.
 *
 * @throws AppError `answers-invalid` that names the question
 */
export function checkSent(
  questionnaire: Questionnaire,
  answers: Readonly<Record<string, string>>,
  sentBy: SentBy,
): Record<string, string> {
  const given = sentBy === 'form' ? dropUnasked(questionnaire, answers) : answers;
  const checked = checkAnswers(questionnaire, given);
  if (checked.ok) return checked.answers;
  const { questionId, reason } = checked;
  if (reason === nothingAnswered) throw new NothingAnswered(questionId);
  const asked = questionnaire.questions.find(({ id }) => id === questionId);
  // A person without scripts sees no mark at the question, and is told which one it is.
  const named = asked === undefined ? reason : `“${asked.text}”: ${reason}`;
  throw new AppError('answers-invalid', sentBy === 'form' ? named : reason, [
    { row: null, column: questionId, reason },
  ]);
}

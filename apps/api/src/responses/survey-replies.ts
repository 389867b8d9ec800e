import { type AnswerFault, checkAnswers, dropUnasked } from '@throughline/instrument';
import type { Question, Questionnaire } from '@throughline/types';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { AppError } from '../http/app-error.ts';
import { surveyPolicy } from './survey-pages.ts';

/** What sends answers: the script of a page, or a browser without scripts. */
export type SentBy = 'program' | 'form';

/**
 * Sends a page that people answer on. It names nobody, but a browser that keeps none shows none to
 * whoever uses it next.
 */
export async function sendSurveyHtml(
  reply: FastifyReply,
  page: { readonly status: number; readonly html: string },
): Promise<void> {
  await reply
    .code(page.status)
    .header('content-security-policy', surveyPolicy)
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
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

/** Answers that do not fit what was asked; every page has words in its language for the fault. */
export class AnswersRefused extends AppError {
  constructor(
    field: { readonly questionId: string; readonly reason: string },
    readonly fault: AnswerFault,
    /** The question that it is about; null for one that was not asked. */
    readonly question: Question | null,
  ) {
    const { questionId, reason } = field;
    super('answers-invalid', reason, [{ row: null, column: questionId, reason }]);
  }
}

/**
 * Answers as they are kept, checked against what was asked. A form sends also what only some are
 * asked; what was not asked is left out.
 *
 * @throws AnswersRefused that names the question
 */
export function checkSent(
  questionnaire: Questionnaire,
  answers: Readonly<Record<string, string>>,
  sentBy: SentBy,
): Record<string, string> {
  const given = sentBy === 'form' ? dropUnasked(questionnaire, answers) : answers;
  const checked = checkAnswers(questionnaire, given);
  if (checked.ok) return checked.answers;
  const question = questionnaire.questions.find(({ id }) => id === checked.questionId);
  throw new AnswersRefused(checked, checked.fault, question ?? null);
}

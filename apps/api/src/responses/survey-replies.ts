import { chooseSurveyLanguage, writeRefusal } from '@throughline/survey-page';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AppError } from '../http/app-error.ts';
import { sendProblem, toAppError, toProblem } from '../http/problem.filter.ts';
import { surveyPolicy } from './survey-pages.ts';

/** Bytes of an answer, however it is sent: the longest comment in any script, several times over. */
const largestBody = 65_536;

export function isTooLarge(body: object, request: FastifyRequest): boolean {
  const announced = request.headers['content-length'];
  const bytes =
    announced === undefined ? Buffer.byteLength(JSON.stringify(body)) : Number(announced);
  return bytes > largestBody;
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

/**
 * Tells the script of a page why its answers are refused, with the words that it shows.
 *
 * @throws what was caught, where the page has words of its own for it
 */
export async function refuseToScript(
  reply: FastifyReply,
  error: unknown,
  page: { readonly reader: 'employee' | 'customer'; readonly language: unknown },
): Promise<void> {
  const known = toAppError(error);
  const language = chooseSurveyLanguage(typeof page.language === 'string' ? page.language : 'en');
  const notice = known === null ? undefined : writeRefusal(known.code, page.reader, language);
  if (known === null || notice === undefined) throw error;
  await sendProblem(reply, { ...toProblem(known), notice });
}

/** What is wrong with answers that are not of the shape that a page sends, with the field. */
export function refuseAnswers(error: z.ZodError): AppError {
  const [issue] = error.issues;
  const [first, ...rest] = issue?.path.map(String) ?? [];
  const column = (first === 'answers' && rest.length > 0 ? rest : [first ?? '', ...rest]).join('.');
  const reason = issue?.message ?? '';
  return new AppError('answers-invalid', `${column}: ${reason}`, [{ row: null, column, reason }]);
}

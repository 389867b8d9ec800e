import { Injectable } from '@nestjs/common';
import { chooseSurveyLanguage, writeRefusal } from '@throughline/survey-page';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { exceedsAnyAnswer } from '../http/body-size.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { checkSurveyPage } from '../http/origin.ts';
import { sendProblem, toAppError, toProblem } from '../http/problem.filter.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { sendSurveyHtml, type SentBy } from './survey-replies.ts';

/** A page whose answers are taken, and what becomes of them. */
export interface AnsweredPage {
  readonly reader: 'employee' | 'customer';
  /** @throws AppError where nothing was kept. */
  keep(): Promise<void>;
  /**
   * What a browser without scripts is shown; null where there are no words of the page for it.
   *
   * @param refusal why nothing was kept; null where it was
   */
  show(refusal: AppError | null): Promise<string> | null;
}

/**
 * Takes what a page sends: from the page itself, at a pace that one network can have, and no larger
 * than any page sends. A script gets JSON, with the words to show where it is refused; without
 * scripts every reply is a page.
 */
@Injectable()
export class AnswerIntake {
  private readonly limit: RateLimit;

  constructor(
    private readonly clock: Clock,
    private readonly settings: HttpSettings,
  ) {
    this.limit = new RateLimit(settings.submitsPerSecond, settings.submitsPerSecond * 10);
  }

  async take(
    { body, request, reply }: AnswerRequest,
    pageOf: (sentBy: SentBy) => AnsweredPage,
  ): Promise<void> {
    const type = request.headers['content-type'];
    const isForm = type?.startsWith('application/x-www-form-urlencoded') === true;
    const page = pageOf(isForm ? 'form' : 'program');
    try {
      this.check(request);
      await page.keep();
    } catch (error) {
      if (isForm) await refuseForm(reply, error, page);
      else await refuseScript(reply, error, { page, language: body['language'] });
      return;
    }
    const html = isForm ? await page.show(null) : null;
    if (html !== null) await sendSurveyHtml(reply, { status: 200, html });
    else await reply.code(200).header('cache-control', 'no-store').send({ received: true });
  }

  private check(request: FastifyRequest): void {
    checkSurveyPage(request, this.settings.ownOrigins);
    if (!this.limit.allows(request.ip, this.clock.now().getTime())) {
      throw new AppError(
        'too-many-requests',
        'Very many people answer just now. Please send again in a moment.',
      );
    }
    if (exceedsAnyAnswer(request)) {
      throw new AppError('body-too-large', 'These answers are larger than any page can send.');
    }
  }
}

export interface AnswerRequest {
  readonly body: Record<string, unknown>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function refuseForm(reply: FastifyReply, error: unknown, page: AnsweredPage): Promise<void> {
  const known = toAppError(error);
  const html = known === null ? null : await page.show(known);
  if (known === null || html === null) throw error;
  await sendSurveyHtml(reply, { status: known.status, html });
}

/** Tells the script why its answers are refused, with the words that it shows where there are some. */
async function refuseScript(
  reply: FastifyReply,
  error: unknown,
  { page, language }: { readonly page: AnsweredPage; readonly language: unknown },
): Promise<void> {
  const known = toAppError(error);
  const spoken = chooseSurveyLanguage(typeof language === 'string' ? language : 'en');
  const notice = known === null ? undefined : writeRefusal(known.code, page.reader, spoken);
  if (known === null || notice === undefined) throw error;
  await sendProblem(reply, { ...toProblem(known), notice });
}

import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { chooseSurveyLanguage } from '@throughline/survey-page';
import { customerResponseSchema, submittedSchema, type ProblemCode } from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Clock } from '../config/clock.ts';
import { Public } from '../http/access.ts';
import { AppError } from '../http/app-error.ts';
import { Describe } from '../http/describe-route.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { checkSurveyPage } from '../http/origin.ts';
import { toAppError } from '../http/problem.filter.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { readAnswerFields } from '../responses/plain-form.ts';
import {
  isTooLarge,
  refuseAnswers,
  refuseToScript,
  sendSurveyHtml,
} from '../responses/survey-replies.ts';
import { CustomerPages } from './customer-pages.ts';

const anyText = z.string().max(200);
const anyBody = z.record(z.string(), z.unknown());

/** Where customers answer. Whoever has the address can, and nothing is kept of who did. */
@Controller()
@Public()
export class CustomerResponsesController {
  private readonly limit: RateLimit;

  constructor(
    private readonly pages: CustomerPages,
    private readonly clock: Clock,
    private readonly settings: HttpSettings,
  ) {
    this.limit = new RateLimit(settings.submitsPerSecond, settings.submitsPerSecond * 10);
  }

  @Get('c/:link')
  @Describe('Leads to the page of customers of a unit, with a block drawn by chance', null)
  async enter(
    @Param('link', { schema: anyText }) link: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [wanted = 'en'] = (request.headers['accept-language'] ?? 'en').split(/[,;]/);
    const language = chooseSurveyLanguage(wanted.trim());
    await reply
      .header('cache-control', 'no-store')
      .redirect(`/c/${encodeURIComponent(link)}/${this.pages.drawBlock()}/${language}`, 302);
  }

  @Get('c/:link/:block/:language')
  @Describe('The page on which a customer of a unit answers', null)
  async page(
    @Param('link', { schema: anyText }) link: string,
    @Param('block', { schema: anyText }) block: string,
    @Param('language', { schema: anyText }) language: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendSurveyHtml(reply, await this.pages.render(link, block, language));
  }

  @Post('api/customer-responses')
  @HttpCode(200)
  @Describe('Add the answers of one customer to the sums of a unit', submittedSchema)
  async submit(
    @Body({ schema: anyBody }) body: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    if (isForm === true) await this.answerForm(body, request, reply);
    else await this.answerProgram(body, request, reply);
  }

  private async answerProgram(
    body: Record<string, unknown>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    try {
      await this.take(body, request, 'program');
      await reply.code(200).header('cache-control', 'no-store').send({ received: true });
    } catch (error) {
      await refuseToScript(reply, error, { reader: 'customer', language: body['language'] });
    }
  }

  private async answerForm(
    body: Record<string, unknown>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const language = typeof body['language'] === 'string' ? body['language'] : 'en';
    try {
      await this.take({ ...body, answers: readAnswerFields(body) }, request, 'form');
      await sendSurveyHtml(reply, {
        status: 200,
        html: await this.pages.notice('received', language),
      });
    } catch (error) {
      const known = toAppError(error);
      const kind = known === null ? undefined : noticeOf[known.code];
      if (kind === undefined || known === null) throw error;
      const detail = known.code === 'answers-invalid' ? known.message : null;
      const html = await this.pages.notice(kind, language, detail);
      await sendSurveyHtml(reply, { status: known.status, html });
    }
  }

  private async take(
    body: Record<string, unknown>,
    request: FastifyRequest,
    from: 'form' | 'program',
  ): Promise<void> {
    checkSurveyPage(request, this.settings.ownOrigins);
    if (!this.limit.allows(request.ip, this.clock.now().getTime())) {
      throw new AppError('too-many-requests', 'Very many answers are arriving. Wait a minute.');
    }
    if (isTooLarge(body, request)) {
      throw new AppError('body-too-large', 'These answers are larger than any page can send.');
    }
    const parsed = customerResponseSchema.safeParse(body);
    if (!parsed.success) throw refuseAnswers(parsed.error);
    await this.pages.count(parsed.data, from);
  }
}

const noticeOf: Partial<Record<ProblemCode, Parameters<CustomerPages['notice']>[0]>> = {
  'not-found': 'gone',
  'answers-invalid': 'answers-invalid',
  'body-too-large': 'answers-invalid',
  'cross-site-request': 'stale',
  'too-many-requests': 'too-many-requests',
  unavailable: 'unavailable',
};

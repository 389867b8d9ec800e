import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { submitResponseSchema, submittedSchema, type ProblemCode } from '@throughline/types';
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
import { readPlainForm } from '../responses/plain-form.ts';
import { previewPolicy } from '../responses/survey-pages.ts';
import {
  isTooLarge,
  refuseAnswers,
  refuseToScript,
  sendSurveyHtml,
} from '../responses/survey-replies.ts';
import { AskedCustomersService } from './asked-customers.service.ts';

const anyText = z.string().max(200);
const anyBody = z.record(z.string(), z.unknown());

/** Where customers answer who were mailed. Looking changes nothing, and the page names nobody. */
@Controller()
@Public()
export class AskedCustomersController {
  private readonly limit: RateLimit;

  constructor(
    private readonly customers: AskedCustomersService,
    private readonly clock: Clock,
    private readonly settings: HttpSettings,
  ) {
    this.limit = new RateLimit(settings.submitsPerSecond, settings.submitsPerSecond * 10);
  }

  @Get('c/p/:pulse/:block/:language')
  @Describe('The page behind the link in a mail to a customer; names nobody', null)
  async page(
    @Param('pulse', { schema: anyText }) pulse: string,
    @Param('block', { schema: anyText }) block: string,
    @Param('language', { schema: anyText }) language: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendSurveyHtml(reply, await this.customers.render(pulse, block, language), true);
  }

  @Get('preview/customers/:block/:language')
  @Describe('What customers are asked; sends nothing', null)
  async preview(
    @Param('block', { schema: anyText }) block: string,
    @Param('language', { schema: anyText }) language: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { status, html } = await this.customers.preview(block, language);
    reply.header('content-security-policy', previewPolicy).header('cache-control', 'no-cache');
    await reply.code(status).type('text/html; charset=utf-8').send(html);
  }

  @Post('api/customer-pulse-responses')
  @HttpCode(200)
  @Describe('Send a customer’s answers; the last ones of a code count', submittedSchema)
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
      this.check(body, request);
      const parsed = submitResponseSchema.safeParse(body);
      if (!parsed.success) throw refuseAnswers(parsed.error);
      await this.customers.submit(parsed.data, 'program');
      await reply.code(200).header('cache-control', 'no-store').send({ received: true });
    } catch (error) {
      await refuseToScript(reply, error, { reader: 'customer', language: body['language'] });
    }
  }

  /** Without scripts every reply is a page, also the refusals. */
  private async answerForm(
    body: Record<string, unknown>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const language = typeof body['language'] === 'string' ? body['language'] : 'en';
    try {
      this.check(body, request);
      const reading = readPlainForm(body);
      if (!reading.ok) {
        const code = reading.isCodeWrong ? 'not-found' : 'answers-invalid';
        throw new AppError(code, 'Nothing of this was kept.');
      }
      await this.customers.submit(reading.response, 'form');
      const html = await this.customers.notice('sealed', language);
      await sendSurveyHtml(reply, { status: 200, html });
    } catch (error) {
      const known = toAppError(error);
      const kind = known === null ? undefined : noticeOf[known.code];
      if (kind === undefined || known === null) throw error;
      const detail = known.code === 'answers-invalid' ? known.message : null;
      const html = await this.customers.notice(kind, language, detail);
      await sendSurveyHtml(reply, { status: known.status, html });
    }
  }

  private check(body: Record<string, unknown>, request: FastifyRequest): void {
    checkSurveyPage(request, this.settings.ownOrigins);
    if (!this.limit.allows(request.ip, this.clock.now().getTime())) {
      throw new AppError('too-many-requests', 'Very many answers are arriving. Wait a minute.');
    }
    if (isTooLarge(body, request)) {
      throw new AppError('body-too-large', 'These answers are larger than any page can send.');
    }
  }
}

const noticeOf: Partial<Record<ProblemCode, Parameters<AskedCustomersService['notice']>[0]>> = {
  'not-found': 'gone',
  'answers-invalid': 'answers-invalid',
  'body-too-large': 'answers-invalid',
  'cross-site-request': 'stale',
  'too-many-requests': 'too-many-requests',
  unavailable: 'unavailable',
};

import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { NoticeKind } from '@throughline/survey-page';
import {
  bankFormSchema,
  submitResponseSchema,
  submittedSchema,
  type ProblemCode,
} from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Clock } from '../config/clock.ts';
import { Public } from '../http/access.ts';
import { AppError } from '../http/app-error.ts';
import { Describe } from '../http/describe-route.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { checkSurveyPage } from '../http/origin.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { toAppError } from '../http/problem.filter.ts';
import { readPlainForm } from './plain-form.ts';
import { ResponsesService } from './responses.service.ts';
import { previewPolicy, SurveyPages } from './survey-pages.ts';
import { isTooLarge, refuseAnswers, refuseToScript, sendSurveyHtml } from './survey-replies.ts';

const anyText = z.string().max(200);
const previewQuerySchema = z.object({ comment: z.string().max(20).optional() });
/** Both shapes are checked by the service's own schema, so that a form gets a page for an answer. */
const anyBody = z.record(z.string(), z.unknown());

/** Where people answer. No account, no cookie, and nothing about who asks is kept. */
@Controller()
@Public()
export class ResponsesController {
  private readonly limit: RateLimit;

  constructor(
    private readonly responses: ResponsesService,
    private readonly pages: SurveyPages,
    private readonly clock: Clock,
    private readonly settings: HttpSettings,
  ) {
    this.limit = new RateLimit(settings.submitsPerSecond, settings.submitsPerSecond * 10);
  }

  @Get('s/:wave/:variant/:language')
  @Describe('The survey page; names nobody', null)
  async page(
    @Param('wave', { schema: anyText }) wave: string,
    @Param('variant', { schema: anyText }) variant: string,
    @Param('language', { schema: anyText }) language: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendSurveyHtml(reply, await this.pages.render(wave, variant, language), true);
  }

  @Get('s/*')
  @Describe('A short address, typed from paper, or one that a mail program cut off', null)
  async short(@Req() { url, headers }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const typed = url.slice('/s/'.length).replace(/\?.*/s, '');
    const path = await this.pages.findPath(typed, headers['accept-language'] ?? '');
    if (path !== null) await reply.header('cache-control', 'no-store').redirect(path, 302);
    else {
      const html = await this.pages.noticeFor('not-found', {});
      await sendSurveyHtml(reply, { status: 404, html });
    }
  }

  @Get('preview/:form/:language')
  @Describe('What a questionnaire looks like; sends nothing', null)
  async preview(
    @Param('form', { schema: bankFormSchema }) form: z.output<typeof bankFormSchema>,
    @Param('language', { schema: anyText }) language: string,
    @Query({ schema: previewQuerySchema }) query: z.output<typeof previewQuerySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    reply.header('content-security-policy', previewPolicy);
    await reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(this.pages.preview(form, language, query.comment ?? null));
  }

  @Post('api/responses')
  @HttpCode(200)
  @Describe('Send answers; the last ones of a code count until the wave closes', submittedSchema)
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
      checkSurveyPage(request, this.settings.ownOrigins);
      this.checkLimit(request);
      if (isTooLarge(body, request)) {
        throw new AppError('body-too-large', 'These answers are larger than any page can send.');
      }
      const parsed = submitResponseSchema.safeParse(body);
      if (!parsed.success) throw refuseAnswers(parsed.error);
      await this.responses.submit(parsed.data, 'program');
      await reply.code(200).header('cache-control', 'no-store').send({ received: true });
    } catch (error) {
      await refuseToScript(reply, error, { reader: 'employee', language: body['language'] });
    }
  }

  /** Without scripts every reply is a page, also the refusals. */
  private async answerForm(
    body: Record<string, unknown>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const reading = readPlainForm(body);
    const isLarge = isTooLarge(body, request);
    const about = reading.ok ? reading.response : reading.address;
    try {
      checkSurveyPage(request, this.settings.ownOrigins);
      this.checkLimit(request);
      if (!reading.ok || isLarge) {
        const kind = reading.ok || !reading.isCodeWrong ? 'answers-invalid' : 'unknown-code';
        const { status } = new AppError(isLarge ? 'body-too-large' : 'answers-invalid', '');
        await sendSurveyHtml(reply, { status, html: await this.pages.noticeFor(kind, about) });
        return;
      }
      await this.responses.submit(reading.response, 'form');
      const html = await this.pages.noticeFor('received', about);
      await sendSurveyHtml(reply, { status: 200, html });
    } catch (error) {
      const known = toAppError(error);
      const kind = known === null ? undefined : noticeOf[known.code];
      if (kind === undefined || known === null) throw error;
      const detail = known.code === 'answers-invalid' ? known.message : null;
      const html = await this.pages.noticeFor(kind, about, detail);
      await sendSurveyHtml(reply, { status: known.status, html });
    }
  }

  private checkLimit(request: FastifyRequest): void {
    if (!this.limit.allows(request.ip, this.clock.now().getTime())) {
      throw new AppError(
        'too-many-requests',
        'Very many people answer just now. Please send again in a moment.',
      );
    }
  }
}

const noticeOf: Partial<Record<ProblemCode, NoticeKind>> = {
  'wave-closed': 'closed',
  'unknown-code': 'unknown-code',
  'answers-invalid': 'answers-invalid',
  'not-found': 'not-found',
  'cross-site-request': 'not-from-page',
  'too-many-requests': 'too-many-requests',
  unavailable: 'unavailable',
};

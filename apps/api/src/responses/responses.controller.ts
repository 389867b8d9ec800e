import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { kindOfFault, type NoticeKind } from '@throughline/survey-page';
import {
  bankFormSchema,
  submitResponseSchema,
  submittedSchema,
  type ProblemCode,
} from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Public } from '../http/access.ts';
import { AppError } from '../http/app-error.ts';
import { Describe } from '../http/describe-route.ts';
import { fieldsAsSent } from '../http/validation.ts';
import { AnswerIntake, type AnsweredPage } from './answer-intake.ts';
import { readPlainForm, type FormReading } from './plain-form.ts';
import { ResponsesService } from './responses.service.ts';
import { previewPolicy, SurveyPages } from './survey-pages.ts';
import { AnswersRefused, refuseAnswers, sendSurveyHtml } from './survey-replies.ts';

const anyText = z.string().max(200);
const previewQuerySchema = z.object({ comment: z.string().max(20).optional() });

/** Where people answer. No account, no cookie, and nothing about who asks is kept. */
@Controller()
@Public()
export class ResponsesController {
  constructor(
    private readonly responses: ResponsesService,
    private readonly pages: SurveyPages,
    private readonly intake: AnswerIntake,
  ) {}

  @Get('s/:wave/:variant/:language')
  @Describe('The survey page; names nobody', null)
  async page(
    @Param('wave', { schema: anyText }) wave: string,
    @Param('variant', { schema: anyText }) variant: string,
    @Param('language', { schema: anyText }) language: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendSurveyHtml(reply, await this.pages.render(wave, variant, language));
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
    @Body({ schema: fieldsAsSent }) body: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.intake.take({ body, request, reply }, (sentBy) =>
      sentBy === 'form' ? this.ofForm(readPlainForm(body)) : this.ofProgram(body),
    );
  }

  private ofProgram(body: Record<string, unknown>): AnsweredPage {
    return {
      reader: 'employee',
      keep: async () => {
        const parsed = submitResponseSchema.safeParse(body);
        if (!parsed.success) throw refuseAnswers(parsed.error);
        await this.responses.submit(parsed.data, 'program');
      },
      show: () => null,
    };
  }

  private ofForm(reading: FormReading): AnsweredPage {
    const about = reading.ok ? reading.response : reading.address;
    return {
      reader: 'employee',
      keep: async () => {
        if (!reading.ok) throw new AppError('answers-invalid', '');
        await this.responses.submit(reading.response, 'form');
      },
      show: (refusal) => {
        if (refusal === null) return this.pages.noticeFor('received', about);
        if (refusal instanceof AnswersRefused) {
          return this.pages.noticeFor(kindOfFault(refusal.fault), about, refusal);
        }
        const isCodeWrong =
          refusal.code === 'answers-invalid' && !reading.ok && reading.isCodeWrong;
        const kind = isCodeWrong ? 'unknown-code' : noticeOf[refusal.code];
        return kind === undefined ? null : this.pages.noticeFor(kind, about);
      },
    };
  }
}

const noticeOf: Partial<Record<ProblemCode, NoticeKind>> = {
  'wave-closed': 'sent-too-late',
  'unknown-code': 'unknown-code',
  'answers-invalid': 'answers-invalid',
  'body-too-large': 'answers-invalid',
  'not-found': 'not-found',
  'cross-site-request': 'not-from-page',
  'too-many-requests': 'too-many-requests',
  unavailable: 'unavailable',
};

import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { submitResponseSchema, submittedSchema } from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Public } from '../http/access.ts';
import { CustomerNotices } from '../customer-page/customer-notices.ts';
import { AppError } from '../http/app-error.ts';
import { Describe } from '../http/describe-route.ts';
import { AnswerIntake } from '../responses/answer-intake.ts';
import { readPlainForm } from '../responses/plain-form.ts';
import { previewPolicy } from '../responses/survey-pages.ts';
import { refuseAnswers, sendSurveyHtml, type SentBy } from '../responses/survey-replies.ts';
import { AskedCustomersService } from './asked-customers.service.ts';

const anyText = z.string().max(200);
const anyBody = z.record(z.string(), z.unknown());

/** Where customers answer who were mailed. Looking changes nothing, and the page names nobody. */
@Controller()
@Public()
export class AskedCustomersController {
  constructor(
    private readonly customers: AskedCustomersService,
    private readonly notices: CustomerNotices,
    private readonly intake: AnswerIntake,
  ) {}

  @Get('c/p/:pulse/:block/:language')
  @Describe('The page behind the link in a mail to a customer; names nobody', null)
  async page(
    @Param('pulse', { schema: anyText }) pulse: string,
    @Param('block', { schema: anyText }) block: string,
    @Param('language', { schema: anyText }) language: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendSurveyHtml(reply, await this.customers.render(pulse, block, language));
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
    const language = typeof body['language'] === 'string' ? body['language'] : 'en';
    await this.intake.take({ body, request, reply }, (sentBy) => ({
      reader: 'customer',
      keep: () => this.keep(body, sentBy),
      show: (refusal) =>
        refusal === null
          ? this.notices.write('sealed', language)
          : this.notices.refuse(refusal, language),
    }));
  }

  private async keep(body: Record<string, unknown>, sentBy: SentBy): Promise<void> {
    if (sentBy === 'program') {
      const parsed = submitResponseSchema.safeParse(body);
      if (!parsed.success) throw refuseAnswers(parsed.error);
      await this.customers.submit(parsed.data, sentBy);
      return;
    }
    const reading = readPlainForm(body);
    if (!reading.ok) {
      const code = reading.isCodeWrong ? 'not-found' : 'answers-invalid';
      throw new AppError(code, 'Nothing of this was kept.');
    }
    await this.customers.submit(reading.response, sentBy);
  }
}

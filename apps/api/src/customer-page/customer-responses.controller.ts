import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { chooseSurveyLanguage } from '@throughline/survey-page';
import { customerResponseSchema, submittedSchema } from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Public } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { fieldsAsSent } from '../http/validation.ts';
import { AnswerIntake } from '../responses/answer-intake.ts';
import { readAnswerFields } from '../responses/plain-form.ts';
import { refuseAnswers, sendSurveyHtml, type SentBy } from '../responses/survey-replies.ts';
import { CustomerNotices } from './customer-notices.ts';
import { CustomerPages } from './customer-pages.ts';

const anyText = z.string().max(200);

/** Where customers answer. Whoever has the address can, and nothing is kept of who did. */
@Controller()
@Public()
export class CustomerResponsesController {
  constructor(
    private readonly pages: CustomerPages,
    private readonly notices: CustomerNotices,
    private readonly intake: AnswerIntake,
  ) {}

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
    @Body({ schema: fieldsAsSent }) body: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = typeof body['language'] === 'string' ? body['language'] : 'en';
    await this.intake.take({ body, request, reply }, (sentBy) => ({
      reader: 'customer',
      keep: () => this.keep(body, sentBy),
      show: (refusal) =>
        refusal === null
          ? this.notices.write('received', language)
          : this.notices.refuse(refusal, language),
    }));
  }

  private async keep(body: Record<string, unknown>, sentBy: SentBy): Promise<void> {
    const sent = sentBy === 'form' ? { ...body, answers: readAnswerFields(body) } : body;
    const parsed = customerResponseSchema.safeParse(sent);
    if (!parsed.success) throw refuseAnswers(parsed.error);
    await this.pages.count(parsed.data, sentBy);
  }
}

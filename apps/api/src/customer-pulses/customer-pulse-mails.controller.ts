import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import { isSurveyLanguage } from '@throughline/survey-page';
import { idSchema, trialMailSchema, type TrialMail } from '@throughline/types';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Clock } from '../config/clock.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { mailPreviewPolicy } from '../http/security-headers.ts';
import { showInBrowser } from '../pulses/show-in-browser.ts';
import { TrialMailsService } from '../pulses/trial-mails.service.ts';
import { renderCustomerExample } from './render-customer-example.ts';

const languageSchema = z.string().refine(isSurveyLanguage, {
  error: () => say('is not a language of the mails'),
});
const querySchema = z.object({ as: z.enum(['html', 'text']).default('html') });
const trialSchema = z.object({ language: languageSchema });

/** How mails to customers look, for those who plan them. */
@Controller()
@Access('admin')
export class CustomerPulseMailsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly trials: TrialMailsService,
    private readonly settings: HttpSettings,
    private readonly clock: Clock,
  ) {}

  @Get('preview/customer-pulses/:id/:language')
  @Describe('What a mail to a customer looks like; its code opens nothing', null)
  async show(
    @Param('id', { schema: idSchema }) id: string,
    @Param('language', { schema: languageSchema }) language: z.output<typeof languageSchema>,
    @Query({ schema: querySchema }) query: z.output<typeof querySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { publicUrl } = this.settings;
    const wanted = { id, language, publicUrl, now: this.clock.now() };
    const { mail, logo } = await renderCustomerExample(this.database.manager, wanted);
    reply.header('content-security-policy', mailPreviewPolicy).header('cache-control', 'no-store');
    await (query.as === 'text'
      ? reply.type('text/plain; charset=utf-8').send(`${mail.subject}\n\n${mail.text}`)
      : reply.type('text/html; charset=utf-8').send(showInBrowser(mail, logo)));
  }

  @Post('api/customer-pulses/:id/trial-mails')
  @HttpCode(201)
  @Describe('Send a mail of a customer pulse to oneself', trialMailSchema)
  ask(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: trialSchema }) { language }: z.output<typeof trialSchema>,
  ): Promise<TrialMail> {
    return this.trials.askCustomer(by, id, language);
  }
}

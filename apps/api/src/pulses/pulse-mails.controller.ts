import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import { isSurveyLanguage } from '@throughline/survey-page';
import {
  askTrialMailSchema,
  idSchema,
  mailKindSchema,
  trialMailSchema,
  type MailKind,
  type TrialMail,
} from '@throughline/types';
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
import { renderExample } from './render-example.ts';
import { showInBrowser } from './show-in-browser.ts';
import { TrialMailsService } from './trial-mails.service.ts';

const languageSchema = z.string().refine(isSurveyLanguage, {
  error: () => say('is not a language of the mails'),
});
const querySchema = z.object({ as: z.enum(['html', 'text']).default('html') });
const trialSchema = askTrialMailSchema.extend({ language: languageSchema });

/** How mails look to those who get them, for those who plan them. */
@Controller()
@Access('admin')
export class PulseMailsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly trials: TrialMailsService,
    private readonly settings: HttpSettings,
    private readonly clock: Clock,
  ) {}

  @Get('preview/pulses/:id/:kind/:language')
  @Describe('What a mail of a pulse looks like; its code opens nothing, and nothing is sent', null)
  async show(
    @Param('id', { schema: idSchema }) pulseId: string,
    @Param('kind', { schema: mailKindSchema }) kind: MailKind,
    @Param('language', { schema: languageSchema }) language: z.output<typeof languageSchema>,
    @Query({ schema: querySchema }) query: z.output<typeof querySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { publicUrl } = this.settings;
    const now = this.clock.now();
    const wanted = { pulseId, waveId: null, kind, language, publicUrl, now };
    const { mail, logo } = await renderExample(this.database.manager, wanted);
    reply.header('content-security-policy', mailPreviewPolicy).header('cache-control', 'no-store');
    await (query.as === 'text'
      ? reply.type('text/plain; charset=utf-8').send(`${mail.subject}\n\n${mail.text}`)
      : reply.type('text/html; charset=utf-8').send(showInBrowser(mail, logo)));
  }

  @Post('api/pulses/:id/trial-mails')
  @HttpCode(201)
  @Describe('Send a mail of a pulse to oneself; its code opens nothing', trialMailSchema)
  ask(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) pulseId: string,
    @Body({ schema: trialSchema }) wanted: z.output<typeof trialSchema>,
  ): Promise<TrialMail> {
    return this.trials.ask(by, { pulseId }, wanted);
  }

  @Get('api/trial-mails/:id')
  @Describe('What became of a mail to oneself', trialMailSchema)
  find(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<TrialMail> {
    return this.trials.find(by, id);
  }
}

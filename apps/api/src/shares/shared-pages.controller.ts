import { createHash } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import {
  chooseSurveyLanguage,
  isSurveyLanguage,
  renderResultsNotice,
  renderResultsPage,
  type SurveyLanguage,
} from '@throughline/survey-page';
import { resultsStyle } from '@throughline/survey-page/assets';
import {
  askShareTrialSchema,
  idSchema,
  sharedResultsQuerySchema,
  trialMailSchema,
  type TrialMail,
} from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Clock } from '../config/clock.ts';
import { Access, Public } from '../http/access.ts';
import { AppError } from '../http/app-error.ts';
import { Describe } from '../http/describe-route.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { mailPreviewPolicy, writePagePolicy } from '../http/security-headers.ts';
import { renderExample } from '../pulses/render-example.ts';
import { showInBrowser } from '../pulses/show-in-browser.ts';
import { TrialMailsService } from '../pulses/trial-mails.service.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import { readSharedResults } from './read-shared-results.ts';
import { findShared, readShare } from './share.queries.ts';

const anyText = z.string().max(100);
const languageSchema = z.string().refine(isSurveyLanguage, {
  error: () => say('is not a language of the mails'),
});
const trialSchema = askShareTrialSchema.extend({ language: languageSchema });
const asSchema = z.object({ as: z.enum(['html', 'text']).default('html') });

const style = resultsStyle();
const assets = { style: style.body };

/** Where the link of a mail about results leads, and how both look before they are sent. */
@Controller()
@Access('admin')
export class SharedPagesController {
  private readonly limit: RateLimit;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly trials: TrialMailsService,
    private readonly settings: HttpSettings,
    private readonly clock: Clock,
  ) {
    this.limit = new RateLimit(settings.submitsPerSecond, settings.submitsPerSecond * 10);
  }

  @Get('r/:token/:language')
  @Public()
  @Describe('What came of a wave, for everybody who was asked; the same for whoever looks', null)
  async show(
    @Param('token', { schema: anyText }) token: string,
    @Param('language', { schema: anyText }) wanted: string,
    @Query({ schema: sharedResultsQuerySchema })
    { unitId }: z.output<typeof sharedResultsQuerySchema>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = chooseSurveyLanguage(wanted);
    if (!this.limit.allows(request.ip, this.clock.now().getTime())) {
      const notice = renderResultsNotice({ kind: 'too-many', language, assets });
      await sendPage(reply, 'none', { status: 429, html: notice });
      return;
    }
    const db = this.database.manager;
    const share = await findShared(db, createHash('sha256').update(token).digest());
    if (share === null) {
      const notice = renderResultsNotice({ kind: 'unknown', language, assets });
      await sendPage(reply, 'none', { status: 404, html: notice });
      return;
    }
    const asked = { waveId: share.waveId, unitId: readUnit(unitId) };
    const results = await readSharedResults(db, asked, share);
    const html = renderResultsPage({ language, results, isPreview: false, assets });
    await sendPage(reply, 'none', { status: 200, html });
  }

  @Get('preview/waves/:id/results-page/:language')
  @Describe('The page with results as people would see it; nothing is sent', null)
  async previewPage(
    @Param('id', { schema: idSchema }) waveId: string,
    @Param('language', { schema: languageSchema }) language: SurveyLanguage,
    @Query({ schema: sharedResultsQuerySchema })
    { unitId }: z.output<typeof sharedResultsQuerySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const db = this.database.manager;
    const share = await readShare(db, waveId);
    if (share === null)
      throw new AppError('not-found', say('Nothing is written about this wave yet.'));
    const results = await readSharedResults(db, { waveId, unitId: readUnit(unitId) }, share);
    const html = renderResultsPage({ language, results, isPreview: true, assets });
    await sendPage(reply, 'self', { status: 200, html });
  }

  @Get('preview/waves/:id/results/:language')
  @Describe('The mail about results as people would get it; nothing is sent', null)
  async previewMail(
    @Param('id', { schema: idSchema }) waveId: string,
    @Param('language', { schema: languageSchema }) language: SurveyLanguage,
    @Query({ schema: asSchema }) { as }: z.output<typeof asSchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { pulseId } = await this.findWave(waveId);
    const { mail, logo } = await renderExample(this.database.manager, {
      pulseId,
      waveId,
      kind: 'results',
      language,
      publicUrl: this.settings.publicUrl,
      now: this.clock.now(),
    });
    reply.header('content-security-policy', mailPreviewPolicy).header('cache-control', 'no-store');
    await (as === 'text'
      ? reply.type('text/plain; charset=utf-8').send(`${mail.subject}\n\n${mail.text}`)
      : reply.type('text/html; charset=utf-8').send(showInBrowser(mail, logo)));
  }

  @Post('api/waves/:id/share/trial-mails')
  @HttpCode(201)
  @Describe('Send the mail about results to oneself', trialMailSchema)
  async ask(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) waveId: string,
    @Body({ schema: trialSchema }) { language }: z.output<typeof trialSchema>,
  ): Promise<TrialMail> {
    const { pulseId } = await this.findWave(waveId);
    return this.trials.ask(by, { pulseId, waveId }, { kind: 'results', language });
  }

  /** @throws AppError `not-found` where nothing is written about the wave. */
  private async findWave(waveId: string): Promise<WaveEntity> {
    const wave = await this.database.getRepository(WaveEntity).findOneBy({ id: waveId });
    const share = await readShare(this.database.manager, waveId);
    if (wave === null || share === null) {
      throw new AppError('not-found', say('Nothing is written about such a wave yet.'));
    }
    return wave;
  }
}

/** What a form sends where nothing was chosen is nothing. */
function readUnit(unitId: string | undefined): string | null {
  return unitId === undefined || unitId === '' ? null : unitId;
}

async function sendPage(
  reply: FastifyReply,
  frameAncestors: 'none' | 'self',
  { status, html }: { readonly status: number; readonly html: string },
): Promise<void> {
  await reply
    .code(status)
    .header('content-security-policy', writePagePolicy(style.hash, frameAncestors))
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .type('text/html; charset=utf-8')
    .send(html);
}

import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import {
  chooseSurveyLanguage,
  renderMailChoicePage,
  type MailChoice,
} from '@throughline/survey-page';
import { surveyAssets } from '@throughline/survey-page/assets';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { FromAnywhere, Public } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { writePagePolicy } from '../http/security-headers.ts';
import { UnsubscribingService } from './unsubscribing.service.ts';

const anyText = z.string().max(100);
/** One field of our own form; mail programs send another one, or none that could be read. */
const choiceSchema = z.record(z.string(), z.unknown()).nullish();

const { style } = surveyAssets();
const policy = writePagePolicy(style.hash, 'none');

/**
 * Where the link of a mail leads that says "Unsubscribe" (RFC 8058): a mail program posts to it
 * without asking anybody, a person who opens it is asked first. Looking changes nothing.
 */
@Controller('u')
@Public()
export class UnsubscribingController {
  constructor(private readonly unsubscribing: UnsubscribingService) {}

  @Get(':language/:token')
  @Describe('Asks whether no mails are wanted any more; the same for every address', null)
  async ask(
    @Param('language', { schema: anyText }) language: string,
    @Param('token', { schema: anyText }) token: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, 'ask', { language, token });
  }

  @Post(':language/:token')
  @FromAnywhere()
  @Describe('No more mails to the person whose link this is, or mails again', null)
  async choose(
    @Param('language', { schema: anyText }) language: string,
    @Param('token', { schema: anyText }) token: string,
    @Body({ schema: choiceSchema }) body: Readonly<Record<string, unknown>> | null | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isBack = body?.['choice'] === 'resume';
    const isKnown = isBack
      ? await this.unsubscribing.resume(token)
      : await this.unsubscribing.stop(token);
    const choice = isBack ? 'resumed' : 'stopped';
    await send(reply, isKnown ? choice : 'unknown', { language, token });
  }
}

async function send(
  reply: FastifyReply,
  choice: MailChoice,
  address: { readonly language: string; readonly token: string },
): Promise<void> {
  const language = chooseSurveyLanguage(address.language);
  const path = `/u/${language}/${encodeURIComponent(address.token)}`;
  await reply
    .code(choice === 'unknown' ? 404 : 200)
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderMailChoicePage({ choice, language, path, assets: { style: style.body } }));
}

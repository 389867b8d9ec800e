import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { chooseInterfaceLanguage, currentSpeech } from '@throughline/speech';
import { renderDigestChoicePage, type MailChoice } from '@throughline/survey-page';
import { surveyAssets } from '@throughline/survey-page/assets';
import { digestChoiceSchema, type DigestChoice } from '@throughline/types';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access, FromAnywhere, Public } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { writePagePolicy } from '../http/security-headers.ts';
import { DigestsService } from './digests.service.ts';

const anyText = z.string().max(100);
/** One field of our own form; mail programs send another one, or none that could be read. */
const choiceSchema = z.record(z.string(), z.unknown()).nullish();

/** The language of the mail whose link it is; links of earlier ones have none. */
const languageSchema = anyText.optional();

const { style } = surveyAssets();
const policy = writePagePolicy(style.hash, 'none');

/** Whether an account is told of releases by mail: on its own page, or by the link of such a mail. */
@Controller()
export class DigestsController {
  constructor(private readonly digests: DigestsService) {}

  @Get('api/digest')
  @Access('admin', 'executive', 'manager')
  @Describe('Whether the account gets a mail after each release', digestChoiceSchema)
  read(@CurrentAccount() account: AccountEntity): DigestChoice {
    return this.digests.read(account);
  }

  @Put('api/digest')
  @Access('admin', 'executive', 'manager')
  @Describe('Get a mail after each release, or none', digestChoiceSchema)
  choose(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: digestChoiceSchema }) choice: DigestChoice,
  ): Promise<DigestChoice> {
    return this.digests.choose(by, choice);
  }

  @Get('d/:token')
  @Public()
  @Describe('Asks whether no mails after releases are wanted; the same for every address', null)
  async ask(
    @Param('token', { schema: anyText }) token: string,
    @Query('language', { schema: languageSchema }) language: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, 'ask', { token, language });
  }

  @Post('d/:token')
  @Public()
  @FromAnywhere()
  @Describe('No more mails after releases to the account whose link this is, or mails again', null)
  async chooseByLink(
    @Param('token', { schema: anyText }) token: string,
    @Query('language', { schema: languageSchema }) language: string | undefined,
    @Body({ schema: choiceSchema }) body: Readonly<Record<string, unknown>> | null | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isBack = body?.['choice'] === 'resume';
    const isKnown = await this.digests.chooseByToken(token, isBack);
    const choice = isBack ? 'resumed' : 'stopped';
    await send(reply, isKnown ? choice : 'unknown', { token, language });
  }
}

async function send(
  reply: FastifyReply,
  choice: MailChoice,
  of: { readonly token: string; readonly language: string | undefined },
): Promise<void> {
  const language = chooseInterfaceLanguage([of.language ?? currentSpeech().language]);
  const path = `/d/${encodeURIComponent(of.token)}?language=${language}`;
  await reply
    .code(choice === 'unknown' ? 404 : 200)
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderDigestChoicePage({ choice, language, path, assets: { style: style.body } }));
}

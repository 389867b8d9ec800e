import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { say } from '@throughline/speech';
import { isSurveyLanguage } from '@throughline/survey-page';
import {
  askCodeSheetSchema,
  askedCodeSheetSchema,
  codeSheetStateSchema,
  idSchema,
  openCodeSheetSchema,
  withoutEmailSchema,
  type AskedCodeSheet,
  type CodeSheetState,
  type WithoutEmail,
} from '@throughline/types';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { mailPreviewPolicy } from '../http/security-headers.ts';
import { CodeSheetsService } from './code-sheets.service.ts';

const askSchema = askCodeSheetSchema.extend({
  language: z.string().refine(isSurveyLanguage, {
    error: () => say('is not a language of the survey page'),
  }),
});

/** Codes on paper, for people who get no mails. */
@Controller('api')
@Access('admin')
export class CodeSheetsController {
  constructor(private readonly sheets: CodeSheetsService) {}

  @Get('waves/:id/without-email')
  @Describe('Where people of an open wave are who have no address', withoutEmailSchema)
  list(@Param('id', { schema: idSchema }) waveId: string): Promise<WithoutEmail> {
    return this.sheets.list(waveId);
  }

  @Post('waves/:id/code-sheets')
  @HttpCode(201)
  @Describe('Have the codes of people without an address put on a sheet', askedCodeSheetSchema)
  ask(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) waveId: string,
    @Body({ schema: askSchema }) wanted: z.output<typeof askSchema>,
  ): Promise<AskedCodeSheet> {
    return this.sheets.ask(by, waveId, wanted);
  }

  @Get('code-sheets/:id')
  @Describe('Whether a sheet can be fetched yet', codeSheetStateSchema)
  find(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<CodeSheetState> {
    return this.sheets.find(by, id);
  }

  @Post('code-sheets/:id/page')
  @HttpCode(200)
  @Describe('Fetch a sheet to print; it can be fetched once, within ten minutes', null)
  async open(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: openCodeSheetSchema }) { key }: z.output<typeof openCodeSheetSchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const html = await this.sheets.open(by, id, Buffer.from(key, 'base64url'));
    await reply
      .header('content-security-policy', mailPreviewPolicy)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html);
  }
}

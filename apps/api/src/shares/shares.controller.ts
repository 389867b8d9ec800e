import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  idSchema,
  shareLinkSchema,
  sharedResultsQuerySchema,
  sharedResultsSchema,
  shareTextsSchema,
  waveShareSchema,
  type SharedResults,
  type ShareLink,
  type ShareTexts,
  type WaveShare,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { SharesService } from './shares.service.ts';

@Controller('api/waves/:id')
@Access('admin', 'executive')
export class SharesController {
  constructor(private readonly shares: SharesService) {}

  @Get('share')
  @Describe('What is, or would be, told to everybody who was asked, and the plan', waveShareSchema)
  read(@Param('id', { schema: idSchema }) id: string): Promise<WaveShare> {
    return this.shares.read(id);
  }

  @Get('shared-results')
  @Describe('The figures of a wave as everybody who was asked may see them', sharedResultsSchema)
  readResults(
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: sharedResultsQuerySchema })
    { unitId }: z.output<typeof sharedResultsQuerySchema>,
  ): Promise<SharedResults> {
    return this.shares.readResults(id, unitId ?? null);
  }

  @Put('share')
  @Access('admin')
  @Describe('Keep what is written about a wave; nobody is told yet', waveShareSchema)
  write(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: shareTextsSchema }) { texts }: ShareTexts,
  ): Promise<WaveShare> {
    return this.shares.write(by, id, texts);
  }

  @Post('share')
  @Access('admin')
  @HttpCode(202)
  @Describe('Tell everybody who was asked; once for each wave', waveShareSchema)
  send(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: shareTextsSchema }) { texts }: ShareTexts,
  ): Promise<WaveShare> {
    return this.shares.send(by, id, texts);
  }

  @Delete('share')
  @Access('admin')
  @Describe('Take it back while no mail has left; what was written stays', waveShareSchema)
  takeBack(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveShare> {
    return this.shares.takeBack(by, id);
  }

  @Put('share/link')
  @Access('admin')
  @Describe('Withdraw the link to the results, or open it again', waveShareSchema)
  setLink(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: shareLinkSchema }) { isOpen }: ShareLink,
  ): Promise<WaveShare> {
    return this.shares.setLink(by, id, isOpen);
  }

  @Post('share/tries')
  @Access('admin')
  @HttpCode(202)
  @Describe('Send mails about results that failed or came back once more', waveShareSchema)
  tryAgain(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveShare> {
    return this.shares.tryAgain(by, id);
  }
}

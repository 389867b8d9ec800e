import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import {
  idSchema,
  trendQuerySchema,
  trendSchema,
  waveAnswersSchema,
  waveScoresSchema,
  type Trend,
  type WaveAnswers,
  type WaveScores,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { ScoresService } from './scores.service.ts';

@Controller('api')
@Access('admin', 'executive', 'manager')
export class ScoresController {
  constructor(private readonly scores: ScoresService) {}

  @Get('waves/:id/scores')
  @Describe('Published scores and comments of a closed wave', waveScoresSchema)
  find(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveScores> {
    return this.scores.ofWave(account, id);
  }

  @Get('waves/:id/scores.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="scores.csv"')
  @Describe('The same scores as a file', null)
  export(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<string> {
    return this.scores.exportWave(account, id);
  }

  @Get('waves/:id/answers')
  @Describe('Published answers to questions outside the constructs', waveAnswersSchema)
  answers(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveAnswers> {
    return this.scores.answersOfWave(account, id);
  }

  @Get('waves/:id/answers.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="answers.csv"')
  @Describe('The same answers as a file, a line for each', null)
  exportAnswers(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<string> {
    return this.scores.exportAnswers(account, id);
  }

  @Get('trend')
  @Describe('The levels of one unit over the waves, as they were published', trendSchema)
  trend(
    @CurrentAccount() account: AccountEntity,
    @Query({ schema: trendQuerySchema }) query: z.output<typeof trendQuerySchema>,
  ): Promise<Trend> {
    return this.scores.trend(account, query);
  }
}

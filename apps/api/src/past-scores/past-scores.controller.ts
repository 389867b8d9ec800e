import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  idSchema,
  pastImportQuerySchema,
  pastImportResultSchema,
  pastLinkQuerySchema,
  pastLinkSchema,
  pastMeaningSchema,
  pastSummarySchema,
  type PastImportQuery,
  type PastImportResult,
  type PastLink,
  type PastLinkQuery,
  type PastMeaning,
  type PastSummary,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { csvBodySchema } from '../files/csv-body.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { findPastLink } from './past-link.ts';
import { PastScoresService } from './past-scores.service.ts';

/** Past scores are of the whole organisation, so they are for those who may see all of it. */
@Controller('api/past-scores')
@Access('admin', 'executive')
export class PastScoresController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly past: PastScoresService,
  ) {}

  @Get()
  @Describe('What was imported from earlier tools, per measure and file', pastSummarySchema)
  summarise(): Promise<PastSummary> {
    return this.past.summarise();
  }

  @Get('link')
  @Describe('One imported measure and period, beside the figures of a metric', pastLinkSchema)
  link(@Query({ schema: pastLinkQuerySchema }) query: PastLinkQuery): Promise<PastLink> {
    return findPastLink(this.database.manager, query);
  }

  @Get('template.csv')
  @Access('admin')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="culture.csv"')
  @Describe('A file of past scores to start from', null)
  template(): string {
    return 'unit,period,construct,value,n,sd\r\nshop-1,2025-Q1,ICT,64,18,15.2\r\nshop-1,2025-Q1,Recognition,3.8,18,\r\n';
  }

  @Get('culture.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="culture.csv"')
  @Describe('Every imported score, as a file that can be imported again', null)
  export(): Promise<string> {
    return this.past.export();
  }

  @Post('import')
  @Access('admin')
  @HttpCode(200)
  @Describe('Import past scores from a CSV file, all or nothing', pastImportResultSchema)
  import(
    @CurrentAccount() by: AccountEntity,
    @Query({ schema: pastImportQuerySchema }) query: PastImportQuery,
    @Body({ schema: csvBodySchema }) text: string,
  ): Promise<PastImportResult> {
    return this.past.import(by, text, query);
  }

  @Post('meanings')
  @Access('admin')
  @HttpCode(200)
  @Describe('Say what a measure of an earlier tool stands for', pastSummarySchema)
  setMeaning(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: pastMeaningSchema }) meaning: PastMeaning,
  ): Promise<PastSummary> {
    return this.past.setMeaning(by, meaning);
  }

  @Delete('imports/:id')
  @Access('admin')
  @HttpCode(204)
  @Describe('Take back what an import of past scores brought', null)
  remove(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<void> {
    return this.past.remove(by, id);
  }
}

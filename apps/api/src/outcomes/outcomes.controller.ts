import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import {
  importQuerySchema,
  importResultSchema,
  observationListSchema,
  outcomeQuerySchema,
  outcomeSummarySchema,
  type ImportResult,
  type OutcomeSummary,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { csvBodySchema } from '../files/csv-body.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { readOutcomeCsv } from './import-outcomes.ts';
import { OutcomesService } from './outcomes.service.ts';
import { hashContent } from './write-import.ts';

@Controller('api/outcomes')
@Access('admin', 'executive')
export class OutcomesController {
  constructor(private readonly outcomes: OutcomesService) {}

  @Get()
  @Describe('What has been brought in, per metric', outcomeSummarySchema)
  summarise(): Promise<OutcomeSummary> {
    return this.outcomes.summarise();
  }

  @Get('observations')
  @Describe('The observations of one metric', observationListSchema)
  listObservations(
    @Query({ schema: outcomeQuerySchema }) query: z.output<typeof outcomeQuerySchema>,
  ): Promise<z.output<typeof observationListSchema>> {
    return this.outcomes.listObservations(query);
  }

  @Get('template.csv')
  @Access('admin')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="outcomes.csv"')
  @Describe('A file of observations to start from', null)
  template(): string {
    return 'unit,period,metric,value,n\r\nshop-1,2026-Q1,nps,41,120\r\nshop-1,2026-Q1,csat,86.5,120\r\n';
  }

  @Get('export.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="outcomes.csv"')
  @Describe('Every observation as a file, which can be imported again', null)
  export(): Promise<string> {
    return this.outcomes.export();
  }

  @Post('import')
  @Access('admin')
  @HttpCode(200)
  @Describe('Bring observations in line with a CSV file, all or nothing', importResultSchema)
  import(
    @CurrentAccount() by: AccountEntity,
    @Query({ schema: importQuerySchema }) query: z.output<typeof importQuerySchema>,
    @Body({ schema: csvBodySchema }) text: string,
  ): Promise<ImportResult> {
    return this.outcomes.import(by, readOutcomeCsv(text), {
      dryRun: query.dryRun === 'true',
      fileName: 'CSV file',
      sha256: hashContent(text),
    });
  }
}

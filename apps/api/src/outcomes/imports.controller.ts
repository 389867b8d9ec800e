import type { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  idSchema,
  importPlanSchema,
  importTrialSchema,
  outcomeImportListSchema,
  outcomeImportSchema,
  sheetQuerySchema,
  uploadQuerySchema,
  uploadSchema,
  type ImportPlan,
  type ImportTrial,
  type OutcomeImport,
  type Upload,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { fileBodySchema } from '../files/file-body.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { ImportsService } from './imports.service.ts';

@Controller('api/outcomes')
@Access('admin')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post('uploads')
  @HttpCode(200)
  @Describe('Send a file of outcomes (CSV or XLSX), and hear how it is understood', uploadSchema)
  upload(
    @CurrentAccount() by: AccountEntity,
    @Query({ schema: uploadQuerySchema }) query: z.output<typeof uploadQuerySchema>,
    @Body({ schema: fileBodySchema }) content: Readable,
  ): Promise<Upload> {
    return this.imports.upload(by, query.name, content);
  }

  @Get('uploads/:id')
  @Describe('A file that was sent, read from another of its sheets', uploadSchema)
  readSheet(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: sheetQuerySchema }) query: z.output<typeof sheetQuerySchema>,
  ): Promise<Upload> {
    return this.imports.readSheet(by, id, query.sheet);
  }

  @Post('uploads/:id/trial')
  @HttpCode(200)
  @Describe('What importing the file by this plan would do; nothing is written', importTrialSchema)
  try(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: importPlanSchema }) plan: ImportPlan,
  ): Promise<ImportTrial> {
    return this.imports.try(by, id, plan);
  }

  @Post('uploads/:id/import')
  @HttpCode(200)
  @Describe('Import the file by this plan, all or nothing', importTrialSchema)
  import(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: importPlanSchema }) plan: ImportPlan,
  ): Promise<ImportTrial> {
    return this.imports.import(by, id, plan);
  }

  @Get('imports')
  @Describe('Imports of outcomes, newest first', outcomeImportListSchema)
  list(): Promise<{ imports: OutcomeImport[] }> {
    return this.imports.list();
  }

  @Post('imports/:id/undo')
  @HttpCode(200)
  @Describe('Put back what stood before an import', outcomeImportSchema)
  undo(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<OutcomeImport> {
    return this.imports.undo(by, id);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, type StreamableFile } from '@nestjs/common';
import {
  exportFileSchema,
  idSchema,
  newExportSchema,
  type ExportFile,
  type NewExport,
} from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { ExportsService } from './exports.service.ts';

/** Everybody may take along what they see; what that is, the services of the screens decide. */
@Controller('api/exports')
@Access('admin', 'executive', 'manager')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Post()
  @HttpCode(202)
  @Describe('Ask for a file of what one sees: a report, a workbook or a table', exportFileSchema)
  ask(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: newExportSchema }) wanted: NewExport,
  ): Promise<ExportFile> {
    return this.exports.ask(by, wanted);
  }

  @Get(':id')
  @Describe('How far a file is that one asked for', exportFileSchema)
  find(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ExportFile> {
    return this.exports.find(by, id);
  }

  @Get(':id/file')
  @Describe('The file, for a day, for whoever asked for it', null)
  read(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<StreamableFile> {
    return this.exports.read(by, id);
  }
}

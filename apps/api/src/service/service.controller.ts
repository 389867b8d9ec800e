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
import {
  idSchema,
  importQuerySchema,
  importResultSchema,
  serviceQuerySchema,
  serviceRelationSchema,
  serviceRelationsSchema,
  serviceReportSchema,
  type ImportResult,
  type ServiceQuery,
  type ServiceRelation,
  type ServiceRelations,
  type ServiceReport,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { csvBodySchema } from '../files/csv-body.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { ServiceService } from './service.service.ts';

/** Who serves whom: stated by administrators, and how it is rated, for those who see everything. */
@Controller('api/service')
export class ServiceController {
  constructor(private readonly service: ServiceService) {}

  @Get()
  @Access('admin', 'executive')
  @Describe('How units rate the service of others, as a wave published it', serviceReportSchema)
  report(@Query({ schema: serviceQuerySchema }) query: ServiceQuery): Promise<ServiceReport> {
    return this.service.report(query);
  }

  @Get('matrix.csv')
  @Access('admin', 'executive')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="service.csv"')
  @Describe('The same as a file', null)
  export(@Query({ schema: serviceQuerySchema }) query: ServiceQuery): Promise<string> {
    return this.service.export(query);
  }

  @Get('relations')
  @Access('admin')
  @Describe('Which units serve which', serviceRelationsSchema)
  relations(): Promise<ServiceRelations> {
    return this.service.relations();
  }

  @Post('relations')
  @Access('admin')
  @HttpCode(200)
  @Describe('State that a unit serves another and everything below it', serviceRelationsSchema)
  state(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: serviceRelationSchema }) relation: ServiceRelation,
  ): Promise<ServiceRelations> {
    return this.service.state(by, relation);
  }

  @Delete('relations/:servingId/:servedId')
  @Access('admin')
  @HttpCode(200)
  @Describe('Take back that a unit serves another', serviceRelationsSchema)
  remove(
    @CurrentAccount() by: AccountEntity,
    @Param('servingId', { schema: idSchema }) servingId: string,
    @Param('servedId', { schema: idSchema }) servedId: string,
  ): Promise<ServiceRelations> {
    return this.service.remove(by, { servingId, servedId });
  }

  @Get('template.csv')
  @Access('admin')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="service.csv"')
  @Describe('A file of who serves whom to start from', null)
  template(): string {
    return 'serving_key,served_key\r\nlogistics,north\r\nlogistics,shop-9\r\n';
  }

  @Post('import')
  @Access('admin')
  @HttpCode(200)
  @Describe('Add who serves whom from a CSV file, all or nothing', importResultSchema)
  import(
    @CurrentAccount() by: AccountEntity,
    @Query({ schema: importQuerySchema }) query: z.output<typeof importQuerySchema>,
    @Body({ schema: csvBodySchema }) text: string,
  ): Promise<ImportResult> {
    return this.service.import(by, text, query.dryRun === 'true');
  }
}

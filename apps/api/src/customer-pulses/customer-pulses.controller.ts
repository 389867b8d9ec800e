import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  customerPulseListSchema,
  customerPulseSchema,
  idSchema,
  importQuerySchema,
  importResultSchema,
  saveCustomerPulseSchema,
  type CustomerPulse,
  type CustomerPulseList,
  type ImportResult,
  type SaveCustomerPulse,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { csvBodySchema } from '../files/csv-body.ts';
import { readCsv } from '../files/read-csv.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { CustomerPulsesService } from './customer-pulses.service.ts';
import { customerColumns, requiredColumns } from './import-customers.ts';

@Controller('api/customer-pulses')
@Access('admin')
export class CustomerPulsesController {
  constructor(private readonly pulses: CustomerPulsesService) {}

  @Get()
  @Describe(
    'Pulses that are mailed to recent customers, and how far they are',
    customerPulseListSchema,
  )
  list(): Promise<CustomerPulseList> {
    return this.pulses.list();
  }

  @Get('template.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="recent-customers.csv"')
  @Describe('A list of recent customers to start from', null)
  template(): string {
    return `${customerColumns.join()}\r\nshop-1,anna.example@example.com,Anna Example,en,2027-03-01,C-1001\r\n`;
  }

  @Post()
  @HttpCode(200)
  @Describe('Make a customer pulse; nothing is sent before it is enabled', customerPulseSchema)
  create(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: saveCustomerPulseSchema }) wanted: SaveCustomerPulse,
  ): Promise<CustomerPulse> {
    return this.pulses.create(by, wanted);
  }

  @Put(':id')
  @Describe('Change a customer pulse, for mails that are not sent yet', customerPulseSchema)
  change(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: saveCustomerPulseSchema }) wanted: SaveCustomerPulse,
  ): Promise<CustomerPulse> {
    return this.pulses.change(by, id, wanted);
  }

  @Get(':id')
  @Describe('A customer pulse: what its mails would do, and what they did', customerPulseSchema)
  find(@Param('id', { schema: idSchema }) id: string): Promise<CustomerPulse> {
    return this.pulses.find(id);
  }

  @Post(':id/customers/import')
  @HttpCode(200)
  @Describe('Bring a list of recent customers in (CSV), all or none', importResultSchema)
  import(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: importQuerySchema }) query: z.output<typeof importQuerySchema>,
    @Body({ schema: csvBodySchema }) content: string,
  ): Promise<ImportResult> {
    const file = readCsv(content, requiredColumns);
    const isDryRun = query.dryRun === 'true';
    return this.pulses.import(by, id, { file, content, fileName: 'A list of customers', isDryRun });
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Describe('Have customers who wait mailed, from the next of its times on', customerPulseSchema)
  enable(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<CustomerPulse> {
    return this.pulses.enable(by, id);
  }

  @Post(':id/stop')
  @HttpCode(200)
  @Describe('Let nothing more of it leave', customerPulseSchema)
  stop(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<CustomerPulse> {
    return this.pulses.stop(by, id);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @Describe('Go on where it was stopped', customerPulseSchema)
  resume(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<CustomerPulse> {
    return this.pulses.resume(by, id);
  }
}

import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  attributeListSchema,
  changeLeaveSchema,
  idSchema,
  importQuerySchema,
  importResultSchema,
  personPageSchema,
  personQuerySchema,
  unitListSchema,
  type AttributeList,
  type ChangeLeave,
  type ImportResult,
  type PersonPage,
  type UnitList,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { csvBodySchema } from '../files/csv-body.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { DirectoryService } from './directory.service.ts';

@Controller('api')
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Get('units')
  @Access('admin', 'executive', 'manager')
  @Describe('The tree of units; a manager sees one branch', unitListSchema)
  async listUnits(@CurrentAccount() account: AccountEntity): Promise<UnitList> {
    return { units: await this.directory.listUnits(account) };
  }

  @Get('units/template.csv')
  @Access('admin')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="units.csv"')
  @Describe('A file of units to start from', null)
  unitTemplate(): string {
    return 'key,name,parent_key,head_key\r\ncompany,Example Ltd,,\r\nnorth,Region North,company,\r\nshop-1,Shop 1,north,1001\r\n';
  }

  @Post('units/import')
  @Access('admin')
  @HttpCode(200)
  @Describe('Bring the tree in line with a CSV file, all or nothing', importResultSchema)
  importUnits(
    @CurrentAccount() by: AccountEntity,
    @Query({ schema: importQuerySchema }) query: z.output<typeof importQuerySchema>,
    @Body({ schema: csvBodySchema }) text: string,
  ): Promise<ImportResult> {
    return this.directory.importUnits(by, text, query.dryRun === 'true');
  }

  @Get('people')
  @Access('admin')
  @Describe('People who can be invited', personPageSchema)
  listPeople(
    @Query({ schema: personQuerySchema }) query: z.output<typeof personQuerySchema>,
  ): Promise<PersonPage> {
    return this.directory.listPeople(query);
  }

  @Get('people/attributes')
  @Access('admin')
  @Describe('Attributes by which results may be broken down', attributeListSchema)
  async listAttributes(): Promise<AttributeList> {
    return { attributes: await this.directory.listAttributes() };
  }

  @Put('people/:id/leave')
  @Access('admin')
  @HttpCode(204)
  @Describe('Say when a person is away: nobody is asked or reminded meanwhile', null)
  changeLeave(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: changeLeaveSchema }) wanted: ChangeLeave,
  ): Promise<void> {
    return this.directory.changeLeave(by, id, wanted);
  }

  @Get('people/template.csv')
  @Access('admin')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="people.csv"')
  @Describe('A file of people to start from', null)
  peopleTemplate(): string {
    return 'key,email,name,unit_key,locale,time_zone\r\n1001,anna.example@example.com,Anna Example,shop-1,en-GB,Europe/London\r\n';
  }

  @Post('people/import')
  @Access('admin')
  @HttpCode(200)
  @Describe('Bring the people in line with a CSV file, all or nothing', importResultSchema)
  importPeople(
    @CurrentAccount() by: AccountEntity,
    @Query({ schema: importQuerySchema }) query: z.output<typeof importQuerySchema>,
    @Body({ schema: csvBodySchema }) text: string,
  ): Promise<ImportResult> {
    return this.directory.importPeople(by, text, query.dryRun === 'true');
  }
}

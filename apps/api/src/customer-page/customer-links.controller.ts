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
  customerLinksSchema,
  idSchema,
  importQuerySchema,
  importResultSchema,
  makeCustomerLinkSchema,
  type CustomerLinks,
  type ImportResult,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { CustomerLinksService } from './customer-links.service.ts';

@Controller('api/customer-links')
@Access('admin')
export class CustomerLinksController {
  constructor(private readonly links: CustomerLinksService) {}

  @Get()
  @Describe('Addresses at which customers of units answer', customerLinksSchema)
  list(): Promise<CustomerLinks> {
    return this.links.list();
  }

  @Post()
  @HttpCode(200)
  @Describe('Open a page for the customers of a unit', customerLinksSchema)
  make(
    @CurrentAccount() account: AccountEntity,
    @Body({ schema: makeCustomerLinkSchema }) { unitId }: z.output<typeof makeCustomerLinkSchema>,
  ): Promise<CustomerLinks> {
    return this.links.make(account, unitId);
  }

  @Delete(':id')
  @HttpCode(200)
  @Describe('Close the page of a unit; what was counted stays', customerLinksSchema)
  close(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<CustomerLinks> {
    return this.links.close(account, id);
  }

  @Get('figures.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="customers.csv"')
  @Describe('What customers said by unit and month, in the columns of the outcomes import', null)
  figures(): Promise<string> {
    return this.links.exportFigures();
  }

  @Post('figures/import')
  @HttpCode(200)
  @Describe('Bring what customers said into the outcomes, as one import', importResultSchema)
  import(
    @CurrentAccount() account: AccountEntity,
    @Query({ schema: importQuerySchema }) query: z.output<typeof importQuerySchema>,
  ): Promise<ImportResult> {
    return this.links.importFigures(account, query.dryRun === 'true');
  }

  @Get('comments.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="customer-comments.csv"')
  @Describe('What customers wrote, by unit and month', null)
  comments(): Promise<string> {
    return this.links.exportComments();
  }
}

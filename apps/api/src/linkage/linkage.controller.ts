import { Controller, Get, Query } from '@nestjs/common';
import { linkQuerySchema, linkSchema, type Link } from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { LinkageService } from './linkage.service.ts';

@Controller('api/linkage')
export class LinkageController {
  constructor(private readonly linkage: LinkageService) {}

  @Get()
  @Access('admin', 'executive', 'manager')
  @Describe('Is it passed on? One construct against one outcome', linkSchema)
  find(
    @CurrentAccount() account: AccountEntity,
    @Query({ schema: linkQuerySchema }) query: z.output<typeof linkQuerySchema>,
  ): Promise<Link> {
    return this.linkage.find(account, query);
  }
}

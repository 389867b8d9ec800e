import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  accountListSchema,
  accountSchema,
  createAccountSchema,
  idSchema,
  updateAccountSchema,
  type Account,
} from '@throughline/types';
import type { z } from 'zod';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import type { AccountEntity } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { CurrentAccount } from './current-account.ts';

@Controller('api/accounts')
@Access('admin')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @Describe('Everybody who may sign in', accountListSchema)
  async list(): Promise<{ accounts: Account[] }> {
    return { accounts: await this.accounts.list() };
  }

  @Post()
  @HttpCode(201)
  @Describe('Make an account', accountSchema)
  create(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: createAccountSchema }) wanted: z.output<typeof createAccountSchema>,
  ): Promise<Account> {
    return this.accounts.create(by, wanted);
  }

  @Patch(':id')
  @Describe('Disable or enable an account; disabling signs it out everywhere', accountSchema)
  update(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: updateAccountSchema }) change: z.output<typeof updateAccountSchema>,
  ): Promise<Account> {
    return this.accounts.setDisabled(by, id, change.disabled);
  }
}

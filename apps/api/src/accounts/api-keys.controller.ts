import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  apiKeyListSchema,
  createApiKeySchema,
  createdApiKeySchema,
  idSchema,
  type ApiKeyList,
  type CreateApiKey,
  type CreatedApiKey,
} from '@throughline/types';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import type { AccountEntity } from './account.entity.ts';
import { ApiKeysService } from './api-keys.service.ts';
import { CurrentAccount } from './current-account.ts';

@Controller('api/keys')
@Access('admin')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Get()
  @Describe('Keys of other programs, without their secrets', apiKeyListSchema)
  list(): Promise<ApiKeyList> {
    return this.keys.list();
  }

  @Post()
  @HttpCode(201)
  @Describe('Make a key; its secret is told once', createdApiKeySchema)
  create(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: createApiKeySchema }) wanted: CreateApiKey,
  ): Promise<CreatedApiKey> {
    return this.keys.create(by, wanted);
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe('Revoke a key; nothing is taken from it any more', null)
  revoke(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<void> {
    return this.keys.revoke(by, id);
  }
}

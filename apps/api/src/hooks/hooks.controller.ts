import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  createdHookSchema,
  createHookSchema,
  hookListSchema,
  hookReceiptSchema,
  idSchema,
  type CreatedHook,
  type CreateHook,
  type HookList,
  type HookReceipt,
} from '@throughline/types';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access, Signed } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { HookReceiverService } from './hook-receiver.service.ts';
import { HooksService } from './hooks.service.ts';

/** What tools send is read by the tool's own schema, once its signature is known. */
const anyBody = z.record(z.string(), z.unknown());

@Controller('api/hooks')
@Access('admin')
export class HooksController {
  constructor(
    private readonly hooks: HooksService,
    private readonly receiver: HookReceiverService,
  ) {}

  @Get()
  @Describe('Webhooks of survey tools, without their secrets', hookListSchema)
  list(): Promise<HookList> {
    return this.hooks.list();
  }

  @Post()
  @HttpCode(201)
  @Describe('Make a webhook; its secret is told once', createdHookSchema)
  create(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: createHookSchema }) wanted: CreateHook,
  ): Promise<CreatedHook> {
    return this.hooks.create(by, wanted);
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe('Remove a webhook; the figures that it made stay', null)
  remove(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<void> {
    return this.hooks.remove(by, id);
  }

  @Post(':id')
  @HttpCode(200)
  @Signed()
  @Describe('Where a survey tool sends an answer, signed', hookReceiptSchema, {
    details:
      'The body is what Typeform (header Typeform-Signature: sha256= and the base64 of the HMAC-SHA256 of the body) or Tally (Tally-Signature: the base64 alone) sends. An answer is counted once, however often it comes, and not kept. One that cannot be counted is answered with 200 and the reason, which administrators see too.',
  })
  receive(
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: anyBody }) body: Record<string, unknown>,
    @Req() request: FastifyRequest,
  ): Promise<HookReceipt> {
    return this.receiver.receive(id, body, request);
  }
}

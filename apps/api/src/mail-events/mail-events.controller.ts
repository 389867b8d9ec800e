import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  mailEventReceiptSchema,
  mailEventSourceSchema,
  type MailEventReceipt,
  type MailEventSource,
} from '@throughline/types';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Access, Signed } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { MailEventsService } from './mail-events.service.ts';

const anyText = z.string().max(100);
/** Read by the provider's own schema, once its signature is known. */
const anyBody = z.unknown();

@Controller('api/mail-events')
@Access('admin')
export class MailEventsController {
  constructor(private readonly events: MailEventsService) {}

  @Get()
  @Describe(
    'Which mail provider tells of returned mails, and what it waits for',
    mailEventSourceSchema,
  )
  describe(): Promise<MailEventSource> {
    return this.events.describe();
  }

  @Post(':provider')
  @HttpCode(200)
  @Signed()
  @Describe('Where the mail provider tells of returned mails, signed', mailEventReceiptSchema, {
    details:
      'The body is what Amazon SNS (for SES), SendGrid, Mailgun or Postmark sends by webhook. Only the provider that the instance is set up with is answered. An event is taken once, however often it is told; bounces and complaints about mails of this instance count, everything else is let be.',
  })
  receive(
    @Param('provider', { schema: anyText }) provider: string,
    @Body({ schema: anyBody }) body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<MailEventReceipt> {
    return this.events.receive(provider, body, request);
  }
}

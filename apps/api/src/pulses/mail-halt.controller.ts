import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  mailHaltReplySchema,
  mailReleaseSchema,
  type MailHaltReply,
  type MailRelease,
} from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { MailHaltService } from './mail-halt.service.ts';

@Controller('api/mail-halt')
@Access('admin')
export class MailHaltController {
  constructor(private readonly halts: MailHaltService) {}

  @Get()
  @Describe('Why no mail of any wave goes; null where they may', mailHaltReplySchema)
  read(): Promise<MailHaltReply> {
    return this.halts.read();
  }

  @Post('release')
  @HttpCode(202)
  @Describe('Let mails go again after the database was restored', mailHaltReplySchema)
  release(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: mailReleaseSchema }) wanted: MailRelease,
  ): Promise<MailHaltReply> {
    return this.halts.release(by, wanted);
  }
}

import { Body, Controller, Get, Put } from '@nestjs/common';
import { mailLookSchema, type MailLook } from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { MailLookService } from './mail-look.service.ts';

@Controller('api/mail-look')
@Access('admin')
export class MailLookController {
  constructor(private readonly looks: MailLookService) {}

  @Get()
  @Describe('Colour and logo of mails', mailLookSchema)
  read(): Promise<MailLook> {
    return this.looks.read();
  }

  @Put()
  @Describe('Set colour and logo of mails sent from now on', mailLookSchema)
  change(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: mailLookSchema }) look: MailLook,
  ): Promise<MailLook> {
    return this.looks.change(by, look);
  }
}

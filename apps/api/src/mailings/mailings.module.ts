import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { MailLookController } from './mail-look.controller.ts';
import { MailLookService } from './mail-look.service.ts';
import { UnsubscribingController } from './unsubscribing.controller.ts';
import { UnsubscribingService } from './unsubscribing.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [MailLookController, UnsubscribingController],
  providers: [MailLookService, UnsubscribingService],
})
export class MailingsModule {}

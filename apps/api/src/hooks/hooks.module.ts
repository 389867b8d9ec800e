import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { HookReceiverService } from './hook-receiver.service.ts';
import { HooksController } from './hooks.controller.ts';
import { HooksService } from './hooks.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [HooksController],
  providers: [HooksService, HookReceiverService],
})
export class HooksModule {}

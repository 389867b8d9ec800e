import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { PulsesModule } from '../pulses/pulses.module.ts';
import { SharedPagesController } from './shared-pages.controller.ts';
import { SharesController } from './shares.controller.ts';
import { SharesService } from './shares.service.ts';

@Module({
  imports: [AuditModule, PulsesModule],
  controllers: [SharesController, SharedPagesController],
  providers: [SharesService],
})
export class SharesModule {}

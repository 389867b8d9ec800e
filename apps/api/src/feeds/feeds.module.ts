import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { CustomerPulsesModule } from '../customer-pulses/customer-pulses.module.ts';
import { OutcomesModule } from '../outcomes/outcomes.module.ts';
import { FeedsController } from './feeds.controller.ts';
import { FeedsService } from './feeds.service.ts';

@Module({
  imports: [AuditModule, CustomerPulsesModule, OutcomesModule],
  controllers: [FeedsController],
  providers: [FeedsService],
})
export class FeedsModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { AskedCustomersController } from './asked-customers.controller.ts';
import { AskedCustomersService } from './asked-customers.service.ts';
import { CustomerPageModule } from '../customer-page/customer-page.module.ts';
import { PulsesModule } from '../pulses/pulses.module.ts';
import { AnswerIntake } from '../responses/answer-intake.ts';
import { CustomerPulseMailsController } from './customer-pulse-mails.controller.ts';
import { CustomerPulsesController } from './customer-pulses.controller.ts';
import { CustomerPulsesService } from './customer-pulses.service.ts';

@Module({
  imports: [AuditModule, CustomerPageModule, PulsesModule],
  controllers: [CustomerPulsesController, CustomerPulseMailsController, AskedCustomersController],
  providers: [AnswerIntake, AskedCustomersService, CustomerPulsesService],
  exports: [CustomerPulsesService],
})
export class CustomerPulsesModule {}

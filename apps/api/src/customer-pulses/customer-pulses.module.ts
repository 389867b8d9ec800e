import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { AskedCustomersController } from './asked-customers.controller.ts';
import { AskedCustomersService } from './asked-customers.service.ts';
import { CustomerPulsesController } from './customer-pulses.controller.ts';
import { CustomerPulsesService } from './customer-pulses.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [CustomerPulsesController, AskedCustomersController],
  providers: [CustomerPulsesService, AskedCustomersService],
})
export class CustomerPulsesModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { OutcomesModule } from '../outcomes/outcomes.module.ts';
import { AnswerIntake } from '../responses/answer-intake.ts';
import { CustomerLinksController } from './customer-links.controller.ts';
import { CustomerLinksService } from './customer-links.service.ts';
import { CustomerNotices } from './customer-notices.ts';
import { CustomerPages } from './customer-pages.ts';
import { CustomerResponsesController } from './customer-responses.controller.ts';

@Module({
  imports: [AuditModule, OutcomesModule],
  controllers: [CustomerLinksController, CustomerResponsesController],
  providers: [AnswerIntake, CustomerLinksService, CustomerNotices, CustomerPages],
  exports: [CustomerNotices],
})
export class CustomerPageModule {}

import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { AuditModule } from '../audit/audit.module.ts';
import { CoverageController } from './coverage.controller.ts';
import { CoverageService } from './coverage.service.ts';
import { ExploratoryService } from './exploratory.service.ts';
import { RegistrationsService } from './registrations.service.ts';
import { FirstAnswer } from './first-answer.ts';
import { StudiesController } from './studies.controller.ts';
import { StudiesService } from './studies.service.ts';

@Module({
  imports: [AccountsModule, AuditModule],
  controllers: [CoverageController, StudiesController],
  providers: [
    CoverageService,
    RegistrationsService,
    StudiesService,
    ExploratoryService,
    FirstAnswer,
  ],
  exports: [StudiesService],
})
export class StudiesModule {}

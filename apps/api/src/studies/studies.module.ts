import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { CoverageController } from './coverage.controller.ts';
import { CoverageService } from './coverage.service.ts';
import { ExploratoryService } from './exploratory.service.ts';
import { RegistrationsService } from './registrations.service.ts';
import { StudiesController } from './studies.controller.ts';
import { StudiesService } from './studies.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [CoverageController, StudiesController],
  providers: [CoverageService, RegistrationsService, StudiesService, ExploratoryService],
  exports: [StudiesService],
})
export class StudiesModule {}

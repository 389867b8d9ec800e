import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { ExploratoryService } from './exploratory.service.ts';
import { RegistrationsService } from './registrations.service.ts';
import { StudiesController } from './studies.controller.ts';
import { StudiesService } from './studies.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [StudiesController],
  providers: [RegistrationsService, StudiesService, ExploratoryService],
})
export class StudiesModule {}

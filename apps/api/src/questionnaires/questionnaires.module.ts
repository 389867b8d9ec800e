import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { QuestionnairesController } from './questionnaires.controller.ts';
import { QuestionnairesService } from './questionnaires.service.ts';
import { TranslationsService } from './translations.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [QuestionnairesController],
  providers: [QuestionnairesService, TranslationsService],
})
export class QuestionnairesModule {}

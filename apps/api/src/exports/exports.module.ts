import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { CultureModule } from '../culture/culture.module.ts';
import { ScoresModule } from '../scores/scores.module.ts';
import { StudiesModule } from '../studies/studies.module.ts';
import { ExportsController } from './exports.controller.ts';
import { ExportsService } from './exports.service.ts';
import { ExportGatherer } from './gather-export.ts';

@Module({
  imports: [AuditModule, CultureModule, ScoresModule, StudiesModule],
  controllers: [ExportsController],
  providers: [ExportsService, ExportGatherer],
})
export class ExportsModule {}

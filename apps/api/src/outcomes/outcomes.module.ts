import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.ts';
import { ImportsController } from './imports.controller.ts';
import { ImportsService } from './imports.service.ts';
import { MetricsController } from './metrics.controller.ts';
import { MetricsService } from './metrics.service.ts';
import { ObservationEntity } from './observation.entity.ts';
import { OutcomesController } from './outcomes.controller.ts';
import { OutcomesService } from './outcomes.service.ts';
import { SingleAnswersController } from './single-answers.controller.ts';
import { SingleAnswersService } from './single-answers.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([ObservationEntity]), AuditModule],
  controllers: [ImportsController, MetricsController, OutcomesController, SingleAnswersController],
  providers: [ImportsService, MetricsService, OutcomesService, SingleAnswersService],
  exports: [OutcomesService],
})
export class OutcomesModule {}

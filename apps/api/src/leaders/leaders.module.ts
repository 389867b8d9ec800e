import { Module } from '@nestjs/common';
import { SelfAssessmentsController } from './self-assessments.controller.ts';
import { SelfAssessmentsService } from './self-assessments.service.ts';

@Module({ controllers: [SelfAssessmentsController], providers: [SelfAssessmentsService] })
export class LeadersModule {}

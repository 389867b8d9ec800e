import { Module } from '@nestjs/common';
import { AnswerIntake } from './answer-intake.ts';
import { LiveWaves } from './live-waves.ts';
import { QuestionnairePreviewsController } from './questionnaire-previews.controller.ts';
import { ResponsesController } from './responses.controller.ts';
import { ResponsesService } from './responses.service.ts';
import { SurveyPages } from './survey-pages.ts';

@Module({
  controllers: [QuestionnairePreviewsController, ResponsesController],
  providers: [ResponsesService, SurveyPages, LiveWaves, AnswerIntake],
})
export class ResponsesModule {}

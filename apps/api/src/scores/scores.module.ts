import { Module } from '@nestjs/common';
import { ScoresController } from './scores.controller.ts';
import { ScoresService } from './scores.service.ts';

@Module({
  controllers: [ScoresController],
  providers: [ScoresService],
  exports: [ScoresService],
})
export class ScoresModule {}

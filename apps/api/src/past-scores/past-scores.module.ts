import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { PastScoresController } from './past-scores.controller.ts';
import { PastScoresService } from './past-scores.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [PastScoresController],
  providers: [PastScoresService],
})
export class PastScoresModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { DigestsController } from './digests.controller.ts';
import { DigestsService } from './digests.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [DigestsController],
  providers: [DigestsService],
})
export class DigestsModule {}

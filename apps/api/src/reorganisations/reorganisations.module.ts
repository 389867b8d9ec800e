import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { ReorganisationsController } from './reorganisations.controller.ts';
import { ReorganisationsService } from './reorganisations.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [ReorganisationsController],
  providers: [ReorganisationsService],
})
export class ReorganisationsModule {}

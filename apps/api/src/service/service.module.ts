import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { ServiceController } from './service.controller.ts';
import { ServiceService } from './service.service.ts';

@Module({ imports: [AuditModule], controllers: [ServiceController], providers: [ServiceService] })
export class ServiceModule {}

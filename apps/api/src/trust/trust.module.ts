import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { TrustController } from './trust.controller.ts';
import { TrustService } from './trust.service.ts';

@Module({ imports: [AuditModule], controllers: [TrustController], providers: [TrustService] })
export class TrustModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { OwnChecksService } from './own-checks.service.ts';
import { PicturesService } from './pictures.service.ts';
import { WalkthroughsController } from './walkthroughs.controller.ts';
import { WalkthroughsService } from './walkthroughs.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [WalkthroughsController],
  providers: [WalkthroughsService, PicturesService, OwnChecksService],
})
export class WalkthroughsModule {}

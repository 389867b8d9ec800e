import { Module } from '@nestjs/common';
import { AcrossUnitsService } from './across-units.service.ts';
import { CultureController } from './culture.controller.ts';
import { CultureService } from './culture.service.ts';
import { LineageService } from './lineage.service.ts';

@Module({
  controllers: [CultureController],
  providers: [CultureService, AcrossUnitsService, LineageService],
  exports: [CultureService],
})
export class CultureModule {}

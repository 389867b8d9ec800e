import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.ts';
import { AlertsController } from './alerts.controller.ts';
import { MailHaltController } from './mail-halt.controller.ts';
import { MailHaltService } from './mail-halt.service.ts';
import { PulseMailsController } from './pulse-mails.controller.ts';
import { PulseEntity } from './pulse.entity.ts';
import { PulsesController } from './pulses.controller.ts';
import { PulsesService } from './pulses.service.ts';
import { SchedulesController } from './schedules.controller.ts';
import { SchedulesService } from './schedules.service.ts';
import { TrialMailsService } from './trial-mails.service.ts';
import { WaveEvents } from './wave-events.ts';
import { WaveEntity } from './wave.entity.ts';
import { WavesController } from './waves.controller.ts';
import { WavesService } from './waves.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([PulseEntity, WaveEntity]), AuditModule],
  controllers: [
    AlertsController,
    MailHaltController,
    PulseMailsController,
    PulsesController,
    SchedulesController,
    WavesController,
  ],
  providers: [
    MailHaltService,
    PulsesService,
    SchedulesService,
    TrialMailsService,
    WaveEvents,
    WavesService,
  ],
  exports: [TrialMailsService],
})
export class PulsesModule {}

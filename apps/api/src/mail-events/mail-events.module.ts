import { Module } from '@nestjs/common';
import { MailEventsController } from './mail-events.controller.ts';
import { MailEventsService } from './mail-events.service.ts';

@Module({ controllers: [MailEventsController], providers: [MailEventsService] })
export class MailEventsModule {}

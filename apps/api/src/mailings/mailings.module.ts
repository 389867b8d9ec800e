import { Module } from '@nestjs/common';
import { UnsubscribingController } from './unsubscribing.controller.ts';
import { UnsubscribingService } from './unsubscribing.service.ts';

@Module({
  controllers: [UnsubscribingController],
  providers: [UnsubscribingService],
})
export class MailingsModule {}

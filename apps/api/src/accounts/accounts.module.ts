import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.ts';
import { AccountEntity } from './account.entity.ts';
import { AccountsController } from './accounts.controller.ts';
import { ApiKeysController } from './api-keys.controller.ts';
import { ApiKeysService } from './api-keys.service.ts';
import { AccountsService } from './accounts.service.ts';
import { KeyGate } from './key-gate.ts';
import { LanguageController } from './language.controller.ts';
import { SessionController } from './session.controller.ts';
import { SessionEntity } from './session.entity.ts';
import { SessionsService } from './sessions.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity, SessionEntity]), AuditModule],
  controllers: [SessionController, LanguageController, AccountsController, ApiKeysController],
  providers: [AccountsService, SessionsService, ApiKeysService, KeyGate],
  exports: [SessionsService, KeyGate],
})
export class AccountsModule {}

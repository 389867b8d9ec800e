import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { CodeSheetsController } from './code-sheets.controller.ts';
import { CodeSheetsService } from './code-sheets.service.ts';

@Module({
  imports: [AuditModule],
  controllers: [CodeSheetsController],
  providers: [CodeSheetsService],
})
export class CodeSheetsModule {}

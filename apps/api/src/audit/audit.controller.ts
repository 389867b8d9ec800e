import { Controller, Get, Query } from '@nestjs/common';
import {
  auditLogSchema,
  auditQuerySchema,
  type AuditLog,
  type AuditQuery,
} from '@throughline/types';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { AuditService } from './audit.service.ts';

@Controller('api/audit')
@Access('admin')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Describe('What was done here, and what was refused and why, newest first', auditLogSchema)
  list(@Query({ schema: auditQuerySchema }) query: AuditQuery): Promise<AuditLog> {
    return this.audit.list(query);
  }
}

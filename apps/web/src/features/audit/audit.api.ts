import { type AuditLog, auditLogSchema, type AuditQuery } from '@throughline/types';
import { request } from '../../http/request.ts';

export function readAudit({ offset, limit }: AuditQuery): Promise<AuditLog> {
  return request(auditLogSchema, `/audit?offset=${offset}&limit=${limit}`);
}

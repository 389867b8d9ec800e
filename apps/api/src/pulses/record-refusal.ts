import type { EntityManager } from 'typeorm';
import type { AuditService } from '../audit/audit.service.ts';
import { AppError } from '../http/app-error.ts';

export interface Refusals {
  readonly audit: AuditService;
  /** Not the transaction of the deed: that one is rolled back. */
  readonly db: EntityManager;
  readonly accountId: string;
  /** What was to be done, in the words of the audit log. */
  readonly deed: string;
  readonly pulseId: string | null;
}

/** Does the work; a refusal of it (409) is written to the audit log before it is passed on. */
export async function recordRefusal<Result>(
  { audit, db, accountId, deed, pulseId }: Refusals,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.status === 409) {
      const detail = { deed, code: error.code, reason: error.inEnglish, pulseId };
      await audit.record(db, accountId, 'refused', detail);
    }
    throw error;
  }
}

import { z } from 'zod';
import { idSchema, instantSchema } from './values.ts';

/** What somebody did here, or was refused. Nothing in it is about who answered, or what. */
export const auditEntrySchema = z.object({
  id: idSchema,
  at: instantSchema,
  /** Name of the account; null where the product did it by itself. */
  by: z.string().nullable(),
  /** `wave-launched`, `refused`, ... */
  action: z.string(),
  /** Of a refusal: what was to be done, in the same words as `action`. Null otherwise. */
  refusedAction: z.string().nullable(),
  /** Of a refusal: the sentence that the person was given. Null otherwise. */
  reason: z.string().nullable(),
  /** What it was done to, by its name where it has one; null where there is nothing to name. */
  subject: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** Newest first. */
export const auditLogSchema = z.object({
  entries: z.array(auditEntrySchema),
  /** How many there are in all. */
  total: z.int(),
});
export type AuditLog = z.infer<typeof auditLogSchema>;

export const auditQuerySchema = z.object({
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AuditQuery = z.output<typeof auditQuerySchema>;

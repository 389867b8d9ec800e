import { say } from '@throughline/speech';
import { z } from 'zod';
import { idSchema, instantSchema, keySchema, lineSchema } from './values.ts';

/**
 * What a key may do.
 *
 * - `outcomes:write`: push figures of customers
 * - `outcomes:read`: read which metrics and periods are in
 * - `customers:write`: push recent customers for a customer pulse
 */
export const apiScopes = ['outcomes:write', 'outcomes:read', 'customers:write'] as const;
export type ApiScope = (typeof apiScopes)[number];

const keyScopesSchema = z
  .array(z.enum(apiScopes))
  .min(1, { error: () => say('name at least one thing it may do') });

/** A key by which another program sends or reads figures. Its secret is shown once and never kept. */
export const apiKeySchema = z.object({
  id: idSchema,
  name: z.string(),
  scopes: z.array(z.enum(apiScopes)),
  /** The only metrics that it is for; none for all of them. */
  metrics: z.array(z.string()),
  /** The last letters of the secret, by which it is recognised. */
  hint: z.string(),
  createdAt: instantSchema,
  createdBy: z.string(),
  /** To the minute; null where it has never been used. */
  lastUsedAt: instantSchema.nullable(),
  revokedAt: instantSchema.nullable(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

export const apiKeyListSchema = z.object({
  /** Those in use first, newest first. */
  keys: z.array(apiKeySchema),
});
export type ApiKeyList = z.infer<typeof apiKeyListSchema>;

export const createApiKeySchema = z.object({
  name: lineSchema.max(100),
  scopes: keyScopesSchema,
  metrics: z.array(keySchema).max(50).default([]),
});
export type CreateApiKey = z.output<typeof createApiKeySchema>;

/** A key that was just made. The secret is told here and nowhere else. */
export const createdApiKeySchema = z.object({ key: apiKeySchema, secret: z.string() });
export type CreatedApiKey = z.infer<typeof createdApiKeySchema>;

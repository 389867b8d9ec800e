import { createHmac } from 'node:crypto';
import type { HookTool } from '@throughline/types';
import type { FastifyRequest } from 'fastify';
import { isSameSecret, signedBodyOf } from '../http/signed-body.ts';

export const hookRoute = '/api/hooks/:id';

/** Where each tool puts its signature, and what stands before it. */
const signatures: Readonly<Record<HookTool, { readonly header: string; readonly start: string }>> =
  {
    typeform: { header: 'typeform-signature', start: 'sha256=' },
    tally: { header: 'tally-signature', start: '' },
  };

/** Whether a request carries the signature that only the holder of the secret can make (HMAC-SHA256 over the body). */
export function isSigned(request: FastifyRequest, tool: HookTool, secret: string): boolean {
  const body = signedBodyOf(request);
  const { header, start } = signatures[tool];
  const given = request.headers[header];
  if (body === undefined || typeof given !== 'string') return false;
  const digest = createHmac('sha256', secret).update(body, 'utf8').digest('base64');
  return isSameSecret(given, start + digest);
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HookTool } from '@throughline/types';

const hookRoute = '/api/hooks/:id';
/** Tools send the whole form with every answer. */
const hookBodyLimit = 1_000_000;

const sent = new WeakMap<FastifyRequest, string>();

/** Keeps the body of a webhook as it came: the signature is over its bytes, not over what they mean. */
export function keepSignedBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body.toString();
    if (request.routeOptions.url === hookRoute) sent.set(request, text);
    return parse(request, text, done);
  });
  server.addHook('onRoute', (route) => {
    if (route.url === hookRoute) Object.assign(route, { bodyLimit: hookBodyLimit });
  });
}

/** Where each tool puts its signature, and what stands before it. */
const signatures: Readonly<Record<HookTool, { readonly header: string; readonly start: string }>> =
  {
    typeform: { header: 'typeform-signature', start: 'sha256=' },
    tally: { header: 'tally-signature', start: '' },
  };

/** Whether a request carries the signature that only the holder of the secret can make (HMAC-SHA256 over the body). */
export function isSigned(request: FastifyRequest, tool: HookTool, secret: string): boolean {
  const body = sent.get(request);
  const { header, start } = signatures[tool];
  const given = request.headers[header];
  if (body === undefined || typeof given !== 'string') return false;
  const expected = Buffer.from(
    start + createHmac('sha256', secret).update(body, 'utf8').digest('base64'),
  );
  const presented = Buffer.from(given);
  return presented.length === expected.length && timingSafeEqual(presented, expected);
}

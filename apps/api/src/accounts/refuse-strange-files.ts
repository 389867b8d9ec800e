import { say } from '@throughline/speech';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../http/app-error.ts';
import type { KeyGate } from './key-gate.ts';
import { readSessionCookie } from './session-cookie.ts';
import type { SessionsService } from './sessions.service.ts';

/** Where programs push; what they push is of a type of its own. */
const pushPaths = new Set([
  '/api/feeds/outcomes',
  '/api/feeds/outcomes/answers',
  '/api/feeds/customer-pulses/:id/customers',
]);
const pushType = /^\s*application\/x-ndjson\b/i;

const fileTypes = /^\s*(?:text\/csv|application\/(?:xliff\+xml|octet-stream)|image\/jpeg)\b/i;
const fileRoutes = /\/(?:import|uploads|pictures)$/;

/**
 * Files may be large, and a body is read before any guard is asked. So that nobody from outside can
 * fill the memory, a file is refused unread where none is expected or nobody is signed in, and what is
 * pushed where there is no key for it.
 */
export function refuseStrangeFiles(
  server: FastifyInstance,
  { sessions, keys }: { readonly sessions: SessionsService; readonly keys: KeyGate },
  isHttps: boolean,
): void {
  server.addHook('onRequest', async (request) => {
    if (pushType.test(request.headers['content-type'] ?? '')) {
      if (!pushPaths.has(request.routeOptions.url ?? '')) refuseKind();
      await keys.admit(request);
      return;
    }
    if (!fileTypes.test(request.headers['content-type'] ?? '')) return;
    if (!fileRoutes.test(request.routeOptions.url ?? '')) refuseKind();
    const token = readSessionCookie(request, isHttps);
    if (token === null || (await sessions.find(token)) === null) {
      throw new AppError('sign-in-required', say('Please sign in.'));
    }
  });
}

function refuseKind(): never {
  throw new AppError('unsupported-media-type', say('This kind of content is not accepted here.'));
}

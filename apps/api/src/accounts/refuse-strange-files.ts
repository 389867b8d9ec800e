import type { FastifyInstance } from 'fastify';
import { AppError } from '../http/app-error.ts';
import { readSessionCookie } from './session-cookie.ts';
import type { SessionsService } from './sessions.service.ts';

const fileTypes = /^\s*(?:text\/csv|application\/(?:xliff\+xml|octet-stream))\b/i;
const fileRoutes = /\/(?:import|uploads)$/;

/**
 * Files may be large, and a body is read before any guard is asked. So that nobody from outside can
 * fill the memory, a file is refused unread where none is expected or nobody is signed in.
 */
export function refuseStrangeFiles(
  server: FastifyInstance,
  sessions: SessionsService,
  isHttps: boolean,
): void {
  server.addHook('onRequest', async (request) => {
    if (!fileTypes.test(request.headers['content-type'] ?? '')) return;
    if (!fileRoutes.test(request.routeOptions.url ?? '')) {
      throw new AppError('unsupported-media-type', 'This kind of content is not accepted here.');
    }
    const token = readSessionCookie(request, isHttps);
    if (token === null || (await sessions.find(token)) === null) {
      throw new AppError('sign-in-required', 'Please sign in.');
    }
  });
}

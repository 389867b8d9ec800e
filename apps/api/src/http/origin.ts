import { say } from '@throughline/speech';
import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Origins from which this instance's own pages send requests. */
export function listOwnOrigins(publicUrl: string, port: number): ReadonlySet<string> {
  const own = new Set([new URL(publicUrl).origin]);
  const { hostname } = new URL(publicUrl);
  if (hostname === 'localhost' || hostname === '127.0.0.1') {
    own.add(`http://localhost:${port}`);
    own.add(`http://127.0.0.1:${port}`);
  }
  return own;
}

/**
 * Whether an unsafe request was sent by one of our own pages: by what the browser says of the site,
 * and by the origin where it leaves that out, as over plain http. `Origin: null` names no page.
 */
export function isSameOrigin(request: FastifyRequest, own: ReadonlySet<string>): boolean {
  if (safeMethods.has(request.method)) return true;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined && origin !== 'null') return own.has(origin);
  return site === 'same-origin';
}

/**
 * For the routes that carry no cookie: only what a browser sends from a page of this instance.
 *
 * @throws AppError `cross-site-request`
 */
export function checkSurveyPage(request: FastifyRequest, own: ReadonlySet<string>): void {
  if (isSameOrigin(request, own)) return;
  throw new AppError(
    'cross-site-request',
    say('This request did not come from a page of this instance.'),
  );
}

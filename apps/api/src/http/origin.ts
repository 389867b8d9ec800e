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
 * Whether an unsafe request was sent by one of our own pages. A plain form on a page with the
 * policy `no-referrer` sends `Origin: null`, hence the second sign.
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
 * For the routes that carry no cookie: what a browser sends from the survey page. Over plain
 * http browsers leave the second sign out, and the page's own form then says nothing but
 * `Origin: null`; a request that says nothing at all comes from no page.
 *
 * @throws AppError `cross-site-request`
 */
export function checkSurveyPage(request: FastifyRequest, own: ReadonlySet<string>): void {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if ((site === undefined && origin === 'null') || isSameOrigin(request, own)) return;
  throw new AppError(
    'cross-site-request',
    say('This request did not come from a page of this instance.'),
  );
}

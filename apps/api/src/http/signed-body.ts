import { timingSafeEqual } from 'node:crypto';
import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { JsonReader } from './read-json.ts';

/** Senders put whole forms, or many events, into one request. */
const longestBytes = 1_000_000;

const sent = new WeakMap<FastifyRequest, string>();

/**
 * Keeps the body of what is signed as it came: a signature is over its bytes, not over what they mean.
 *
 * @param routes as Fastify writes them, such as `/api/hooks/:id`.
 */
export function keepSignedBodies(
  server: FastifyInstance,
  routes: readonly string[],
  parse: JsonReader,
): void {
  const isSigned = (url: string | undefined): boolean => url !== undefined && routes.includes(url);
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body.toString();
    if (isSigned(request.routeOptions.url)) sent.set(request, text);
    return parse(request, text, done);
  });
  // Amazon says of its JSON that it is text. No page of a browser could send it with a signature.
  server.addContentTypeParser('text/plain', { parseAs: 'string' }, (request, body, done) => {
    if (!isSigned(request.routeOptions.url)) {
      return done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE('text/plain'));
    }
    const text = body.toString();
    sent.set(request, text);
    return parse(request, text, done);
  });
  server.addHook('onRoute', (route) => {
    if (isSigned(route.url)) Object.assign(route, { bodyLimit: longestBytes });
  });
}

/** The body of a signed request as it came; undefined where none did. */
export function signedBodyOf(request: FastifyRequest): string | undefined {
  return sent.get(request);
}

/** Compares what was presented with what only the right sender knows, in the same time for every guess. */
export function isSameSecret(presented: string, expected: string): boolean {
  const [one, other] = [Buffer.from(presented), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

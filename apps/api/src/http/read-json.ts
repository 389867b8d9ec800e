import type { FastifyInstance, FastifyRequest } from 'fastify';
import { exceedsAnyAnswer, noteSize } from './body-size.ts';

/** Hands on what a body of JSON says, or why it cannot be read. */
export type JsonReader = (
  request: FastifyRequest,
  text: string,
  done: (error: Error | null, body?: unknown) => void,
) => void;

/**
 * Reads bodies of JSON. Names that could reach a prototype make one unreadable, but not among answers,
 * where `__proto__` is the name of a question that nobody was asked and is refused as one. Answers
 * that are too large are told so, whether or not they can be read.
 *
 * @param answerRoutes whose bodies nobody merges into anything, as Fastify writes them.
 */
export function createJsonReader(
  server: FastifyInstance,
  answerRoutes: readonly string[],
): JsonReader {
  const strict = server.getDefaultJsonParser('error', 'error');
  const plain = server.getDefaultJsonParser('ignore', 'ignore');
  return (request, text, done) => {
    noteSize(request, text);
    if (!answerRoutes.includes(request.routeOptions.url ?? '')) void strict(request, text, done);
    else if (exceedsAnyAnswer(request))
      void plain(request, text, (_, body) => done(null, body ?? {}));
    else void plain(request, text, done);
  };
}

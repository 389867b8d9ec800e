import type { FastifyRequest } from 'fastify';

/** Bytes of an answer, however it is sent: the longest comment in any script, several times over. */
const largestAnswer = 65_536;

const sizes = new WeakMap<FastifyRequest, number>();

/** Notes how long a body was before it was read, which a sender need not announce. */
export function noteSize(request: FastifyRequest, body: string): void {
  sizes.set(request, Buffer.byteLength(body));
}

/** Whether a request, as announced or as it came, is larger than any page on which people answer sends. */
export function exceedsAnyAnswer(request: FastifyRequest): boolean {
  const announced = Number(request.headers['content-length'] ?? 0);
  return Math.max(announced, sizes.get(request) ?? 0) > largestAnswer;
}

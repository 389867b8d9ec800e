import type { FastifyRequest } from 'fastify';

const sizes = new WeakMap<FastifyRequest, number>();

/** Notes how long a body was before it was read, which a sender need not announce. */
export function noteSize(request: FastifyRequest, body: string): void {
  sizes.set(request, Buffer.byteLength(body));
}

/** Bytes of the body as it came; 0 where it was none of those that are noted. */
export function sizeOf(request: FastifyRequest): number {
  return sizes.get(request) ?? 0;
}

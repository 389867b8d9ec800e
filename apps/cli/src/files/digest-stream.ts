import { createHash } from 'node:crypto';

/** Passes bytes on and keeps their SHA-256, so that a file is read once for both. */
export function digestStream() {
  const hash = createHash('sha256');
  return {
    async *pass(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    /** In lower-case hexadecimal, once all bytes have passed. */
    digest: () => hash.digest('hex'),
  };
}

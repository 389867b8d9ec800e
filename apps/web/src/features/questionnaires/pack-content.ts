import type { QuestionnaireContent } from '@throughline/types';

/** Longest address that every proxy on the way lets through. */
const longestAddress = 7_500;

/**
 * A questionnaire as it fits into the address of its preview: JSON in raw DEFLATE and base64url.
 * Null where it is too long for that.
 */
export async function packContent(content: QuestionnaireContent): Promise<string | null> {
  const packing = new Blob([JSON.stringify(content)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packing).arrayBuffer());
  const packed = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return packed.length > longestAddress ? null : packed;
}

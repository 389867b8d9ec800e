import { createHash, hkdfSync } from 'node:crypto';
import { keyedHash } from '../config/keyed-hash.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const codeLength = 20;

/**
 * The code of one invitation: the first 100 bits of HMAC-SHA-256(link key, invitation id), in
 * base32 (RFC 4648). Derived again whenever a mail is rendered, stored nowhere.
 */
export function deriveCode(linkKey: Buffer, invitationId: string): string {
  const digest = keyedHash(linkKey, invitationId);
  let code = '';
  let bits = 0;
  let held = 0;
  for (const byte of digest) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && code.length < codeLength) {
      bits -= 5;
      code += alphabet.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
    if (code.length === codeLength) break;
  }
  return code;
}

/** The code as people read it: groups of four. */
export function formatCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** What the browser derives from the code; the api does it only where the browser cannot. */
export function deriveBallotKey(code: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(code, 'ascii'), Buffer.alloc(0), 'ballot', 32));
}

/** All that the database ever sees of a code. */
export function hashCredential(ballotKey: Buffer): Buffer {
  return createHash('sha256').update(ballotKey).digest();
}

/** Code to credential hash, for the worker that knows the link key. */
export function deriveCredential(linkKey: Buffer, invitationId: string): Buffer {
  return hashCredential(deriveBallotKey(deriveCode(linkKey, invitationId)));
}

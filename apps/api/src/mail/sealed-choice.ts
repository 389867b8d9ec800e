import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

/**
 * What an address is known by (SHA-256), sealed with the token of a link to unsubscribe, of which only
 * the hash is kept: whoever reads the database cannot try addresses on it. A token seals one thing
 * only, so that key and nonce are used once.
 */
export function sealAddress(token: string, address: Buffer): Buffer {
  const { key, nonce } = deriveKey(token);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([cipher.update(address), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error where it was sealed with another token. */
export function openAddress(token: string, sealed: Buffer): Buffer {
  const { key, nonce } = deriveKey(token);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function deriveKey(token: string): { readonly key: Buffer; readonly nonce: Buffer } {
  const material = Buffer.from(hkdfSync('sha256', token, Buffer.alloc(0), 'unsubscribe', 44));
  return { key: material.subarray(0, 32), nonce: material.subarray(32) };
}

import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

const keyObjects = new WeakMap<Buffer, KeyObject>();

/**
 * HMAC-SHA-256 of a text under a key that is used again and again. Node makes bytes into a key object
 * at every use, which costs seven times the hash: here once for each key.
 */
export function keyedHash(key: Buffer, text: string): Buffer {
  let keyObject = keyObjects.get(key);
  if (keyObject === undefined) {
    keyObject = createSecretKey(key);
    keyObjects.set(key, keyObject);
  }
  return createHmac('sha256', keyObject).update(text).digest();
}

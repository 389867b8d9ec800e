import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

/** Bytes around the padded plaintext: ephemeral public key, authentication tag, length. */
const publicKeyBytes = 32;
const tagBytes = 16;
const lengthBytes = 4;
const privateDer = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Raw 32-byte halves of an X25519 key pair. */
export interface SealKeyPair {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

export function createSealKeyPair(): SealKeyPair {
  const pair = generateKeyPairSync('x25519');
  return {
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-publicKeyBytes),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-publicKeyBytes),
  };
}

export function readPublicKey(raw: Buffer): KeyObject {
  const jwk = { kty: 'OKP', crv: 'X25519', x: raw.toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

export function readPrivateKey(raw: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privateDer, raw]), format: 'der', type: 'pkcs8' });
}

/** What an answer is sealed for; bound into the ciphertext so that rows cannot be exchanged. */
export interface SealContext {
  readonly waveId: string;
  readonly credential: Buffer;
}

/**
 * Seals an answer to the wave's public key: X25519 with a fresh key, HKDF-SHA-256, AES-256-GCM.
 * Every ciphertext of a wave has the same length, whatever the answer.
 *
 * @throws RangeError when the answer is longer than `paddedBytes`.
 */
export function sealAnswer(
  answer: string,
  paddedBytes: number,
  recipient: KeyObject,
  context: SealContext,
): Buffer {
  const plain = Buffer.alloc(lengthBytes + paddedBytes);
  const length = Buffer.byteLength(answer);
  if (length > paddedBytes) throw new RangeError('the answer is longer than the padding');
  plain.writeUInt32BE(length);
  plain.write(answer, lengthBytes);
  const ephemeral = generateKeyPairSync('x25519');
  const ephemeralRaw = Buffer.from(
    ephemeral.publicKey.export({ format: 'jwk' }).x ?? '',
    'base64url',
  );
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: recipient });
  const { key, nonce } = deriveContentKey(shared, ephemeralRaw);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(associatedData(context));
  return Buffer.concat([ephemeralRaw, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens a sealed answer with the wave's private key.
 *
 * @throws Error when the ciphertext was altered, or sealed for another wave or credential.
 */
export function openAnswer(sealed: Buffer, recipient: KeyObject, context: SealContext): string {
  const ephemeralRaw = sealed.subarray(0, publicKeyBytes);
  const shared = diffieHellman({ privateKey: recipient, publicKey: readPublicKey(ephemeralRaw) });
  const { key, nonce } = deriveContentKey(shared, ephemeralRaw);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(associatedData(context));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const plain = Buffer.concat([
    decipher.update(sealed.subarray(publicKeyBytes, -tagBytes)),
    decipher.final(),
  ]);
  return plain.toString('utf8', lengthBytes, lengthBytes + plain.readUInt32BE());
}

/** The ephemeral key is fresh for every answer, so key and nonce are used once. */
function deriveContentKey(shared: Buffer, ephemeralRaw: Buffer): { key: KeyObject; nonce: Buffer } {
  const secret = createSecretKey(shared);
  const material = Buffer.from(hkdfSync('sha256', secret, ephemeralRaw, 'throughline answer', 44));
  return { key: createSecretKey(material.subarray(0, 32)), nonce: material.subarray(32) };
}

function associatedData(context: SealContext): Buffer {
  return Buffer.concat([Buffer.from(context.waveId, 'utf8'), context.credential]);
}

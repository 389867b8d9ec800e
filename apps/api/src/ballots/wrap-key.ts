import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ConfigError } from '../config/config.ts';

const nonceBytes = 12;
const tagBytes = 16;

/** Wraps a wave's key with the master key (AES-256-GCM), bound to the wave and its purpose. */
export function wrapKey(masterKey: Buffer, key: Buffer, purpose: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', masterKey, nonce);
  cipher.setAAD(Buffer.from(purpose));
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** The master key does not fit: another file, another instance, or a damaged row. */
export class WrongMasterKeyError extends ConfigError {
  constructor() {
    super(
      'The master key (MASTER_KEY or MASTER_KEY_FILE) is not the one this wave was opened with. Put the right key back; nothing was changed.',
    );
  }
}

/** @throws WrongMasterKeyError when the master key or the purpose does not fit. */
export function unwrapKey(masterKey: Buffer, wrapped: Buffer, purpose: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', masterKey, wrapped.subarray(0, nonceBytes));
    decipher.setAAD(Buffer.from(purpose));
    decipher.setAuthTag(wrapped.subarray(-tagBytes));
    return Buffer.concat([
      decipher.update(wrapped.subarray(nonceBytes, -tagBytes)),
      decipher.final(),
    ]);
  } catch {
    throw new WrongMasterKeyError();
  }
}

export const linkKeyPurpose = (waveId: string): string => `link key of wave ${waveId}`;
export const sealKeyPurpose = (waveId: string): string => `seal key of wave ${waveId}`;

/** The code as it is derived from: 20 base32 characters, or null for anything else. */
export function normaliseCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s.,\-\u2010-\u2015]/gu, '');
  return /^[A-Z2-7]{20}$/.test(code) ? code : null;
}

/**
 * The key under which an answer is filed: HKDF-SHA-256 of the code with an empty salt, base64url.
 * Null where the browser has no WebCrypto (plain http): then the code itself is sent.
 */
export function deriveBallotKey(code: string): Promise<string | null> {
  return derive(code, 'ballot');
}

/** Where this browser keeps unsent answers: the wave and a digest that does not give the code away. */
export async function nameStorage(wave: string, code: string): Promise<string> {
  return `throughline:${wave}:${(await derive(code, 'storage')) ?? digest(code)}`;
}

async function derive(code: string, purpose: string): Promise<string | null> {
  const subtle: typeof crypto.subtle | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const encoder = new TextEncoder();
  const key = await subtle.importKey('raw', encoder.encode(code), 'HKDF', false, ['deriveBits']);
  const bits = await subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encoder.encode(purpose) },
    key,
    256,
  );
  return btoa(String.fromCharCode(...new Uint8Array(bits)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}

/** 32 of the code's 100 bits (FNV-1a): tells codes apart on one device, and cannot be turned back. */
function digest(code: string): string {
  let hash = 0x811c9dc5;
  for (const character of code) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

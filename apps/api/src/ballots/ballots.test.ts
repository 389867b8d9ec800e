import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import {
  deriveBallotKey,
  deriveCode,
  deriveCredential,
  formatCode,
  hashCredential,
} from './ballot-keys.ts';
import {
  createSealKeyPair,
  openAnswer,
  readPrivateKey,
  readPublicKey,
  sealAnswer,
} from './seal.ts';
import { unwrapKey, wrapKey, WrongMasterKeyError } from './wrap-key.ts';

const pair = createSealKeyPair();
const publicKey = readPublicKey(pair.publicKey);
const privateKey = readPrivateKey(pair.privateKey);
const context = { waveId: 'w', credential: randomBytes(32) };

describe('codes', () => {
  it('hold 100 bits in base32 and depend on both key and invitation', () => {
    const linkKey = randomBytes(32);
    const code = deriveCode(linkKey, 'a');
    expect(code).toMatch(/^[A-Z2-7]{20}$/);
    expect(deriveCode(linkKey, 'a')).toBe(code);
    expect(deriveCode(linkKey, 'b')).not.toBe(code);
    expect(deriveCode(randomBytes(32), 'a')).not.toBe(code);
    expect(formatCode('ABCDEFGHIJKLMNOPQRST')).toBe('ABCD-EFGH-IJKL-MNOP-QRST');
  });

  it('encode as RFC 4648 does', () => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const seen = new Set(
      Array.from({ length: 200 }, (_, i) => deriveCode(Buffer.alloc(32), String(i))).join(''),
    );
    expect([...seen].sort().join('')).toBe([...digits].sort().join(''));
  });

  it('lead to the credential by one way only', () => {
    const linkKey = randomBytes(32);
    const code = deriveCode(linkKey, 'a');
    expect(deriveCredential(linkKey, 'a')).toEqual(hashCredential(deriveBallotKey(code)));
  });
});

describe('sealing', () => {
  it('returns every answer unchanged and hides its length', () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (answer) => {
        const sealed = sealAnswer(answer, 4_096, publicKey, context);
        lengths.add(sealed.length);
        return openAnswer(sealed, privateKey, context) === answer;
      }),
      { numRuns: 100 },
    );
    expect(lengths.size).toBe(1);
  });

  it('refuses an answer that was altered or moved to another ballot', () => {
    const sealed = sealAnswer('{}', 64, publicKey, context);
    const altered = Buffer.from(sealed);
    altered[40] = (altered[40] ?? 0) ^ 1;
    expect(() => openAnswer(altered, privateKey, context)).toThrow();
    expect(() => openAnswer(sealed, privateKey, { ...context, waveId: 'v' })).toThrow();
    expect(() =>
      openAnswer(sealed, privateKey, { ...context, credential: randomBytes(32) }),
    ).toThrow();
  });

  it('never seals the same answer to the same bytes', () => {
    expect(sealAnswer('{}', 64, publicKey, context)).not.toEqual(
      sealAnswer('{}', 64, publicKey, context),
    );
  });

  it('refuses an answer longer than the padding', () => {
    expect(() => sealAnswer('x'.repeat(65), 64, publicKey, context)).toThrow(RangeError);
  });
});

describe('wrapped keys', () => {
  it('open with the same master key and purpose only', () => {
    const master = randomBytes(32);
    const key = randomBytes(32);
    const wrapped = wrapKey(master, key, 'p');
    expect(unwrapKey(master, wrapped, 'p')).toEqual(key);
    expect(() => unwrapKey(randomBytes(32), wrapped, 'p')).toThrow(WrongMasterKeyError);
    expect(() => unwrapKey(master, wrapped, 'q')).toThrow(WrongMasterKeyError);
  });
});

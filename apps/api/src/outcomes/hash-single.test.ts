import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { SingleHasher } from './hash-single.ts';

test('customers are hashed by HMAC-SHA-256, of which 16 bytes are kept', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string(), (bytes, text) => {
      const key = Buffer.from(bytes);
      const wanted = createHmac('sha256', key)
        .update(`customer\n${text.normalize('NFC').toLowerCase()}`)
        .digest('hex')
        .slice(0, 32);
      expect(new SingleHasher(key, 'a').hashCustomer(text)).toBe(`\\x${wanted}`);
    }),
  );
});

test('a row is another one in another source, or to another metric', () => {
  const key = Buffer.alloc(32, 1);
  const [one, other] = [new SingleHasher(key, 'a'), new SingleHasher(key, 'b')];
  const hashes = [
    one.hashRow('nps', '1'),
    one.hashRow('ces', '1'),
    one.hashRow('nps', '2'),
    other.hashRow('nps', '1'),
    one.hashCustomer('1'),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

import { hkdfSync } from 'node:crypto';
import * as fc from 'fast-check';
import { deriveBallotKey, nameStorage, normaliseCode } from '../../client/ballot-key.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const codes = fc
  .array(fc.constantFrom(...alphabet), { minLength: 20, maxLength: 20 })
  .map((characters) => characters.join(''));

test('the key is HKDF-SHA-256 of the code with an empty salt, as the server derives it', async () => {
  await fc.assert(
    fc.asyncProperty(codes, async (code) => {
      const expected = Buffer.from(hkdfSync('sha256', code, '', 'ballot', 32));
      expect(await deriveBallotKey(code)).toBe(expected.toString('base64url'));
    }),
  );
});

test('a code is read with or without dashes and spaces, in any case', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const asInMail = code.match(/.{4}/g)?.join('-') ?? '';
      expect(normaliseCode(asInMail.toLowerCase())).toBe(code);
      expect(normaliseCode(` ${code.slice(0, 10)} ${code.slice(10)}\n`)).toBe(code);
    }),
  );
});

test('anything else is no code', () => {
  for (const text of [
    '',
    'ABCD',
    'A'.repeat(19),
    'A'.repeat(21),
    `${'A'.repeat(19)}1`,
    'é'.repeat(20),
  ]) {
    expect(normaliseCode(text)).toBeNull();
  }
});

test('the name in storage differs by wave and code and gives neither code nor key away', async () => {
  const [one, other] = ['A'.repeat(20), 'B'.repeat(20)] as const;
  const names = await Promise.all([
    nameStorage('w1', one),
    nameStorage('w1', other),
    nameStorage('w2', one),
  ]);
  expect(new Set(names).size).toBe(3);
  expect(names[0]).not.toContain(one);
  expect(names[0]).not.toContain(await deriveBallotKey(one));
  expect(names[0]).toMatch(/^throughline:w1:[\w-]{43}$/);
});

import { randomBytes, randomUUID } from 'node:crypto';
import { makeReturnPath, readReturnPath } from './return-path.ts';

describe('the address that a mail comes back to', () => {
  const key = randomBytes(32);

  it('names the delivery, within the 64 characters that the part before the @ may have', () => {
    for (let index = 0; index < 100; index += 1) {
      const id = randomUUID();
      const path = makeReturnPath('bounce@example.org', id, key);
      expect(path.indexOf('@')).toBeLessThanOrEqual(64);
      expect(readReturnPath(path, key)).toBe(id);
      expect(readReturnPath(path.toUpperCase(), key)).toBe(id);
    }
  });

  it('is believed only with the mark of this instance', () => {
    const path = makeReturnPath('bounce@example.org', randomUUID(), key);
    expect(readReturnPath(path, randomBytes(32))).toBeNull();
    const digit = path.at(7) === '0' ? '1' : '0';
    expect(readReturnPath(`${path.slice(0, 7)}${digit}${path.slice(8)}`, key)).toBeNull();
    expect(readReturnPath('bounce@example.org', key)).toBeNull();
  });
});

import { readShortAddress, writeShortAddress } from './short-address.ts';

const wave = '3f2a9c1d-1111-4111-8111-111111111111';
const variants = ['nine', 'form-b', 'form-a'];

describe('a short address', () => {
  it('names the wave and, but for the first, the place of the page', () => {
    expect(writeShortAddress(wave, variants, 'form-a')).toBe('3f2a9c1d');
    expect(writeShortAddress(wave, variants, 'nine')).toBe('3f2a9c1d-3');
  });

  it('reads what it writes, in any case', () => {
    for (const variant of variants) {
      const { waveStart, place } =
        readShortAddress(writeShortAddress(wave, variants, variant).toUpperCase()) ?? {};
      expect(waveStart).toBe('3f2a9c1d');
      expect(variants.toSorted()[place ?? -1]).toBe(variant);
    }
  });

  it('is nothing else', () => {
    for (const text of ['', '3f2a9c1', '3f2a9c1d-0', '3f2a9c1d-', "3f2a9c1d' OR 1", wave])
      expect(readShortAddress(text)).toBeNull();
    expect(() => writeShortAddress(wave, variants, 'form-c')).toThrow(RangeError);
  });
});

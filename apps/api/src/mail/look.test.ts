import fc from 'fast-check';
import { inkOn, readLogo } from './look.ts';

const byte = fc.nat(255).map((value) => value.toString(16).padStart(2, '0'));

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the look of mails', () => {
  it('writes on every colour so that it can be read', () => {
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte), (parts) => {
        const colour = `#${parts.join('')}`;
        const [low = 0, high = 0] = [luminance(colour), luminance(inkOn(colour))].sort(
          (one, other) => one - other,
        );
        expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('knows a picture by its bytes and nothing else', () => {
    const png = Buffer.from('89504e470d0a1a0a00', 'hex');
    expect(readLogo(png)?.type).toBe('image/png');
    expect(readLogo(Buffer.from('ffd8ffe000104a46', 'hex'))?.type).toBe('image/jpeg');
    expect(readLogo(Buffer.from('<svg onload="x">'))).toBeNull();
    expect(readLogo(null)).toBeNull();
  });
});

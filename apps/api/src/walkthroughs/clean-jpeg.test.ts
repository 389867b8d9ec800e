import { cleanJpeg } from './clean-jpeg.ts';

const segment = (marker: number, body: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
};
const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
/** Coded data with a stuffed zero and a restart marker in it, as they occur. */
const coded = Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);
const scan = Buffer.concat([segment(0xda, 'scan'), coded]);
const tables = segment(0xdb, 'table');

describe('a picture', () => {
  it('loses what the camera wrote beside it and what stands after its end, and nothing else', () => {
    const dirty = Buffer.concat([
      start,
      segment(0xe0, 'JFIF'),
      segment(0xe1, 'Exif: 52.5 N, 13.4 E'),
      segment(0xed, 'IPTC: by Sam Miller'),
      segment(0xee, 'Adobe'),
      segment(0xfe, 'a comment'),
      tables,
      scan,
      tables,
      scan,
      end,
      Buffer.from('PK a second file'),
    ]);
    expect(cleanJpeg(dirty)).toEqual(
      Buffer.concat([
        start,
        segment(0xe0, 'JFIF'),
        segment(0xee, 'Adobe'),
        tables,
        scan,
        tables,
        scan,
        end,
      ]),
    );
  });

  it('is refused when it is none, is cut short or lies about its lengths', () => {
    const whole = Buffer.concat([start, tables, scan, end]);
    expect(cleanJpeg(whole)).toEqual(whole);
    for (let length = 0; length < whole.length; length += 1) {
      expect(cleanJpeg(whole.subarray(0, length))).toBeNull();
    }
    const lies = [
      Buffer.from('<svg onload="alert(1)"/>'),
      Buffer.concat([start, end]),
      Buffer.concat([start, Buffer.from([0xff, 0xdb, 0, 0]), scan, end]),
      Buffer.concat([start, Buffer.from([0xff, 0xdb, 0xff, 0xff]), scan, end]),
      Buffer.concat([start, Buffer.from('words'), scan, end]),
    ];
    expect(lies.map(cleanJpeg)).toEqual(lies.map(() => null));
  });
});

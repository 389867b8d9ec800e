import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const unpack = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('a workbook that is written', () => {
  const bytes = writeWorkbook('Title & co', [
    { name: 'First', header: ['a', 'b'], rows: [['x', 1]] },
    {
      name: 'Second & last',
      header: ['unit', 'score', 'estimate', 'change'],
      rows: [
        ['Köln <1> & "2"', 62, { value: -0.704, decimals: 2 }, { value: 3, decimals: 1 }],
        ['=HYPERLINK("https://evil.example")', '10 or less', 0.1, ''],
        ['0012', '5-9', -3, ''],
        ['\u0000\u000bbroken\ud800', 'x', 1, 1],
      ],
    },
  ]);

  it('is read back as it was written', async () => {
    const { rows, about } = await readWorkbook(Buffer.from(bytes), 'Second & last');
    expect(about.sheets).toEqual(['First', 'Second & last']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['unit', 'score', 'estimate', 'change'],
      ['Köln <1> & "2"', 62, -0.7, 3],
      ['=HYPERLINK("https://evil.example")', '10 or less', 0.1],
      ['0012', '5-9', -3],
      ['broken\ufffd', 'x', 1, 1],
    ]);
  });

  it('holds no formula, and a text that looks like one keeps its quote', () => {
    const parts = unpack(bytes);
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('<c r="A3" s="5" t="inlineStr">');
    expect(parts['xl/styles.xml']?.match(/quotePrefix="1"/g)).toHaveLength(1);
  });

  it('shows the decimals of a number that has them fixed', () => {
    const sheet = unpack(bytes)['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toContain('<c r="C2" s="4"><v>-0.7</v></c><c r="D2" s="3"><v>3</v></c>');
  });

  it('has the same bytes every time', () => {
    const table = { name: 'T', header: ['a'], rows: [['b']] };
    expect(writeWorkbook('x', [table])).toEqual(writeWorkbook('x', [table]));
  });
});

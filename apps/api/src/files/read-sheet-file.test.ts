import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { makeWorkbook } from '../../test/setup/workbook.ts';
import { AppError } from '../http/app-error.ts';
import { fromBytes } from './file-source.ts';
import { readSheetFile } from './read-sheet-file.ts';

const read = (content: string | Uint8Array, sheet: string | null = null) =>
  readSheetFile(fromBytes(Buffer.from(content)), sheet);
const rows = ['unit,value', 'Zürich,1'];
const cellsOf = async (content: string | Uint8Array) =>
  (await read(content)).rows.map(({ cells }) => cells);
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const header = ['unit', 'value'];

describe('a file of text', () => {
  const kinds: readonly (readonly [string, string | Uint8Array, string, string])[] = [
    ['UTF-8', rows.join('\n'), 'UTF-8', ','],
    ['a byte order mark', `\uFEFF${rows.join('\r\n')}`, 'UTF-8', ','],
    ['UTF-16', wide(`\uFEFF${rows.join('\n')}`), 'UTF-16', ','],
    ['UTF-16 without a mark', wide(rows.join('\n')), 'UTF-16', ','],
    ['Windows-1252', Buffer.from(rows.join('\n'), 'latin1'), 'Windows-1252', ','],
    ['semicolons', 'unit;value\nZürich;1', 'UTF-8', ';'],
    ['tabs', 'unit\tvalue\nZürich\t1', 'UTF-8', '\t'],
    ['bars', 'unit|value\nZürich|1', 'UTF-8', '|'],
    ['line ends of three kinds', 'unit,value\r\n\n\rZürich,1\r', 'UTF-8', ','],
  ];

  it.each(kinds)('is read with %s', async (_, content, encoding, delimiter) => {
    expect(await read(content)).toMatchObject({
      kind: 'csv',
      encoding,
      delimiter,
      header,
      rows: [{ cells: ['Zürich', '1'] }],
    });
  });

  it('is UTF-8 wherever its bytes are cut, and not where a letter does not end', async () => {
    const bytes = Buffer.from('unit,value\nZürich € 漢 😀,1\n');
    const cut = (content: Buffer) =>
      readSheetFile(
        {
          read: async function* () {
            for (const byte of content) yield Buffer.of(byte);
          },
        },
        null,
      );
    expect(await cut(bytes)).toMatchObject({
      encoding: 'UTF-8',
      rows: [{ cells: ['Zürich € 漢 😀', '1'] }],
    });
    const half = Buffer.concat([bytes.subarray(0, -1), Buffer.from('ü').subarray(0, 1)]);
    expect((await cut(half)).encoding).toBe('Windows-1252');
    const stray = Buffer.concat([Buffer.of(0x80), bytes]);
    expect((await cut(stray)).encoding).toBe('Windows-1252');
  });

  it('keeps decimal commas and commas in quotes together', async () => {
    expect(await cellsOf('unit;value\n"a,b";1,5')).toEqual([['a,b', '1,5']]);
    expect(await cellsOf('unit,value\n"a;b;c","1,5"\n"d;e;f","2,5"')).toEqual([
      ['a;b;c', '1,5'],
      ['d;e;f', '2,5'],
    ]);
  });

  it('takes away the apostrophe before what looks like a formula', async () => {
    expect(await cellsOf(`unit,value\n"'=SUM(A1)",-1`)).toEqual([['=SUM(A1)', '-1']]);
  });

  it('finds the header below a title', async () => {
    expect(await read('Satisfaction 2026,\nunit,value\na,1')).toMatchObject({ header });
  });

  const hostile: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['nothing in it', '', /the file is empty/],
    ['NUL', 'unit,value\na,\u00001', /row 2: holds bytes that are no letters/],
    ['noise', Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 251), /./],
    ['one column', 'unit\na\nb', /one column only/],
    ['a header alone', 'unit,value\n', /no row below the header/],
    ['a million columns', `${'a,'.repeat(1_000_000)}\n`, /longer than any row/],
    ['sixty columns', `${'a,'.repeat(60)}a\n${'1,'.repeat(60)}1`, /more than 50 columns/],
    ['a cell without end', `unit,value\na,${'1'.repeat(5_000)}`, /longer than 1000 characters/],
    ['an open quote', 'unit,value\n"a,1\nb,2', /a quote is opened and never closed/],
    ['mixed separators', 'unit,value\na,1\nb;2', /another number of columns/],
    ['rows of other widths', 'unit,value\na,1\nb,2,3', /row 3: the line has another number/],
    ['a PDF', '%PDF-1.7 ...', /is a PDF/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /old or a password-protected/],
    ['a compressed file', Uint8Array.of(0x1f, 0x8b, 8, 0), /compressed/],
  ];

  it.each(hostile)('is refused with %s', async (_, content, reason) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'import-refused',
      message: expect.stringMatching(reason),
    });
  });
});

describe('a workbook', () => {
  const date = (serial: number) => ({ xml: `<c s="1"><v>${serial}</v></c>` });

  it('gives numbers as numbers, dates as days and shares as per cent', async () => {
    const book = makeWorkbook({
      Data: [
        ['unit', 'period', 'value'],
        ['a & b', date(46_112), { xml: '<c s="2"><v>0.815</v></c>' }],
        ['c', '2026-Q1', { xml: '<c><f>1+1</f><v>2</v></c>' }],
        ['d', '', 41.5],
      ],
    });
    expect(await read(book)).toMatchObject({
      kind: 'xlsx',
      sheets: ['Data'],
      sheet: 'Data',
      header: ['unit', 'period', 'value'],
      rows: [
        { line: 2, cells: ['a & b', '2026-03-31', '81.5%'] },
        { line: 3, cells: ['c', '2026-Q1', 2] },
        { line: 4, cells: ['d', '', 41.5] },
      ],
    });
  });

  it('is read from its first sheet with a table, or from the one that is named', async () => {
    const book = makeWorkbook({
      Notes: [['Read me']],
      One: [header, ['a', 1]],
      Two: [header, ['b', 2]],
    });
    expect(await read(book)).toMatchObject({ sheet: 'One', sheets: ['Notes', 'One', 'Two'] });
    expect(await read(book, 'Two')).toMatchObject({ rows: [{ cells: ['b', 2] }] });
    await expect(read(book, 'Three')).rejects.toThrow(/no such sheet/);
  });

  const fine = { Data: [header, ['a', 1]] };
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(200_000_000) }, { level: 1 });
  /** Says in both places of the file that a part is small, or large. */
  const declare = (book: Buffer, from: number, to: number): Buffer => {
    const changed = Buffer.from(book);
    for (let at = 0; at + 4 <= changed.length; at += 1) {
      if (changed.readUInt32LE(at) === from) changed.writeUInt32LE(to, at);
    }
    return changed;
  };
  const sheetBytes = strToU8('x'.repeat(777_777));
  const hostile: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['that is cut off', makeWorkbook(fine).subarray(0, 400), /damaged/],
    ['that unpacks to 200 MB', bomb, /too large to be unpacked/],
    [
      'that declares 2 GB',
      declare(makeWorkbook(fine, { 'xl/x.xml': sheetBytes }), 777_777, 2_000_000_000),
      /too large to be unpacked/,
    ],
    [
      'that unpacks to more than it declares',
      declare(makeWorkbook(fine, { 'xl/sharedStrings.xml': sheetBytes }), 777_777, 100),
      /damaged/,
    ],
    [
      'with a part that is no XML',
      makeWorkbook(fine, { 'xl/styles.xml': strToU8('<a><b></a>') }),
      /damaged/,
    ],
    [
      'with entities',
      makeWorkbook(fine, {
        'xl/sharedStrings.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><sst>&b;</sst>'),
      }),
      /declares entities|damaged/,
    ],
    ['that is another kind of ZIP', zipSync({ 'a.txt': strToU8('a') }), /no \.xlsx workbook/],
    [
      'with a formula never computed',
      makeWorkbook({ A: [header, ['a', { xml: '<c><f>1</f></c>' }]] }),
      /row 2: holds a formula without its result/,
    ],
    [
      'with a far column',
      makeWorkbook({ A: [header, ['a', { xml: '<c r="XFD2"><v>1</v></c>' }]] }),
      /more than 50 columns/,
    ],
    [
      'with rows out of order',
      makeWorkbook(
        { A: [header] },
        { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><row r="5"/><row r="2"/></worksheet>') },
      ),
      /not in order/,
    ],
    ['with no table', makeWorkbook({ A: [['only a title']] }), /no sheet of the workbook/],
  ];

  it.each(hostile)('is refused %s', async (_, content, reason) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'import-refused',
      message: expect.stringMatching(reason),
    });
  });
});

describe('a file that was damaged at random', () => {
  const sound: readonly Buffer[] = [
    makeWorkbook({ Data: [header, ...Array.from({ length: 30 }, (_, at) => [`shop ${at}`, at])] }),
    Buffer.from(`unit;value\n${'"Zürich";1,5\n'.repeat(30)}`, 'latin1'),
    wide(`\uFEFFunit\tvalue\n${'a\t1\n'.repeat(30)}`),
  ];
  const damage = fc.record({
    file: fc.constantFrom(...sound),
    bytes: fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 12 }),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
    isCut: fc.boolean(),
  });

  it('is read, or refused with a sentence, and never fails otherwise', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, bytes, keep, isCut }) => {
        const broken = Buffer.from(file);
        for (const [at, byte] of bytes) broken[at % broken.length] = byte;
        const left = isCut ? broken.subarray(0, Math.ceil(keep * broken.length)) : broken;
        const told = await read(left).then(
          ({ header: columns, rows: found }) =>
            columns.length > 0 && found.length > 0 ? 'read' : 'read without anything',
          (error: unknown) =>
            error instanceof AppError &&
            error.code === 'import-refused' &&
            /^Nothing was imported: .+\.$/.test(error.message)
              ? 'refused'
              : String(error),
        );
        outcomes.add(told);
      }),
      { numRuns: 600, seed: 20_261_126 },
    );
    expect([...outcomes].sort()).toEqual(['read', 'refused']);
  });
});

describe('a file that comes in parts', () => {
  const cell = fc.constantFrom('a', 'Zürich', '"a,b"', '"line\r\nbreak"', '""', '', '1', '"\'=x"');
  const file = fc
    .tuple(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
    )
    .map(
      ([rows, end, isEnded]) =>
        [['unit', 'value', 'n'], ['x', 'y', 'z'], ...rows].map((row) => row.join(',')).join(end) +
        (isEnded ? end : ''),
    );

  it('is read as the whole of it, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 40 }), async (text, size) => {
        const bytes = Buffer.from(text);
        const parts = async function* () {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        };
        expect(await readSheetFile({ read: parts }, null)).toEqual(await read(text));
      }),
      { numRuns: 300, seed: 71 },
    );
  });

  it('keeps one in so many rows of a long one, and counts them all', async () => {
    const long = await read(`unit,value\n${'a,1\n'.repeat(60_000)}`);
    expect([long.rowCount, long.rows.length, long.rows.at(-1)?.line]).toEqual([
      60_000, 20_800, 60_001,
    ]);
  });
});

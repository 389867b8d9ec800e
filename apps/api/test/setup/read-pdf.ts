import { inflateSync } from 'node:zlib';

/** What a reader finds in a PDF: its words in the order in which they are tagged, and how it is built. */
export interface ReadPdf {
  readonly title: string;
  /** Everything that is written, line by line. */
  readonly text: string;
  /** Types of the structure elements: `H1`, `TH`, `Figure`. */
  readonly tags: readonly string[];
  /** Descriptions of the figures. */
  readonly alternatives: readonly string[];
  readonly pages: number;
  /** The objects as they stand in the file, without streams. */
  readonly source: string;
  /** How many pictures made of dots there are. */
  readonly pictures: number;
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

/** Reads what pdfkit writes: objects one after the other, streams deflated, texts as numbers of glyphs. */
export function readPdf(bytes: Buffer): ReadPdf {
  const objects = readObjects(bytes);
  const source = [...objects.values()].map(({ dictionary }) => dictionary).join('\n');
  const pages = [...objects.values()].filter(({ dictionary }) =>
    /\/Type \/Page\b/.test(dictionary),
  );
  const lines = pages.flatMap(({ dictionary }) => {
    const content = objects.get(refOf(dictionary, 'Contents'))?.stream?.toString('latin1') ?? '';
    return readText(content, fontsOf(dictionary, objects));
  });
  const info = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Producer '));
  const title = objects.get(refOf(info?.dictionary ?? '', 'Title'))?.dictionary ?? '';
  return {
    title: readString(title.slice(1, -1)),
    text: lines.join('\n'),
    tags: [...source.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag ?? ''),
    alternatives: [...source.matchAll(/\/Alt \(((?:\\.|[^\\)])*)\)/gs)].map(([, text]) =>
      readString(text ?? ''),
    ),
    pages: pages.length,
    source,
    pictures: source.split('/Subtype /Image').length - 1,
  };
}

function readObjects(bytes: Buffer): Map<string, PdfObject> {
  const whole = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of whole.matchAll(/^(\d+) 0 obj\n/gm)) {
    const start = match.index + match[0].length;
    const body = whole.slice(start, whole.indexOf('\nendobj', start));
    const at = body.indexOf('\nstream\n');
    const dictionary = at === -1 ? body : body.slice(0, at);
    const raw = body.slice(at + 8, body.lastIndexOf('\nendstream'));
    const packed = at === -1 ? null : Buffer.from(raw, 'latin1');
    const isDeflated = dictionary.includes('/FlateDecode');
    objects.set(match[1] ?? '', {
      dictionary,
      stream: packed !== null && isDeflated ? inflateSync(packed) : packed,
    });
  }
  return objects;
}

function refOf(dictionary: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '';
}

type Glyphs = ReadonlyMap<number, string>;

function fontsOf(page: string, objects: ReadonlyMap<string, PdfObject>): Map<string, Glyphs> {
  const resources = objects.get(refOf(page, 'Resources'))?.dictionary ?? page;
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const font = objects.get(id)?.dictionary ?? '';
      const map = objects.get(refOf(font, 'ToUnicode'))?.stream?.toString('latin1') ?? '';
      return [name, readGlyphs(map)];
    }),
  );
}

function readGlyphs(map: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [, start = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const first = Number.parseInt(start, 16);
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, code = ''], at) => {
      const units = code.replaceAll(' ', '').match(/.{4}/g) ?? [];
      const letters = units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16)));
      glyphs.set(first + at, letters.join(''));
    });
  }
  return glyphs;
}

/** Texts that stand on the same height follow each other; another height is another line. */
function readText(content: string, fonts: ReadonlyMap<string, Glyphs>): string[] {
  const lines: { y: string; text: string }[] = [];
  let glyphs: Glyphs = new Map();
  let y = '';
  for (const [, matrix, font, shown] of content.matchAll(
    /(?:^1 0 0 1 [\d.-]+ ([\d.-]+) Tm$)|(?:^\/(F\d+) [\d.]+ Tf$)|(?:^\[(.*)\] TJ$)/gm,
  )) {
    if (matrix !== undefined) y = matrix;
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    if (shown === undefined) continue;
    const text = [...shown.matchAll(/<(\w*)>/g)]
      .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      .map((code) => glyphs.get(Number.parseInt(code, 16)) ?? '\ufffd')
      .join('');
    const last = lines.at(-1);
    if (last?.y === y) last.text += text;
    else lines.push({ y, text });
  }
  return lines.map(({ text }) => text);
}

/** A string of the file, which is UTF-16 where it starts so. */
function readString(written: string): string {
  const bytes = Buffer.from(
    written.replace(/\\(\d{3}|.)/gs, (_, code: string) =>
      code === 'n' ? '\n' : code === 'r' ? '\r' : code,
    ),
    'latin1',
  );
  return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString();
}

import { strFromU8, unzipSync } from 'fflate';

export interface ReadSlides {
  readonly title: string;
  /** What stands on each slide, a line for each text. */
  readonly slides: readonly string[];
  /** What the speaker reads with each. */
  readonly notes: readonly string[];
  /** Names of pictures made of dots. */
  readonly pictures: readonly string[];
}

/** Reads a presentation as a program would that looks its texts up. */
export function readSlides(file: Buffer): ReadSlides {
  const parts = Object.entries(unzipSync(file));
  const readAll = (folder: RegExp): string[] =>
    parts
      .filter(([name]) => folder.test(name))
      .map(([name, content]): [number, string] => [Number(/\d+/.exec(name)), strFromU8(content)])
      .toSorted(([a], [b]) => a - b)
      .map(([, xml]) => readTexts(xml));
  const [core] = parts.filter(([name]) => name === 'docProps/core.xml');
  const title = /<dc:title>(.*?)<\/dc:title>/s.exec(core ? strFromU8(core[1]) : '')?.[1] ?? '';
  return {
    title: decode(title),
    slides: readAll(/^ppt\/slides\/slide\d+\.xml$/),
    notes: readAll(/^ppt\/notesSlides\/notesSlide\d+\.xml$/),
    pictures: parts.map(([name]) => name).filter((name) => /\.(?:png|jpe?g|gif)$/.test(name)),
  };
}

/** Paragraphs as lines. */
function readTexts(xml: string): string {
  const paragraphs = xml.split('</a:p>');
  return paragraphs
    .map((one) => [...one.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join(''))
    .map(decode)
    .join('\n');
}

function decode(text: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (mark, name: string) => signs[name] ?? mark);
}

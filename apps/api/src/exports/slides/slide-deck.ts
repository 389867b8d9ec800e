import { currentSpeech } from '@throughline/speech';
import PowerPoint from 'pptxgenjs';
import { colours } from '../report/look.ts';
import { markLanguage } from './mark-language.ts';

// The package's types are those of its CommonJS form; what Node imports is the class itself.
const Presentation = PowerPoint as unknown as typeof PowerPoint.default;
export type Slide = ReturnType<InstanceType<typeof Presentation>['addSlide']>;

/** Inches of a wide slide, and what is left free at its sides. */
export const slideSize = { width: 13.333, height: 7.5, margin: 0.6, foot: 6.95 } as const;
export const slideWidth = slideSize.width - 2 * slideSize.margin;

/** How a text looks: points, whether bold, and a colour without its "#". */
export interface SlideStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** A colour as PowerPoint writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

const ink = hex(colours.ink);
export const slideStyles = {
  kicker: { size: 13, bold: true, colour: hex(colours.accent) },
  title: { size: 20, bold: true, colour: ink },
  finding: { size: 15, bold: true, colour: ink },
  heading: { size: 13, bold: true, colour: ink },
  body: { size: 13, bold: false, colour: ink },
  note: { size: 10.5, bold: false, colour: hex(colours.muted) },
  digits: { size: 10.5, bold: true, colour: ink },
} as const satisfies Readonly<Record<string, SlideStyle>>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A text in a box, from its top; of more than fits, the letters are made smaller. */
export function writeText(
  slide: Slide,
  text: string,
  { style, box, ...rest }: { style: SlideStyle; box: Box; align?: 'left' | 'center' | 'right' },
): void {
  slide.addText(text, {
    ...box,
    margin: 0,
    valign: 'top',
    align: rest.align ?? 'left',
    fontSize: fitSize(text, style.size, box),
    bold: style.bold,
    color: style.colour,
  });
}

/** Lines that a text takes: a letter is on average two fifths as wide as it is high. */
export function countLines(text: string, points: number, width: number): number {
  const perLine = Math.max(1, Math.floor((width * 72) / (points * 0.41)));
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0);
}

/** Inches that a text takes downwards. */
export function measureHeight(text: string, points: number, width: number): number {
  return (countLines(text, points, width) * points * 1.2) / 72;
}

/** The largest size, in half points from the one wanted down to 9, in which a text fits its box. */
function fitSize(text: string, wanted: number, { w, h }: Box): number {
  let size = wanted;
  while (size > 9 && measureHeight(text, size, w) > h) size -= 0.5;
  return size;
}

/** A presentation of wide slides with one foot for all of them. */
export class SlideDeck {
  private readonly file = new Presentation();
  private readonly footer: string;

  constructor({ title, subject, footer }: { title: string; subject: string; footer: string }) {
    this.footer = footer;
    this.file.layout = 'LAYOUT_WIDE';
    this.file.title = title;
    this.file.subject = subject;
    this.file.company = 'Throughline';
    this.file.author = 'Throughline';
    this.file.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  }

  /** @param notes what the speaker reads, and whoever wants to know more */
  add(notes: readonly string[]): Slide {
    const slide = this.file.addSlide();
    const { margin, foot } = slideSize;
    writeText(slide, this.footer, {
      style: { ...slideStyles.note, size: 9 },
      box: { x: margin, y: foot, w: slideWidth - 1, h: 0.25 },
    });
    slide.slideNumber = {
      x: slideSize.width - margin - 0.5,
      y: foot,
      w: 0.5,
      h: 0.25,
      margin: 0,
      align: 'right',
      fontSize: 9,
      color: slideStyles.note.colour,
    };
    slide.addNotes(notes.join('\n\n'));
    return slide;
  }

  async end(): Promise<Buffer> {
    const written = await this.file.write({ outputType: 'nodebuffer', compression: true });
    if (!Buffer.isBuffer(written)) throw new Error('slides are written as bytes');
    return markLanguage(written, currentSpeech().locale);
  }
}

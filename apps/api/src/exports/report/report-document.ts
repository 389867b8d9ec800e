import { currentSpeech, say } from '@throughline/speech';
import Document from 'pdfkit';
import { colours, contentWidth, page, styles, type TextStyle } from './look.ts';
import { Pen } from './pen.ts';

type Doc = typeof Document.prototype;
export type StructureElement = ReturnType<Doc['struct']>;

/** A place on a page to draw in. */
export interface Canvas {
  readonly doc: Doc;
  readonly pen: Pen;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Where on the page a text stands; the whole width unless said otherwise. */
interface Placement {
  readonly left?: number;
  readonly width?: number;
}

export interface DocumentWords {
  readonly title: string;
  readonly subject: string;
  /** When it was seen: the document says nothing of the clock of the machine. */
  readonly createdAt: Date;
  readonly footer: string;
}

/** A tagged A4 document that is written from top to bottom: what does not fit goes to the next page. */
export class ReportDocument {
  readonly pen: Pen;
  private readonly doc: Doc;
  private readonly root: StructureElement;
  private readonly words: DocumentWords;
  private top: number = page.top;

  constructor(words: DocumentWords) {
    const { title, subject, createdAt } = words;
    this.words = words;
    this.doc = new Document({
      size: 'A4',
      // Nothing is ever broken by pdfkit: lines and pages are laid out here.
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: currentSpeech().locale,
      displayTitle: true,
      info: {
        Title: forMetadata(title),
        Subject: forMetadata(subject),
        Creator: 'Throughline',
        CreationDate: createdAt,
        ModDate: createdAt,
      },
    });
    this.pen = new Pen(this.doc);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** One paragraph, heading or whatever its tag says. */
  write(text: string, style: TextStyle, tag: string, place: Placement = {}): void {
    const { left = page.margin, width = contentWidth } = place;
    const lines = this.pen.wrap(text, style, width);
    this.reserve(lines.length * style.leading);
    const element = this.doc.struct(tag, () => this.writeLines(lines, style, left));
    this.root.add(element);
  }

  /** A text at the left and what belongs to it at the right, on the same line where there is room. */
  writePair(text: string, end: string, style: TextStyle, endStyle: TextStyle): void {
    const width = this.pen.measure(end, endStyle);
    const lines = this.pen.wrap(text, style, contentWidth - width - 16);
    this.reserve(lines.length * style.leading);
    const top = this.top;
    const write = (): void => {
      this.writeLines(lines, style, page.margin);
      this.pen.write(end, endStyle, { x: page.margin + contentWidth - width, y: top });
    };
    this.root.add(this.doc.struct('P', write));
  }

  list(items: readonly string[], style: TextStyle): void {
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const item of items) {
      const lines = this.pen.wrap(item, style, contentWidth - 12);
      this.reserve(lines.length * style.leading);
      const entry = this.doc.struct('LI');
      list.add(entry);
      const mark = (): void => this.pen.write('•', style, { x: page.margin, y: this.top });
      entry.add(this.doc.struct('Lbl', mark));
      const body = (): void => this.writeLines(lines, style, page.margin + 12);
      entry.add(this.doc.struct('LBody', body));
    }
    list.end();
  }

  /** @param alt all that is to be seen, in words. */
  figure(alt: string, height: number, draw: (canvas: Canvas) => void): void {
    this.reserve(height);
    const canvas = {
      doc: this.doc,
      pen: this.pen,
      left: page.margin,
      top: this.top,
      width: contentWidth,
    };
    this.root.add(this.doc.struct('Figure', { alt }, () => draw(canvas)));
    this.top += height;
  }

  /** What is not read out: lines between things. */
  rule(): void {
    this.space(4);
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc
      .moveTo(page.margin, this.top)
      .lineTo(page.margin + contentWidth, this.top)
      .lineWidth(0.6)
      .stroke(colours.rule);
    this.doc.endMarkedContent();
    this.space(6);
  }

  space(height: number): void {
    this.top += height;
  }

  /** Goes to the next page unless there is as much room as this. */
  reserve(height: number): void {
    if (this.top + height > page.height - page.bottom) this.startPage();
  }

  startPage(): void {
    this.doc.addPage();
    this.top = page.top;
  }

  /** Where a table goes on, and what is left to draw on. */
  get place(): { readonly doc: Doc; readonly root: StructureElement; readonly top: number } {
    return { doc: this.doc, root: this.root, top: this.top };
  }

  end(): Promise<Buffer> {
    this.root.end();
    this.writeFooters();
    const parts: Buffer[] = [];
    return new Promise((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => parts.push(part));
      this.doc.on('end', () => resolve(Buffer.concat(parts)));
      this.doc.on('error', reject);
      this.doc.end();
    });
  }

  private writeLines(lines: readonly string[], style: TextStyle, left: number): void {
    for (const line of lines) {
      this.pen.write(line, style, { x: left, y: this.top });
      this.top += style.leading;
    }
  }

  private writeFooters(): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      this.doc.switchToPage(index);
      this.doc.markContent('Artifact', { type: 'Pagination' });
      const number = say('Page {number} of {count}', { number: index - start + 1, count });
      const style = styles.small;
      const y = page.height - page.foot - style.leading;
      const right = page.margin + contentWidth - this.pen.measure(number, style);
      const room = right - page.margin - 24;
      const [first = '', rest] = this.pen.wrap(this.words.footer, style, room);
      this.pen.write(rest === undefined ? first : `${first} …`, style, { x: page.margin, y });
      this.pen.write(number, style, { x: right, y });
      this.doc.endMarkedContent();
    }
  }
}

/** The words about the document stand in XML too, where pdfkit writes them as they are. */
function forMetadata(text: string): string {
  return text.replaceAll('&', say('and')).replace(/[<>]/g, '');
}

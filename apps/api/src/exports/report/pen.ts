import type Document from 'pdfkit';
import type { TextStyle } from './look.ts';
import {
  readFont,
  splitByAlphabet,
  useKnownLetters,
  type Alphabet,
  type Weight,
} from './typeface.ts';
import { wrapText } from './wrap-text.ts';

/** What is asked of a font that pdfkit has opened; its types leave this out. */
interface OpenFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/** Writes lines of text in the embedded typeface, each letter in the file that has it. */
export class Pen {
  private readonly known = new Map<string, Map<number, boolean>>();
  private readonly opened = new Set<string>();
  private readonly doc: typeof Document.prototype;

  constructor(doc: typeof Document.prototype) {
    this.doc = doc;
  }

  wrap(text: string, style: TextStyle, width: number): string[] {
    return wrapText(text, width, (part) => this.measure(part, style));
  }

  measure(text: string, style: TextStyle): number {
    return this.split(text, style).reduce((sum, { alphabet, text: part }) => {
      this.take(alphabet, style);
      return sum + this.doc.widthOfString(part);
    }, 0);
  }

  /** One line, its upper left corner at x and y. */
  write(
    text: string,
    style: TextStyle,
    { x, y }: { readonly x: number; readonly y: number },
  ): void {
    let left = x;
    this.doc.fillColor(style.colour);
    for (const { alphabet, text: part } of this.split(text, style)) {
      this.take(alphabet, style);
      this.doc.text(part, left, y + (style.leading - style.size * 1.21) / 2, { lineBreak: false });
      left += this.doc.widthOfString(part);
    }
  }

  private split(text: string, { weight }: TextStyle): ReturnType<typeof splitByAlphabet> {
    return splitByAlphabet(useKnownLetters(text), (alphabet, codePoint) =>
      this.knows(alphabet, codePoint, weight),
    );
  }

  private take(alphabet: Alphabet, { weight, size }: TextStyle): void {
    this.open(alphabet, weight).fontSize(size);
  }

  private open(alphabet: Alphabet, weight: Weight): typeof Document.prototype {
    const name = `${alphabet} ${weight}`;
    if (!this.opened.has(name)) {
      this.doc.registerFont(name, readFont(alphabet, weight));
      this.opened.add(name);
    }
    return this.doc.font(name);
  }

  private knows(alphabet: Alphabet, codePoint: number, weight: Weight): boolean {
    const file = `${alphabet} ${weight}`;
    const letters = this.known.get(file) ?? new Map<number, boolean>();
    this.known.set(file, letters);
    const known = letters.get(codePoint);
    if (known !== undefined) return known;
    this.open(alphabet, weight);
    // The one thing that is asked of pdfkit beneath its types.
    const { font } = Reflect.get(this.doc, '_font') as OpenFont;
    const knows = font.hasGlyphForCodePoint(codePoint);
    letters.set(codePoint, knows);
    return knows;
  }
}

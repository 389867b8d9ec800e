import type { InjectionKey, ShallowRef } from 'vue';
import type { ChartTheme } from './chart-theme.ts';

/** Draws the chart that is shown once more, at this many dots a pixel. */
export type CopyChart = (ratio: number) => HTMLCanvasElement | null;

/** Where the chart of a figure says how it can be copied; null while there is none. */
export const copyChartKey: InjectionKey<ShallowRef<CopyChart | null>> = Symbol('copy of a chart');

/** What stands around a chart in its picture. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Where the figures come from, and of which day. */
  readonly source: string;
}

/** Sharp on every screen and in print. */
export const pictureRatio = 2;
const margin = 24;

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly height: number;
}

/** A chart with its words as a PNG: what is seen is what is saved. */
export function writePicture(
  chart: HTMLCanvasElement,
  { title, subtitle, source }: PictureWords,
  theme: ChartTheme,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser cannot draw a picture.');
  const width = chart.width / pictureRatio;
  const height = chart.height / pictureRatio;
  const wrap = (text: string, line: Omit<Line, 'text'>): Line[] =>
    wrapText(pen, text, line.font, width).map((part) => ({ ...line, text: part }));
  const heading = wrap(title, { font: `600 18px ${theme.font}`, colour: theme.ink, height: 25 });
  const lead = wrap(subtitle, { font: `13px ${theme.font}`, colour: theme.muted, height: 19 });
  const foot = wrap(source, { font: `11px ${theme.font}`, colour: theme.muted, height: 16 });
  const above = sumHeights([...heading, ...lead]) + 16;
  const below = sumHeights(foot) + 12;
  canvas.width = (width + 2 * margin) * pictureRatio;
  canvas.height = (above + height + below + 2 * margin) * pictureRatio;
  pen.scale(pictureRatio, pictureRatio);
  pen.fillStyle = theme.ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  writeLines(pen, [...heading, ...lead], margin);
  pen.drawImage(chart, margin, margin + above, width, height);
  writeLines(pen, foot, margin + above + height + 12);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is larger than this browser can write.'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** A file name that says what is in it. */
export function nameFile(title: string, extension: 'png' | 'csv'): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return `${name === '' ? 'chart' : name}.${extension}`;
}

/** Lines no wider than there is room for; a word that is longer stands alone. */
export function wrapText(
  pen: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
  text: string,
  font: string,
  width: number,
): string[] {
  pen.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && pen.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function writeLines(pen: CanvasRenderingContext2D, lines: readonly Line[], from: number): void {
  let top = from;
  pen.textBaseline = 'top';
  for (const { text, font, colour, height } of lines) {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(text, margin, top);
    top += height;
  }
}

function sumHeights(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

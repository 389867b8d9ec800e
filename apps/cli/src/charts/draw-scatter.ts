/** A point of a chart: the score across, the outcome up. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const dotBits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const blank = 0x2800;

/**
 * A scatter of braille dots, two across and four down a character, with the ends of both axes written beside it.
 *
 * @param size characters of the field, without the axes.
 */
export function drawScatter(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
): string[] {
  const [across, up] = [spanOf(points.map(({ x }) => x)), spanOf(points.map(({ y }) => y))];
  const field = Array.from({ length: size.height }, () => new Uint8Array(size.width));
  for (const { x, y } of points) {
    const column = placeOf(x, across, size.width * 2);
    const line = size.height * 4 - 1 - placeOf(y, up, size.height * 4);
    const row = field[Math.floor(line / 4)];
    const cell = Math.floor(column / 2);
    if (row) row[cell] = (row[cell] ?? 0) | (dotBits[line % 4]?.[column % 2] ?? 0);
  }
  const [top, bottom] = [writeEnd(up.high), writeEnd(up.low)];
  const margin = Math.max(top.length, bottom.length);
  const [left, right] = [writeEnd(across.low), writeEnd(across.high)];
  return [
    ...field.map((cells, row) => {
      const label = row === 0 ? top : row === size.height - 1 ? bottom : '';
      const dots = Array.from(cells, (cell) => String.fromCharCode(blank + cell)).join('');
      return `${label.padStart(margin)} │${dots}`;
    }),
    `${' '.repeat(margin)} └${'─'.repeat(size.width)}`,
    `${' '.repeat(margin + 2)}${left}${right.padStart(Math.max(right.length + 1, size.width - left.length))}`,
  ];
}

interface Span {
  readonly low: number;
  readonly high: number;
}

function spanOf(values: readonly number[]): Span {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}

/** The step of a value on an axis, 0 to steps - 1; the middle where an axis has no length. */
function placeOf(value: number, { low, high }: Span, steps: number): number {
  const share = high > low ? (value - low) / (high - low) : 0.5;
  return Math.min(steps - 1, Math.floor(share * steps));
}

function writeEnd(value: number): string {
  return Number(value.toPrecision(4)).toString();
}

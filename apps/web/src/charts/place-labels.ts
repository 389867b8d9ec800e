/** A mark in pixels with the words that belong beside it. */
export interface LabelledMark {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** Where the words stand from their mark; `start` is to the right of it. */
export interface LabelPlace {
  readonly side: 'start' | 'end';
  readonly dy: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letterWidth = 6.8;
const lineHeight = 15;
const gap = 8;
const reach = 5;
/** By how many pixels a label has to be nearer to its own mark than to any other. */
const lead = 4;

const candidates: readonly LabelPlace[] = [0, -14, 14, -26, 26].flatMap((dy) => [
  { side: 'start' as const, dy },
  { side: 'end' as const, dy },
]);

/**
 * Places for labels so that none covers another one or a mark, nor stands nearer to a mark that is
 * not its own; the first marks first. Null where there is no room: better no name than one that
 * cannot be read or is read as another's.
 *
 * @param size of the area in pixels that the labels have to stay in.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  size: { readonly width: number; readonly height: number },
): (LabelPlace | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  return marks.map((mark) => {
    for (const place of candidates) {
      const box = boxOf(mark, place);
      const isInside =
        box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
      if (!isInside || taken.some((other) => overlaps(box, other))) continue;
      const own = measureDistance(box, mark);
      if (marks.some((other) => other !== mark && measureDistance(box, other) < own + lead))
        continue;
      taken.push(box);
      return place;
    }
    return null;
  });
}

function boxOf({ x, y, label }: LabelledMark, { side, dy }: LabelPlace): Box {
  const width = label.length * letterWidth;
  const left = side === 'start' ? x + gap : x - gap - width;
  const top = y + dy - lineHeight / 2;
  return { left, right: left + width, top, bottom: top + lineHeight };
}

function measureDistance(box: Box, { x, y }: LabelledMark): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

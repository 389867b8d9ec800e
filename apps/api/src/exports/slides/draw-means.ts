import { say } from '@throughline/speech';
import { nameMeasure, type LatestStudy, type UnitMeans } from '@throughline/types';
import { placeOn, type FittedAxis } from '../fit-axis.ts';
import { endsOfLine, fitMeans, type MeansPoint } from '../fit-means.ts';
import { colours } from '../report/look.ts';
import { formatNumber } from '../study-words.ts';
import { type Box, hex, type Slide, slideStyles, writeText } from './slide-deck.ts';

/** Of more units whiskers would be all that is seen, and thousands of shapes. */
const mostWhiskers = 150;
const [gutter, above, below, dot] = [0.45, 0.28, 0.5, 0.07];

/** Units by their means on both sides, as shapes: with intervals where they can be told apart. */
export function drawMeans(
  slide: Slide,
  path: UnitMeans,
  { names, box }: { readonly names: LatestStudy['names']; readonly box: Box },
): void {
  const { points } = path.between;
  const [from, to] = [nameMeasure(path.from, names), nameMeasure(path.to, names)];
  writeText(slide, say('{outcome}, by {predictor}', { outcome: to, predictor: from }), {
    style: slideStyles.digits,
    box: { ...box, h: 0.22 },
  });
  const { across, up } = fitMeans(path);
  const plot = {
    x: box.x + gutter,
    y: box.y + above,
    w: box.w - gutter,
    h: box.h - above - below,
  };
  const x = (value: number): number => plot.x + plot.w * placeOn(across, value);
  const y = (value: number): number => plot.y + plot.h * (1 - placeOn(up, value));
  drawGrid(slide, { plot, across, up });
  if (points.length <= mostWhiskers) {
    for (const point of points) drawWhiskers(slide, point, { x, y });
  }
  const ends = endsOfLine(path);
  if (ends !== null) {
    const { first, last } = ends;
    slide.addShape('line', {
      x: x(first.x),
      y: Math.min(y(first.y), y(last.y)),
      w: x(last.x) - x(first.x),
      h: Math.abs(y(last.y) - y(first.y)),
      flipV: last.y > first.y,
      line: { color: hex(colours.ink), width: 1.5 },
      objectName: say('Line of least squares'),
    });
  }
  for (const { unitName, from: left, to: right } of points) {
    slide.addShape('ellipse', {
      x: x(left.value) - dot / 2,
      y: y(right.value) - dot / 2,
      w: dot,
      h: dot,
      fill: { color: hex(colours.accent) },
      line: { color: hex(colours.ground), width: 0.5 },
      objectName: unitName,
    });
  }
  writeText(slide, from, {
    style: { ...slideStyles.note, size: 9.5 },
    box: { x: plot.x, y: plot.y + plot.h + 0.26, w: plot.w, h: 0.2 },
    align: 'center',
  });
}

interface Grid {
  readonly plot: Box;
  readonly across: FittedAxis;
  readonly up: FittedAxis;
}

function drawGrid(slide: Slide, { plot, across, up }: Grid): void {
  const style = { ...slideStyles.note, size: 9 };
  const line = { color: hex(colours.rule), width: 0.5 };
  for (const tick of across.ticks) {
    const x = plot.x + plot.w * placeOn(across, tick);
    slide.addShape('line', { x, y: plot.y, w: 0, h: plot.h, line, objectName: say('Grid') });
    writeText(slide, formatNumber(tick, across.decimals), {
      style,
      box: { x: x - 0.4, y: plot.y + plot.h + 0.05, w: 0.8, h: 0.2 },
      align: 'center',
    });
  }
  for (const tick of up.ticks) {
    const y = plot.y + plot.h * (1 - placeOn(up, tick));
    slide.addShape('line', { x: plot.x, y, w: plot.w, h: 0, line, objectName: say('Grid') });
    writeText(slide, formatNumber(tick, up.decimals), {
      style,
      box: { x: plot.x - gutter, y: y - 0.09, w: gutter - 0.08, h: 0.18 },
      align: 'right',
    });
  }
}

interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function drawWhiskers(slide: Slide, { unitName, from, to }: MeansPoint, { x, y }: Scales): void {
  const line = { color: hex(colours.soft), width: 0.5 };
  const objectName = `${say('95 % interval')}, ${unitName}`;
  if (from.low !== null && from.high !== null) {
    const w = x(from.high) - x(from.low);
    slide.addShape('line', { x: x(from.low), y: y(to.value), w, h: 0, line, objectName });
  }
  if (to.low !== null && to.high !== null) {
    const h = y(to.low) - y(to.high);
    slide.addShape('line', { x: x(from.value), y: y(to.high), w: 0, h, line, objectName });
  }
}

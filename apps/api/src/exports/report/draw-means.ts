import { say, sayCount } from '@throughline/speech';
import { nameMeasure, type LatestStudy, type UnitMeans } from '@throughline/types';
import { placeOn, type FittedAxis } from '../fit-axis.ts';
import { endsOfLine, fitMeans, type MeansPoint } from '../fit-means.ts';
import { formatNumber } from '../study-words.ts';
import { colours, styles } from './look.ts';
import type { Canvas, ReportDocument } from './report-document.ts';

const plotHeight = 150;
/** Beside the plot for the numbers of its axis, and under it for numbers and title. */
const [gutter, below] = [34, 30];
const aboveHeight = 5;
/** Points downwards of one path, its name included. */
export const meansHeight = styles.small.leading + aboveHeight + plotHeight + below;

/** Units by their means on both sides, with intervals both ways and the line of least squares. */
export function writeMeans(
  report: ReportDocument,
  path: UnitMeans,
  names: LatestStudy['names'],
): void {
  const { points } = path.between;
  const [from, to] = [nameMeasure(path.from, names), nameMeasure(path.to, names)];
  report.reserve(meansHeight);
  report.write(
    say('{outcome}, by {predictor}', { outcome: to, predictor: from }),
    styles.small,
    'P',
  );
  report.space(aboveHeight);
  report.figure(describeMeans(path, { from, to }), plotHeight + below, (canvas) => {
    const plot = frame(canvas, { ...fitMeans(path), title: from });
    for (const point of points) drawWhiskers(plot, point);
    drawLine(plot, path);
    for (const { from: x, to: y } of points) {
      const { doc } = canvas;
      doc.circle(plot.x(x.value), plot.y(y.value), 2);
      doc.lineWidth(0.5).fillAndStroke(colours.accent, colours.ground);
    }
  });
}

/** What the points and marks are, once for all paths of a hypothesis. */
export function explainMeans(path: UnitMeans): string {
  return say(
    'Each point is a unit: its means over all periods that have both sides, the second {periods} after the first, with 95 % intervals. Line: least squares.',
    { periods: sayCount(path.lag, '{count} period', '{count} periods') },
  );
}

function describeMeans(
  { between: { points, line } }: UnitMeans,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const start = sayCount(
    points.length,
    'Scatter of {count} unit: {across} across, {up} upwards.',
    'Scatter of {count} units: {across} across, {up} upwards.',
    { across: from, up: to },
  );
  if (line === null) return start;
  const step = { step: formatNumber(Math.abs(line.slope), 2) };
  const course =
    line.slope < 0
      ? say('The line goes down by {step} for each 1 across.', step)
      : say('The line goes up by {step} for each 1 across.', step);
  return `${start} ${course}`;
}

interface Plot {
  readonly canvas: Canvas;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function frame(
  canvas: Canvas,
  { across, up, title }: { across: FittedAxis; up: FittedAxis; title: string },
): Plot {
  const { doc, pen, top } = canvas;
  const [left, width] = [canvas.left + gutter, canvas.width - gutter];
  const x = (value: number): number => left + width * placeOn(across, value);
  const y = (value: number): number => top + plotHeight * (1 - placeOn(up, value));
  for (const tick of across.ticks) {
    doc.moveTo(x(tick), top).lineTo(x(tick), top + plotHeight);
    const text = formatNumber(tick, across.decimals);
    const half = pen.measure(text, styles.small) / 2;
    pen.write(text, styles.small, { x: x(tick) - half, y: top + plotHeight + 2 });
  }
  for (const tick of up.ticks) {
    doc.moveTo(left, y(tick)).lineTo(left + width, y(tick));
    const text = formatNumber(tick, up.decimals);
    const own = pen.measure(text, styles.small);
    pen.write(text, styles.small, { x: left - own - 6, y: y(tick) - styles.small.leading / 2 });
  }
  doc.lineWidth(0.4).stroke(colours.rule);
  const half = pen.measure(title, styles.small) / 2;
  pen.write(title, styles.small, { x: left + width / 2 - half, y: top + plotHeight + 14 });
  return { canvas, x, y };
}

function drawWhiskers({ canvas: { doc }, x, y }: Plot, { from, to }: MeansPoint): void {
  if (from.low !== null && from.high !== null) {
    doc.moveTo(x(from.low), y(to.value)).lineTo(x(from.high), y(to.value));
  }
  if (to.low !== null && to.high !== null) {
    doc.moveTo(x(from.value), y(to.low)).lineTo(x(from.value), y(to.high));
  }
  doc.lineWidth(0.4).stroke(colours.soft);
}

function drawLine({ canvas: { doc }, x, y }: Plot, path: UnitMeans): void {
  const ends = endsOfLine(path);
  if (ends === null) return;
  doc.moveTo(x(ends.first.x), y(ends.first.y)).lineTo(x(ends.last.x), y(ends.last.y));
  doc.lineWidth(1.2).stroke(colours.ink);
}

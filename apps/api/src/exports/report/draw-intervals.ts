import { say } from '@throughline/speech';
import type { Effect, LatestStudy } from '@throughline/types';
import { axis, beyondAxis, placeOnAxis } from '../effect-axis.ts';
import { formatEffect, formatNumber, formatRange, namePath, placeEffect } from '../study-words.ts';
import { colours, styles } from './look.ts';
import type { Canvas, ReportDocument } from './report-document.ts';

const [barHeight, tickHeight] = [16, 14];

export interface ShownEffects {
  readonly effects: readonly Effect[];
  readonly names: LatestStudy['names'];
  readonly smallestEffect: number;
  /** Whether the axis below the last of them has its numbers. */
  readonly hasNumbers: boolean;
}

/** Each estimate in words and digits, and under it its dot with both intervals on the common axis. */
export function writeIntervals(report: ReportDocument, shown: ShownEffects): void {
  for (const [at, effect] of shown.effects.entries()) {
    const isNumbered = shown.hasNumbers && at === shown.effects.length - 1;
    const digits = formatBoth(effect);
    report.reserve(2 * styles.small.leading + barHeight + tickHeight);
    report.writePair(nameEffect(effect, shown.names), digits, styles.small, styles.digits);
    report.figure(
      describeFigure(effect, shown),
      barHeight + (isNumbered ? tickHeight : 0) + 2,
      (canvas) => {
        drawBar(canvas, effect, shown.smallestEffect);
        if (isNumbered) drawTicks(canvas);
      },
    );
  }
}

export function nameEffect(effect: Effect, names: LatestStudy['names']): string {
  return `${namePath([effect.from, effect.to], names)}, ${placeEffect(effect)}`;
}

/** "0.60 to 0.84": the 90 % interval. */
export function formatInner({ low90, high90 }: Effect): string {
  return formatRange(low90, high90);
}

/** "0.72 (0.57 to 0.86), 90 % 0.60 to 0.84": with both intervals. */
export function formatBoth(effect: Effect): string {
  return say('{estimate}, 90 % {interval}', {
    estimate: formatEffect(effect),
    interval: formatInner(effect),
  });
}

function describeFigure(effect: Effect, { names, smallestEffect }: ShownEffects): string {
  const { estimate, low, high } = effect;
  return say(
    '{path}: estimate {estimate}, 90 % interval {inner}, 95 % interval {outer}, on an axis from {start} to {end}. Too small to matter is less than {smallest} either way.',
    {
      path: nameEffect(effect, names),
      estimate: formatNumber(estimate, 2),
      inner: formatInner(effect),
      outer: formatRange(low, high),
      start: formatNumber(axis.from, 1),
      end: formatNumber(axis.to, 2),
      smallest: formatNumber(smallestEffect, 2),
    },
  );
}

function place({ left, width }: Canvas, value: number): number {
  return left + width * placeOnAxis(value);
}

function drawBar(canvas: Canvas, effect: Effect, smallestEffect: number): void {
  const { doc, left, top, width } = canvas;
  const at = (value: number): number => place(canvas, value);
  const middle = top + barHeight / 2;
  const zone = at(-smallestEffect);
  doc.rect(zone, top, at(smallestEffect) - zone, barHeight).fill(colours.zone);
  line(canvas, [left, left + width], { middle, width: 0.5, colour: colours.rule });
  for (const tick of axis.ticks) doc.moveTo(at(tick), top).lineTo(at(tick), top + barHeight);
  doc.lineWidth(0.4).stroke(colours.rule);
  doc.moveTo(at(0), top).lineTo(at(0), top + barHeight);
  doc.lineWidth(0.8).stroke(colours.muted);
  const { low, high, low90, high90 } = effect;
  line(canvas, [at(low), at(high)], { middle, width: 1.4, colour: colours.accent });
  line(canvas, [at(low90), at(high90)], { middle, width: 4.5, colour: colours.accent });
  drawEstimate(canvas, effect.estimate, middle);
}

/** A dot; an arrow at the end of the axis for what lies beyond it. */
function drawEstimate(canvas: Canvas, estimate: number, middle: number): void {
  const { doc } = canvas;
  const x = place(canvas, estimate);
  const tip = beyondAxis(estimate);
  if (tip === 0) doc.circle(x, middle, 4.2);
  else {
    const back = x - tip * 8;
    doc
      .moveTo(x, middle)
      .lineTo(back, middle - 5)
      .lineTo(back, middle + 5)
      .closePath();
  }
  doc.lineWidth(1.4).fillAndStroke(colours.accent, colours.ground);
}

interface Stroke {
  readonly middle: number;
  readonly width: number;
  readonly colour: string;
}

function line({ doc }: Canvas, [start, end]: readonly [number, number], stroke: Stroke): void {
  doc.moveTo(start, stroke.middle).lineTo(end, stroke.middle);
  doc.lineWidth(stroke.width).stroke(stroke.colour);
}

function drawTicks(canvas: Canvas): void {
  const { pen, top } = canvas;
  for (const tick of axis.ticks) {
    const text = formatNumber(tick, 1);
    const half = tick === axis.from ? 0 : pen.measure(text, styles.small) / 2;
    pen.write(text, styles.small, { x: place(canvas, tick) - half, y: top + barHeight + 1 });
  }
}

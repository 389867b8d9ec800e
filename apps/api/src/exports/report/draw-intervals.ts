import type { Effect, LatestStudy } from '@throughline/types';
import { formatEffect, formatNumber, nameMeasure, placeEffect } from '../study-words.ts';
import { colours, styles } from './look.ts';
import type { Canvas, ReportDocument } from './report-document.ts';

// One scale for every effect, as on screen, so that rows can be compared; what lies beyond is cut at its end.
const [from, to] = [-0.5, 1.25];
const ticks = [-0.5, 0, 0.5, 1];
const [barHeight, tickHeight] = [16, 14];

export interface ShownEffects {
  readonly effects: readonly Effect[];
  readonly names: LatestStudy['names'];
  readonly smallestEffect: number;
}

/** Each estimate in words and digits, and under it its dot with both intervals on the common axis. */
export function writeIntervals(report: ReportDocument, shown: ShownEffects): void {
  for (const [at, effect] of shown.effects.entries()) {
    const isLast = at === shown.effects.length - 1;
    report.reserve(3 * styles.body.leading + barHeight + tickHeight);
    report.write(`${nameEffect(effect, shown.names)}:`, styles.small, 'P');
    report.write(`${formatEffect(effect)}, 90 % ${formatInner(effect)}`, styles.strong, 'P');
    report.figure(
      describeFigure(effect, shown),
      barHeight + (isLast ? tickHeight : 0) + 2,
      (canvas) => {
        drawBar(canvas, effect, shown.smallestEffect);
        if (isLast) drawTicks(canvas);
      },
    );
  }
}

/** What the marks mean, once for all of them. */
export function explainMarks(smallestEffect: number): string {
  return `Each dot is an estimate, its thick line the 90 % interval and its thin line the 95 % interval. Shaded is what would be too small to matter: less than ${formatNumber(smallestEffect, 2)} either way. Effects are standard deviations of the second per one of the first, with 95 % intervals in brackets.`;
}

export function nameEffect(effect: Effect, names: LatestStudy['names']): string {
  return `${nameMeasure(effect.from, names)} to ${nameMeasure(effect.to, names)}, ${placeEffect(effect)}`;
}

/** "0.60 to 0.84": the 90 % interval. */
export function formatInner({ low90, high90 }: Effect): string {
  return `${formatNumber(low90, 2)} to ${formatNumber(high90, 2)}`;
}

function describeFigure(effect: Effect, { names, smallestEffect }: ShownEffects): string {
  const { estimate, low, high } = effect;
  const outer = `${formatNumber(low, 2)} to ${formatNumber(high, 2)}`;
  return `${nameEffect(effect, names)}: estimate ${formatNumber(estimate, 2)}, 90 % interval ${formatInner(effect)}, 95 % interval ${outer}, on an axis from ${formatNumber(from, 1)} to ${formatNumber(to, 2)}. Too small to matter is less than ${formatNumber(smallestEffect, 2)} either way.`;
}

function place({ left, width }: Canvas, value: number): number {
  return left + (width * (Math.min(to, Math.max(from, value)) - from)) / (to - from);
}

function drawBar(canvas: Canvas, effect: Effect, smallestEffect: number): void {
  const { doc, left, top, width } = canvas;
  const at = (value: number): number => place(canvas, value);
  const middle = top + barHeight / 2;
  const zone = at(-smallestEffect);
  doc.rect(zone, top, at(smallestEffect) - zone, barHeight).fill(colours.zone);
  line(canvas, [left, left + width], { middle, width: 0.5, colour: colours.rule });
  doc.moveTo(at(0), top).lineTo(at(0), top + barHeight);
  doc.lineWidth(0.8).stroke(colours.muted);
  const { low, high, low90, high90 } = effect;
  line(canvas, [at(low), at(high)], { middle, width: 1.4, colour: colours.accent });
  line(canvas, [at(low90), at(high90)], { middle, width: 4.5, colour: colours.accent });
  doc.circle(at(effect.estimate), middle, 4.2).lineWidth(1.4);
  doc.fillAndStroke(colours.accent, colours.ground);
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
  for (const tick of ticks) {
    const text = formatNumber(tick, 1);
    const half = tick === from ? 0 : pen.measure(text, styles.small) / 2;
    pen.write(text, styles.small, { x: place(canvas, tick) - half, y: top + barHeight + 1 });
  }
}

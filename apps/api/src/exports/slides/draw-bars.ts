import { say } from '@throughline/speech';
import type { Effect, LatestStudy } from '@throughline/types';
import { axis, beyondAxis, placeOnAxis } from '../effect-axis.ts';
import { colours } from '../report/look.ts';
import { formatBoth, nameEffect } from '../report/draw-intervals.ts';
import { formatNumber } from '../study-words.ts';
import { countLines, hex, type Slide, slideStyles, writeText } from './slide-deck.ts';

export interface ShownBars {
  readonly effects: readonly Effect[];
  readonly names: LatestStudy['names'];
  readonly smallestEffect: number;
  /** Whether the axis below the last of them has its numbers. */
  readonly hasNumbers: boolean;
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

export const numbersHeight = 0.22;
const [lineHeight, barHeight, gap] = [0.21, 0.16, 0.05];
/** Of an estimate with both of its intervals. */
const digitsWidth = 2.4;
/** In fewer inches than this the digits have a line of their own. */
const narrow = 6.5;

const nameSize = { wanted: 9.5, least: 9 };

/** Inches downwards that estimates take in a width. */
export function measureBars(
  { effects, names }: Pick<ShownBars, 'effects' | 'names'>,
  width: number,
): number {
  return effects.reduce((sum, effect) => sum + measureBar(nameEffect(effect, names), width), 0);
}

function measureBar(name: string, width: number): number {
  const { nameHeight, isBeside } = placeWords(name, width);
  return nameHeight + (isBeside ? 0 : lineHeight) + barHeight + gap;
}

/** Where the digits stand, and how many lines the name has: one of other languages may need a second. */
function placeWords(name: string, width: number): { nameHeight: number; isBeside: boolean } {
  const { least } = nameSize;
  const isBeside = width >= narrow && countLines(name, least, width - digitsWidth) === 1;
  return {
    nameHeight: isBeside ? lineHeight : countLines(name, least, width) * lineHeight,
    isBeside,
  };
}

/**
 * Each estimate in words and digits, and under it its dot with both intervals on the common axis, as
 * shapes that can be made larger and coloured anew.
 */
export function drawBars(slide: Slide, bars: ShownBars): void {
  const { effects, x, w } = bars;
  let { y } = bars;
  for (const effect of effects) {
    const name = nameEffect(effect, bars.names);
    const { nameHeight, isBeside } = placeWords(name, w);
    writeText(slide, name, {
      style: { ...slideStyles.note, size: nameSize.wanted },
      box: { x, y, w: isBeside ? w - digitsWidth : w, h: nameHeight },
    });
    writeText(slide, formatBoth(effect), {
      style: slideStyles.digits,
      box: isBeside
        ? { x: x + w - digitsWidth, y, w: digitsWidth, h: lineHeight }
        : { x, y: y + nameHeight, w, h: lineHeight },
      align: isBeside ? 'right' : 'left',
    });
    const next = y + measureBar(name, w);
    drawBar(slide, effect, { ...bars, y: next - barHeight - gap });
    y = next;
  }
  if (bars.hasNumbers && effects.length > 0) drawNumbers(slide, { ...bars, y: y - gap });
}

function drawBar(slide: Slide, effect: Effect, { x, y, w, smallestEffect }: ShownBars): void {
  const at = (value: number): number => x + w * placeOnAxis(value);
  const middle = y + barHeight / 2;
  const zone = at(-smallestEffect);
  slide.addShape('rect', {
    x: zone,
    y,
    w: at(smallestEffect) - zone,
    h: barHeight,
    fill: { color: hex(colours.zone) },
    objectName: say('Too small to matter'),
  });
  const across = (from: number, to: number, line: Stroke): void => {
    slide.addShape('line', { x: from, y: middle, w: to - from, h: 0, ...stroke(line) });
  };
  across(x, x + w, { name: say('Axis'), width: 0.5, colour: colours.rule });
  for (const tick of axis.ticks) {
    const [width, colour] = tick === 0 ? [1, colours.muted] : [0.5, colours.rule];
    const name = say('Axis at {value}', { value: formatNumber(tick, 1) });
    slide.addShape('line', {
      x: at(tick),
      y,
      w: 0,
      h: barHeight,
      ...stroke({ name, width, colour }),
    });
  }
  const { low, high, low90, high90, estimate } = effect;
  const colour = colours.accent;
  across(at(low), at(high), { name: say('95 % interval'), width: 1.5, colour });
  across(at(low90), at(high90), { name: say('90 % interval'), width: 5, colour });
  const size = 0.13;
  const beyond = beyondAxis(estimate);
  slide.addShape(beyond === 0 ? 'ellipse' : 'triangle', {
    x: at(estimate) - size / 2,
    y: middle - size / 2,
    w: size,
    h: size,
    rotate: beyond === 0 ? 0 : beyond === 1 ? 90 : 270,
    fill: { color: hex(colour) },
    line: { color: hex(colours.ground), width: 1 },
    objectName: say('Estimate'),
  });
}

interface Stroke {
  readonly name: string;
  readonly width: number;
  readonly colour: string;
}

function stroke({ name, width, colour }: Stroke) {
  return { line: { color: hex(colour), width }, objectName: name };
}

function drawNumbers(slide: Slide, { x, y, w }: ShownBars): void {
  for (const tick of axis.ticks) {
    writeText(slide, formatNumber(tick, 1), {
      style: slideStyles.note,
      box: { x: x + w * placeOnAxis(tick) - (tick === axis.from ? 0 : 0.3), y, w: 0.6, h: 0.2 },
      align: tick === axis.from ? 'left' : 'center',
    });
  }
}

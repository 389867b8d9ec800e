import { say } from '@throughline/speech';
import { sayLag, type HypothesisResult } from '@throughline/types';
import { colours } from '../report/look.ts';
import { formatNumber } from '../study-words.ts';
import { type Box, hex, type Slide, slideStyles, writeText } from './slide-deck.ts';

const [gutter, below] = [0.45, 0.5];
const axisStyle = { ...slideStyles.note, size: 9 };

/** Correlations inside units at every distance in time, both directions on one axis, as shapes. */
export function drawLags(
  slide: Slide,
  lags: HypothesisResult['lags'],
  { declared, box }: { readonly declared: number; readonly box: Box },
): void {
  const plot = { x: box.x + gutter, y: box.y, w: box.w - gutter, h: box.h - below };
  const y = (r: number): number => plot.y + (plot.h * (1 - r)) / 2;
  drawFrame(slide, plot, y);
  lags.forEach(({ lag, r, low, high }, at) => {
    const x = plot.x + (plot.w * (at + 0.5)) / lags.length;
    writeText(slide, `${lag > 0 ? '+' : ''}${formatNumber(lag)}`, {
      style: axisStyle,
      box: { x: x - 0.3, y: plot.y + plot.h + 0.05, w: 0.6, h: 0.2 },
      align: 'center',
    });
    if (r === null) return;
    const colour = hex(colours.accent);
    if (low !== null && high !== null) {
      const line = { color: colour, width: 1.5 };
      const objectName = `${say('95 % interval')}, ${sayLag(lag)}`;
      slide.addShape('line', { x, y: y(high), w: 0, h: y(low) - y(high), line, objectName });
    }
    const isDeclared = lag === declared;
    const size = isDeclared ? 0.14 : 0.09;
    slide.addShape('ellipse', {
      x: x - size / 2,
      y: y(r) - size / 2,
      w: size,
      h: size,
      fill: { color: colour },
      line: { color: hex(colours.ground), width: 0.75 },
      objectName: `${say('Correlation')}, ${sayLag(lag)}`,
    });
    if (!isDeclared) return;
    const place = { x: x - 0.4, y: y(Math.max(r, high ?? r)) - 0.27, w: 0.8, h: 0.2 };
    writeText(slide, formatNumber(r, 2), {
      style: slideStyles.digits,
      box: place,
      align: 'center',
    });
  });
}

function drawFrame(slide: Slide, plot: Box, y: (r: number) => number): void {
  for (const tick of [-1, -0.5, 0, 0.5, 1]) {
    const line =
      tick === 0
        ? { color: hex(colours.muted), width: 1 }
        : { color: hex(colours.rule), width: 0.5 };
    slide.addShape('line', {
      x: plot.x,
      y: y(tick),
      w: plot.w,
      h: 0,
      line,
      objectName: say('Grid'),
    });
    writeText(slide, formatNumber(tick, 1), {
      style: axisStyle,
      box: { x: plot.x - gutter, y: y(tick) - 0.09, w: gutter - 0.08, h: 0.18 },
      align: 'right',
    });
  }
  const place = { y: plot.y + plot.h + 0.27, w: 2, h: 0.2 };
  writeText(slide, say('customers first'), { style: axisStyle, box: { ...place, x: plot.x } });
  writeText(slide, say('culture first'), {
    style: axisStyle,
    box: { ...place, x: plot.x + plot.w - 2 },
    align: 'right',
  });
}

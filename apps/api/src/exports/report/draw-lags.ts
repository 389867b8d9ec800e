import { say, sayCount } from '@throughline/speech';
import {
  directionWords,
  nameMeasure,
  sayLag,
  type HypothesisResult,
  type LatestStudy,
} from '@throughline/types';
import { formatNumber, formatRange } from '../study-words.ts';
import { colours, styles } from './look.ts';
import type { Canvas, ReportDocument } from './report-document.ts';

const plotHeight = 84;
const [gutter, below] = [34, 30];
const aboveHeight = 5;
export const lagsHeight = aboveHeight + plotHeight + below;

type Lag = HypothesisResult['lags'][number];

/** Correlations inside units at every distance in time, both directions on one axis. */
export function writeLags(
  report: ReportDocument,
  hypothesis: HypothesisResult,
  { names, declared }: { readonly names: LatestStudy['names']; readonly declared: number },
): void {
  const { lags, verdict } = hypothesis;
  report.write(`${directionWords[verdict.direction]}.`, styles.strong, 'P');
  report.space(aboveHeight);
  report.figure(describeLags(hypothesis, names), plotHeight + below, (canvas) => {
    drawFrame(canvas, lags.length);
    lags.forEach((lag, at) => drawLag(canvas, lag, { at, of: lags.length, declared }));
  });
  report.write(explainLags(hypothesis, { names, declared }), styles.small, 'P');
}

/** What the profile shows and what it does not say. */
export function explainLags(
  { predictor, outcome }: HypothesisResult,
  { names, declared }: { readonly names: LatestStudy['names']; readonly declared: number },
): string {
  return say(
    'Correlation r of {first} and {second} within units by distance in periods, what all units share taken out, with 95 % intervals. Right of 0 culture comes first, left of it customers do. Large: {periods}, as declared. The sentence is what the registered test says; the profile describes.',
    {
      first: nameMeasure(predictor, names),
      second: nameMeasure(outcome, names),
      periods: sayCount(declared, '{count} period', '{count} periods'),
    },
  );
}

function describeLags({ lags, predictor, outcome }: HypothesisResult, names: LatestStudy['names']) {
  const said = lags
    .filter(({ r }) => r !== null)
    .map(({ lag, r, low, high }) => {
      const interval = low === null || high === null ? '' : ` (${formatRange(low, high)})`;
      return `${sayLag(lag)} ${formatNumber(r ?? 0, 2)}${interval}`;
    });
  return say('Correlation of {first} and {second} by distance in time: {correlations}.', {
    first: nameMeasure(predictor, names),
    second: nameMeasure(outcome, names),
    correlations: said.join(', '),
  });
}

const placeY = ({ top }: Canvas, r: number): number => top + (plotHeight * (1 - r)) / 2;

function placeX({ left, width }: Canvas, at: number, of: number): number {
  return left + gutter + ((width - gutter) * (at + 0.5)) / of;
}

function drawFrame(canvas: Canvas, count: number): void {
  const { doc, pen, left, top, width } = canvas;
  const start = left + gutter;
  for (const tick of [-1, -0.5, 0, 0.5, 1]) {
    const y = placeY(canvas, tick);
    doc.moveTo(start, y).lineTo(left + width, y);
    doc.lineWidth(tick === 0 ? 0.8 : 0.4).stroke(tick === 0 ? colours.muted : colours.rule);
    const text = formatNumber(tick, 1);
    const own = pen.measure(text, styles.small);
    pen.write(text, styles.small, { x: start - own - 6, y: y - styles.small.leading / 2 });
  }
  if (count === 0) return;
  const y = top + plotHeight + 15;
  pen.write(say('customers first'), styles.small, { x: start, y });
  const end = say('culture first');
  pen.write(end, styles.small, { x: left + width - pen.measure(end, styles.small), y });
}

function drawLag(
  canvas: Canvas,
  { lag, r, low, high }: Lag,
  { at, of, declared }: { readonly at: number; readonly of: number; readonly declared: number },
): void {
  const { doc, pen, top } = canvas;
  const x = placeX(canvas, at, of);
  const name = `${lag > 0 ? '+' : ''}${formatNumber(lag)}`;
  const half = pen.measure(name, styles.small) / 2;
  pen.write(name, styles.small, { x: x - half, y: top + plotHeight + 3 });
  if (r === null) return;
  if (low !== null && high !== null) {
    doc.moveTo(x, placeY(canvas, low)).lineTo(x, placeY(canvas, high));
    doc.lineWidth(1.4).stroke(colours.accent);
  }
  const isDeclared = lag === declared;
  doc.circle(x, placeY(canvas, r), isDeclared ? 4.2 : 2.8);
  doc.lineWidth(1).fillAndStroke(colours.accent, colours.ground);
  if (isDeclared) {
    const text = formatNumber(r, 2);
    const y = placeY(canvas, Math.max(r, high ?? r)) - styles.digits.leading - 4;
    pen.write(text, styles.digits, { x: x - pen.measure(text, styles.digits) / 2, y });
  }
}

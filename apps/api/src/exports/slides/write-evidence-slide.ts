import { say, sayKnown } from '@throughline/speech';
import {
  directionWords,
  nameMeasure,
  sayMediation,
  type HypothesisResult,
  type UnitMeans,
} from '@throughline/types';
import { explainLags } from '../report/draw-lags.ts';
import { explainMeans } from '../report/draw-means.ts';
import type { ToldStudy } from '../study-tables.ts';
import { explainMediation } from '../study-words.ts';
import { drawLags } from './draw-lags.ts';
import { drawMeans } from './draw-means.ts';
import {
  type Slide,
  type SlideDeck,
  slideSize,
  slideStyles,
  slideWidth,
  writeText,
} from './slide-deck.ts';

const { margin } = slideSize;
const gap = 0.5;
const half = (slideWidth - gap) / 2;
const right = margin + half + gap;

/** What lies behind a hypothesis: its units, and which side comes first. Nothing where neither is known. */
export function addEvidenceSlide(
  deck: SlideDeck,
  hypothesis: HypothesisResult,
  { study, unitMeans }: { readonly study: ToldStudy; readonly unitMeans: readonly UnitMeans[] },
): void {
  const { id, lag = study.result.lag, lags, mediation, proposition } = hypothesis;
  const paths = unitMeans.filter(({ between }) => between.points.length > 0);
  const [first] = paths;
  if (first === undefined && lags.every(({ r }) => r === null)) return;
  const { names } = study;
  const profile = explainLags(hypothesis, { names, declared: lag });
  const units = first === undefined ? [] : [explainMeans(first)];
  const slide = deck.add([...units, profile]);
  const box = (y: number, h: number) => ({ x: margin, y, w: slideWidth, h });
  writeText(slide, say('{id}: what lies behind it', { id }), {
    style: slideStyles.kicker,
    box: box(0.45, 0.3),
  });
  writeText(slide, sayKnown(proposition), { style: slideStyles.finding, box: box(0.8, 0.6) });
  drawPaths(slide, paths, study);
  writeText(slide, directionWords[hypothesis.verdict.direction], {
    style: slideStyles.heading,
    box: { x: right, y: 1.5, w: half, h: 0.3 },
  });
  drawLags(slide, lags, { declared: lag, box: { x: right, y: 1.9, w: half, h: 2.5 } });
  writeText(slide, profile, {
    style: slideStyles.note,
    box: { x: right, y: 4.5, w: half, h: 0.85 },
  });
  if (mediation === null) return;
  writeText(slide, sayMediation(mediation, nameMeasure(mediation.first.to, names)), {
    style: slideStyles.heading,
    box: { x: right, y: 5.45, w: half, h: 0.45 },
  });
  writeText(slide, explainMediation(mediation, names), {
    style: slideStyles.note,
    box: { x: right, y: 5.9, w: half, h: 0.85 },
  });
}

/** One below the other at the left. */
function drawPaths(slide: Slide, paths: readonly UnitMeans[], { names }: ToldStudy): void {
  const [first] = paths;
  if (first === undefined) return;
  const [top, bottom, words] = [1.5, 6.75, 0.45];
  const height = (bottom - words - top) / paths.length;
  paths.forEach((path, at) => {
    const box = { x: margin, y: top + at * height, w: half, h: height - 0.05 };
    drawMeans(slide, path, { names, box });
  });
  writeText(slide, explainMeans(first), {
    style: slideStyles.note,
    box: { x: margin, y: bottom - words + 0.05, w: half, h: words },
  });
}

import { choosePhrases } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import type { ExportContent, HypothesisResult } from '@throughline/types';
import { colours } from '../report/look.ts';
import { listCaveats, listSeen, sayBasis } from '../report/report-words.ts';
import type { ToldStudy } from '../study-tables.ts';
import { explainMarks, sayDemo } from '../study-words.ts';
import { drawBars, measureBars, numbersHeight } from './draw-bars.ts';
import {
  hex,
  measureHeight,
  type Slide,
  type SlideDeck,
  slideSize,
  slideStyles,
  slideWidth,
  writeText,
} from './slide-deck.ts';

const { margin } = slideSize;
const top = 0.4;
/** Where the words of a hypothesis end and its estimates begin. */
const wordsWidth = 4.3;
const barsX = margin + wordsWidth + 0.4;
const barsWidth = slideSize.width - margin - barsX;
const lowest = 6.5;

/** The answer, how sure it is, and what it rests on: the first screen. */
export function addFirstSlides(deck: SlideDeck, content: ExportContent, study: ToldStudy): void {
  const { hypotheses } = study.result;
  const caveats = listCaveats(study, content.timeZone);
  const notes = [sayBasis(study), ...caveats];
  const first = deck.add(notes);
  let slide = first;
  let y = writeFinding(slide, content, study);
  const numbered = hypotheses.findLast(({ components }) => components.length > 0)?.id;
  for (const hypothesis of hypotheses) {
    const height = measureRow(hypothesis, study);
    const hasNumbers = hypothesis.id === numbered;
    if (y + height + (hasNumbers ? numbersHeight : 0) > lowest) {
      slide = deck.add(notes);
      y = writeGoingOn(slide);
    }
    writeRow(slide, hypothesis, { study, y, hasNumbers });
    y += height;
  }
  const marks = numbered === undefined ? [] : [explainMarks(study.result.smallestEffect)];
  writeText(slide, [...marks, ...caveats].join(' '), {
    style: { ...slideStyles.note, size: 9 },
    box: { x: margin, y: lowest + 0.04, w: slideWidth, h: 0.38 },
  });
}

/** @returns how far down the slide is full */
function writeFinding(slide: Slide, content: ExportContent, study: ToldStudy): number {
  const { texts, result } = study;
  // As on screen: the fourth proposition is the question itself, else the first there is.
  const main = result.hypotheses.find(({ id }) => id === 'H4') ?? result.hypotheses[0];
  const text = main === undefined ? undefined : texts[main.id];
  const seen = [
    ...listSeen(content),
    sayBasis(study),
    ...(content.isDemo ? [`${say('Demonstration')}. ${sayDemo()}`] : []),
  ];
  let y = top;
  const write = (
    words: string,
    style: keyof typeof slideStyles,
    most: number,
    gap: number,
  ): void => {
    if (words === '') return;
    const { size } = slideStyles[style];
    const h = Math.min(most, measureHeight(words, size, slideWidth) + 0.05);
    writeText(slide, words, { style: slideStyles[style], box: { x: margin, y, w: slideWidth, h } });
    y += h + gap;
  };
  write(say('Is it passed on?'), 'kicker', 0.3, 0.04);
  write(seen.join(' '), 'note', 0.45, 0.12);
  write(text?.headline ?? '', 'title', 1.1, 0.08);
  write(text?.whatWouldChange[0] ?? '', 'body', 0.6, 0.14);
  return y;
}

function writeGoingOn(slide: Slide): number {
  writeText(slide, say('What came of the hypotheses, continued'), {
    style: slideStyles.kicker,
    box: { x: margin, y: top, w: slideWidth, h: 0.3 },
  });
  return top + 0.5;
}

function measureRow(
  { proposition, components: effects }: HypothesisResult,
  { names }: ToldStudy,
): number {
  const words = 0.3 + measureHeight(sayKnown(proposition), slideStyles.note.size, wordsWidth);
  return Math.max(words, measureBars({ effects, names }, barsWidth)) + 0.13;
}

function writeRow(
  slide: Slide,
  hypothesis: HypothesisResult,
  { study, y, hasNumbers }: { study: ToldStudy; y: number; hasNumbers: boolean },
): void {
  const { id, proposition, verdict, components } = hypothesis;
  slide.addShape('line', {
    x: margin,
    y: y - 0.06,
    w: slideWidth,
    h: 0,
    line: { color: hex(colours.rule), width: 0.75 },
    objectName: say('Rule'),
  });
  writeText(slide, say('{id}: {text}', { id, text: choosePhrases().word[verdict.word] }), {
    style: slideStyles.heading,
    box: { x: margin, y, w: wordsWidth, h: 0.28 },
  });
  writeText(slide, sayKnown(proposition), {
    style: slideStyles.note,
    box: {
      x: margin,
      y: y + 0.28,
      w: wordsWidth,
      h: measureRow(hypothesis, study) - 0.3,
    },
  });
  const { names, result } = study;
  drawBars(slide, {
    effects: components,
    names,
    smallestEffect: result.smallestEffect,
    hasNumbers,
    x: barsX,
    y,
    w: barsWidth,
  });
}

import { checkNames, choosePhrases, sayHolds } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import type { ExportContent, HypothesisResult } from '@throughline/types';
import { colours } from '../report/look.ts';
import { listDeclared } from '../report/report-words.ts';
import type { ToldStudy } from '../study-tables.ts';
import { describeReverse, explainMarks, namePath } from '../study-words.ts';
import { drawBars, measureBars, numbersHeight } from './draw-bars.ts';
import {
  hex,
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

/** A slide of its own for a hypothesis: verdict, estimates, checks, and what would change it. */
export function addHypothesisSlide(
  deck: SlideDeck,
  hypothesis: HypothesisResult,
  { study, timeZone }: { readonly study: ToldStudy; readonly timeZone: ExportContent['timeZone'] },
): void {
  const { id, proposition, verdict } = hypothesis;
  const text = study.texts[id];
  const reservations = text?.reservations ?? [];
  const changes = text?.whatWouldChange ?? [];
  const slide = deck.add([
    ...(text?.paragraph ?? []),
    ...listChecks(hypothesis, study).map(([name = '', ...said]) =>
      say('{id}: {text}', { id: name, text: said.join(', ') }),
    ),
    ...listDeclared(study, id, timeZone),
  ]);
  const box = (y: number, h: number) => ({ x: margin, y, w: slideWidth, h });
  writeText(slide, say('{id}: {text}', { id, text: choosePhrases().word[verdict.word] }), {
    style: slideStyles.kicker,
    box: box(0.45, 0.3),
  });
  writeText(slide, sayKnown(proposition), { style: slideStyles.title, box: box(0.8, 0.75) });
  writeText(slide, text?.headline ?? '', { style: slideStyles.finding, box: box(1.6, 0.6) });
  writeEstimates(slide, hypothesis, study);
  writeChecks(slide, hypothesis, study);
  const said = [
    ...(reservations.length > 0
      ? [say('With reservations: {sentences}', { sentences: reservations.join(' ') })]
      : []),
    ...(changes.length > 0
      ? [say('What would change the verdict: {sentences}', { sentences: changes.join(' ') })]
      : []),
  ];
  writeText(slide, said.join('\n'), { style: slideStyles.body, box: box(5.75, 1.05) });
}

function writeEstimates(slide: Slide, hypothesis: HypothesisResult, study: ToldStudy): void {
  const { components, gate } = hypothesis;
  const { names, result } = study;
  const y = 2.5;
  writeText(slide, say('Estimates'), {
    style: slideStyles.heading,
    box: { x: margin, y, w: half, h: 0.3 },
  });
  if (components.length === 0) {
    writeText(
      slide,
      gate.passed
        ? say('No estimate can be made from these figures.')
        : say('There is too little for an estimate yet.'),
      { style: slideStyles.body, box: { x: margin, y: y + 0.4, w: half, h: 0.5 } },
    );
    return;
  }
  const { smallestEffect } = result;
  const bars = { effects: components, names, smallestEffect, hasNumbers: true };
  drawBars(slide, { ...bars, x: margin, y: y + 0.4, w: half });
  const below = y + 0.4 + measureBars(bars, half) + numbersHeight;
  const reverse = describeReverse(hypothesis, names);
  const words = [explainMarks(smallestEffect), ...(reverse === null ? [] : [reverse])].join(' ');
  writeText(slide, words, {
    style: slideStyles.note,
    box: { x: margin, y: below, w: half, h: Math.max(0.3, 5.65 - below) },
  });
}

/** Each check, and what came of it on each path. */
function listChecks({ checks }: HypothesisResult, { names }: ToldStudy): string[][] {
  const paths = listPaths(checks, names);
  return [...Map.groupBy(checks, ({ name }) => name)].map(([name, own]) => [
    checkNames[name],
    ...paths.map((path) => {
      const said = own
        .filter(({ about }) => namePath(about, names) === path)
        .map(({ holds }) => sayHolds(holds));
      return [...new Set(said)].join(', ');
    }),
  ]);
}

function listPaths(checks: HypothesisResult['checks'], names: ToldStudy['names']): string[] {
  return [...new Set(checks.map(({ about }) => namePath(about, names)))];
}

function writeChecks(slide: Slide, hypothesis: HypothesisResult, study: ToldStudy): void {
  const rows = listChecks(hypothesis, study);
  if (rows.length === 0) return;
  const header = [say('The finding'), ...listPaths(hypothesis.checks, study.names)];
  const { colour } = slideStyles.note;
  const line = { type: 'solid', pt: 0.5, color: hex(colours.rule) } as const;
  const none = { type: 'none' } as const;
  slide.addTable(
    [header, ...rows].map((cells, index) =>
      cells.map((text) => ({
        text,
        options: { bold: index === 0, color: index === 0 ? colour : slideStyles.body.colour },
      })),
    ),
    {
      x: margin + half + gap,
      y: 2.5,
      w: half,
      colW: [half * 0.4, ...header.slice(1).map(() => (half * 0.6) / (header.length - 1))],
      fontSize: 10.5,
      margin: [0.02, 0.05, 0.02, 0],
      border: [line, none, line, none],
      objectName: say('Checks'),
    },
  );
}

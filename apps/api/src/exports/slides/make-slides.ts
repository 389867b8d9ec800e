import type { ExportContent } from '@throughline/types';
import { nameReport } from '../report/report-words.ts';
import type { ToldStudy } from '../study-tables.ts';
import { SlideDeck } from './slide-deck.ts';
import { addEvidenceSlide } from './write-evidence-slide.ts';
import { addFirstSlides } from './write-first-slides.ts';
import { addHypothesisSlide } from './write-hypothesis-slide.ts';

/**
 * The board report as slides: the first screen, and two slides for each hypothesis, what came of it
 * and what lies behind it. What a slide has no room for stands in its notes.
 *
 * @param onPart told after each part how much of the whole there is, 0 to 1.
 */
export async function makeSlides(
  content: ExportContent,
  study: ToldStudy,
  onPart: (share: number) => Promise<void>,
): Promise<Buffer> {
  const { timeZone } = content;
  const deck = new SlideDeck(nameReport(content));
  const { hypotheses } = study.result;
  addFirstSlides(deck, content, study);
  for (const [at, hypothesis] of hypotheses.entries()) {
    await onPart((at + 1) / (hypotheses.length + 1));
    addHypothesisSlide(deck, hypothesis, { study, timeZone });
    const unitMeans = content.unitMeans[hypothesis.id] ?? [];
    addEvidenceSlide(deck, hypothesis, { study, unitMeans });
  }
  return deck.end();
}

import { fillText } from './texts/fill-text.ts';
import { resultsPageTexts } from './texts/results.ts';
import type { SurveyLanguage } from './texts/languages.ts';
import { nameConstruct, showChange, showScore } from './results-words.ts';

/** A published figure of everybody who was asked. */
export interface ProposedFigure {
  construct: string;
  /** 0 to 100. */
  score: number;
  /** As it is shown: "62", "10 or less". */
  shown: string;
  /** Points against the wave before, with the limits of its 95 % interval; null where it may not be told. */
  change: { value: number; low: number; high: number } | null;
}

/**
 * "What you said" in a few plain sentences: what is highest, what is lowest, and what moved most of all
 * that moved for certain. From published figures alone. Empty without a figure.
 */
export function proposeSaid(figures: readonly ProposedFigure[], language: SurveyLanguage): string {
  const texts = resultsPageTexts[language];
  const sorted = figures.toSorted((one, other) => other.score - one.score);
  const [highest] = sorted;
  const lowest = sorted.at(-1);
  if (highest === undefined || lowest === undefined) return '';
  const say = (text: string, { construct, shown }: ProposedFigure): string =>
    fillText(text, {
      construct: nameConstruct(construct, language),
      score: showScore(shown, language, 0),
    });
  const moved = figures
    .filter(({ change }) => change !== null && (change.low > 0 || change.high < 0))
    .toSorted(
      (one, other) => Math.abs(other.change?.value ?? 0) - Math.abs(one.change?.value ?? 0),
    )[0];
  return [
    say(texts.highest, highest),
    ...(lowest.score === highest.score ? [] : [say(texts.lowest, lowest)]),
    ...(moved === undefined || moved.change === null
      ? []
      : [
          fillText(texts.moved, {
            construct: nameConstruct(moved.construct, language),
            change: showChange(moved.change.value, language),
          }),
        ]),
  ].join(' ');
}

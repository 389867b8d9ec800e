import { type VerdictText, listMissing } from '@throughline/linkage';
import type { HypothesisResult } from '@throughline/types';
import { type Tone, paint } from '../screen/paint.ts';
import type { Screen } from '../screen/screen.ts';
import { wrapText } from '../screen/wrap-text.ts';

const tones: Record<HypothesisResult['verdict']['word'], Tone> = {
  supported: 'good',
  leaning: 'open',
  not_supported: 'bad',
  cannot_tell: 'open',
};

const indent = '  ';

/** The headline in the colour of its word, and below it what is held against it and what would change it. */
export function writeVerdict(
  { verdict, gate }: HypothesisResult,
  { headline, reservations, whatWouldChange }: VerdictText,
  screen: Screen,
): string[] {
  const notes = [
    ...reservations.map((sentence) => `reservation: ${sentence}`),
    ...(gate.passed ? whatWouldChange : listMissing(gate).map((phrase) => `needed: ${phrase}`)),
  ];
  return [
    ...wrapText(headline, screen.width).map((line) => paint(screen, tones[verdict.word], line)),
    ...notes
      .flatMap((note) => wrapText(note, screen.width - indent.length))
      .map((line) => paint(screen, 'faint', `${indent}${line}`)),
  ];
}

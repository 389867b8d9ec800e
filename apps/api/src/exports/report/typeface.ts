import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackFont } from './unpack-font.ts';

export type Weight = 'regular' | 'bold';

/** Parts of the typeface by the letters they hold, the most used first. */
const alphabets = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
  'cyrillic-ext',
  'greek-ext',
] as const;
export type Alphabet = (typeof alphabets)[number];

/** Letters in a row that one file of the typeface can write. */
export interface Run {
  readonly alphabet: Alphabet;
  readonly text: string;
}

const resolve = createRequire(import.meta.url).resolve;
const weights: Readonly<Record<Weight, string>> = { regular: '400', bold: '600' };

const fonts = new Map<string, Buffer>();

/** The font that holds an alphabet in a weight; read once. */
export function readFont(alphabet: Alphabet, weight: Weight): Buffer {
  const path = `@fontsource/inter/files/inter-${alphabet}-${weights[weight]}-normal.woff`;
  const font = fonts.get(path) ?? unpackFont(readFileSync(resolve(path)));
  fonts.set(path, font);
  return font;
}

/** Letters that no file of the typeface has, and what looks the same. Lines are broken before. */
const likenesses: Readonly<Record<string, string>> = { '\u202f': '\u2009', '\u2011': '-' };

/** A text in letters that the typeface has. */
export function useKnownLetters(text: string): string {
  return text.replace(/[\u202f\u2011]/g, (letter) => likenesses[letter] ?? letter);
}

/**
 * Parts a text by the files that can write it; what none can is left to the first, which draws a box.
 *
 * @param knows whether a file holds a letter.
 */
export function splitByAlphabet(
  text: string,
  knows: (alphabet: Alphabet, codePoint: number) => boolean,
): Run[] {
  const runs: { alphabet: Alphabet; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const codePoint = letter.codePointAt(0) ?? 0;
    // Spaces and marks stay in the run that they are in.
    const alphabet =
      last !== undefined && knows(last.alphabet, codePoint)
        ? last.alphabet
        : (alphabets.find((one) => knows(one, codePoint)) ?? 'latin');
    if (last?.alphabet === alphabet) last.text += letter;
    else runs.push({ alphabet, text: letter });
  }
  return runs;
}

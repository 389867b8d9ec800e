import { createRequire } from 'node:module';

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

/** Where the file is that holds an alphabet in a weight. */
export function fontFile(alphabet: Alphabet, weight: Weight): string {
  return resolve(`@fontsource/inter/files/inter-${alphabet}-${weights[weight]}-normal.woff`);
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

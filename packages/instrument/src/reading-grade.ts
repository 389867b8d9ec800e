/**
 * Reading grade of a text in English, as years of school: Flesch-Kincaid, 0.39 x words per sentence
 * + 11.8 x syllables per word - 15.59, with syllables counted as groups of vowels. Short sentences
 * with one long word come out high; it is a hint, not a measurement.
 *
 * Source: Kincaid, Fishburne, Rogers & Chissom 1975.
 *
 * @returns 0 or more, with one decimal; 0 for a text without words
 */
export function readingGrade(text: string): number {
  const words = listWords(text);
  if (words.length === 0) return 0;
  const sentences = countSentences(text);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}

/** What makes a text hard: nothing of its own, where short words only happen to be few. */
export function findHardness(text: string): 'words' | 'sentence' | null {
  const words = listWords(text);
  const syllables = words.map(countSyllables);
  const isLong = syllables.some((count) => count > 3);
  if (isLong || syllables.filter((count) => count === 3).length > 1) return 'words';
  return words.length / countSentences(text) > longSentence ? 'sentence' : null;
}

/** More words than this in one sentence are lost on the way. */
const longSentence = 20;

function listWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

function countSentences(text: string): number {
  return Math.max(1, (text.match(/[.!?…]+(?=\s|$)/gu) ?? []).length);
}

function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  // A final e is silent, except after a consonant and l ("table"); so is that of "-es" and "-ed".
  const spoken = letters.replace(/(?<=[^aeiouyl])(?:es|ed|e)$|(?<=[aeiouy]l)e$/u, '');
  return Math.max(1, (spoken.match(/[aeiouy]+/gu) ?? []).length);
}

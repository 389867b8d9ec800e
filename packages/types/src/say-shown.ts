import { say, writeNumber } from '@throughline/speech';

/**
 * A published score as the reader writes it: "58.7", "10 or less". What is published is kept in English,
 * and anything else stays as it is.
 */
export function sayShown(shown: string): string {
  const [, score = '', decimals = '', end] =
    /^(\d+(?:\.(\d+))?)(?: or (less|more))?$/.exec(shown) ?? [];
  if (score === '') return shown;
  const number = writeNumber(Number(score), decimals.length);
  if (end === undefined) return number;
  return end === 'less'
    ? say('{score} or less', { score: number })
    : say('{score} or more', { score: number });
}

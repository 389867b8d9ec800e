import type { Question } from '@throughline/types';
import { isPlayBack } from './listening.ts';
import { choiceScale } from './scales.ts';

/** Opening the page and reading the promise, then sending. */
const secondsAround = 15;
/** Reading a statement of about ten words and choosing. */
const secondsPerChoice = 8;
/** Reading an optional question: most people leave it empty, and those who write choose to. */
const secondsPerText = 3;

/** Writing a few sentences, where nothing else is asked and people came to write. */
const secondsPerTold = 120;

/** Looking through each option beyond five. */
const secondsPerOption = 1;

/**
 * About how long the questions take, in seconds, rounded up to ten: 90 for nine items, as the
 * instrument aims at, six minutes for the full bank, and two for each question that is only listened to.
 */
export function estimateSeconds(questions: readonly Question[]): number {
  const isListening = questions.every((one) => one.kind === 'text' || isPlayBack(one));
  const seconds = questions.reduce(
    (sum, one) => sum + (isListening && one.kind === 'text' ? secondsPerTold : secondsOf(one)),
    secondsAround,
  );
  return Math.ceil(seconds / 10) * 10;
}

/** About how long one question takes, in seconds. A row of numbers is read at once. */
export function secondsOf(question: Question): number {
  if (question.kind === 'text') return secondsPerText;
  if (isPlayBack(question)) return 0;
  const isList = question.kind === 'multiple' || question.scale === choiceScale;
  const beyond = isList ? Math.max(0, question.options.length - 5) : 0;
  return secondsPerChoice + beyond * secondsPerOption;
}

import type { Question } from '@throughline/types';
import { choiceScale } from './scales.ts';

type OpenQuestion = Extract<Question, { kind: 'text' }>;
type Choice = Extract<Question, { kind: 'single' }>;

/** After this many of the questions that follow, a person may go straight to what was heard. */
export const fewestLayers = 3;

/** What follows an open answer, in English and in order. The page words them in its own language. */
export const listeningLayers: readonly string[] = [
  'What happened? Please describe one moment.',
  'Why did that matter to you, or to the customer?',
  'What would have made it better?',
  'If you could change one thing, what would it be?',
];

/** Whether the person was understood, as they judge what was read back to them. */
export const heardOptions = [
  { value: 'yes', label: 'Yes, that is it' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No, you missed something' },
] as const;

/**
 * An open question that is followed up in layers: the question itself, and whether what was read
 * back was understood. The answer to the first is the text that was read back, as the person left
 * it; the share of "yes" in the second measures the listening.
 */
export function followUp(question: OpenQuestion): [OpenQuestion, Choice] {
  return [
    question,
    {
      kind: 'single',
      id: `${question.id}-heard`,
      construct: null,
      reversed: false,
      scale: choiceScale,
      text: 'Here is what we heard. Did we understand you?',
      options: heardOptions.map((option) => ({ ...option })),
      optOut: null,
      playsBack: question.id,
    },
  ];
}

/** Whether a question only asks if the answer to another one was understood. */
export function isPlayBack(question: Question): boolean {
  return question.kind === 'single' && question.playsBack !== undefined;
}

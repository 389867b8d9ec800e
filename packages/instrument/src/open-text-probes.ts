import type { OpenTextProbe } from './bank-types.ts';

/**
 * The optional open questions, worded exactly as they are asked. At most one per person and wave;
 * OT6 only where ENPS1 was asked before it.
 */
export const openTextProbes: readonly OpenTextProbe[] = [
  {
    id: 'OT1',
    construct: 'ICT',
    text: 'What is one thing that would help you feel better served by people inside the company?',
    showAfter: null,
    sourceArticles: [4],
  },
  {
    id: 'OT2',
    construct: 'EMP',
    text: 'Think of a time you could not do right by a customer. What got in the way?',
    showAfter: null,
    sourceArticles: [0, 3],
  },
  {
    id: 'OT3',
    construct: 'VAL',
    text: 'Where do our words and our actions differ most?',
    showAfter: null,
    sourceArticles: [4],
  },
  {
    id: 'OT4',
    construct: 'VAL',
    text: 'Finish this sentence: I come to work because...',
    showAfter: null,
    sourceArticles: [3],
  },
  {
    id: 'OT5',
    construct: 'HRD',
    text: 'What do customers ask you that we cannot answer well?',
    showAfter: null,
    sourceArticles: [2],
  },
  {
    id: 'OT6',
    construct: 'ENPS',
    text: 'What is the main reason for your score?',
    showAfter: 'ENPS1',
    sourceArticles: [3],
  },
];

/** Longest open answer in bytes of UTF-8: 1,000 characters of any script. */
export const openTextMaxBytes = 4000;

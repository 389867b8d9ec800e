import { adjustPValues } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';

export const multipleTesting: Adapter = (question) => {
  const p = question.list<number | null>('p');
  const methods = ['holm', 'bh', 'by', 'bonferroni', 'hochberg'] as const;
  return Object.fromEntries(methods.map((method) => [method, adjustPValues(p, method)]));
};

import { findContentFaults } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type { QuestionnaireContent } from '@throughline/types';
import { AppError } from '../http/app-error.ts';

/**
 * Refuses a questionnaire that could not be asked.
 *
 * @throws AppError `invalid-request` with every fault and the item it is in
 */
export function checkComposed(content: QuestionnaireContent): void {
  const issues = findContentFaults(content).map(({ place, reason }) => ({
    row: null,
    column: place === null ? 'items' : say('item {number}', { number: place + 1 }),
    reason,
  }));
  const [first] = issues;
  if (first === undefined) return;
  throw new AppError('invalid-request', `${first.column}: ${first.reason}`, issues);
}

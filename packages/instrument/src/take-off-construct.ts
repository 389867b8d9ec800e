import type { Question } from '@throughline/types';

/**
 * A question that only some are asked, as one that counts for no construct: it would count over
 * fewer people than another construct does, and what the two differ by would be the answers of the
 * few who were not led to it. Others come back as they are.
 */
export function takeOffConstruct(question: Question): Question {
  const isCounted = question.kind === 'single' && question.construct !== null;
  return isCounted && question.askedWhen !== undefined
    ? { ...question, construct: null }
    : question;
}

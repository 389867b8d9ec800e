import type { QuestionnaireContent } from '@throughline/types';
import { employeeIntro } from './bank.ts';
import { anchorItems, coreItems } from './rotation.ts';

/** What a new questionnaire best starts from: the nine items that track every construct, and a question in own words. */
export function recommendContent(): QuestionnaireContent {
  const ids = [...coreItems, ...anchorItems, 'OT1'];
  return {
    intro: employeeIntro,
    items: ids.map((id) => ({ kind: 'bank', id, askedWhen: null })),
  };
}

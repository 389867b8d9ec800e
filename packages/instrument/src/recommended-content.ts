import type { ContentItem, QuestionnaireContent } from '@throughline/types';
import { employeeIntro } from './bank.ts';
import { anchorItems, coreItems } from './rotation.ts';

const openQuestion: ContentItem = { kind: 'bank', id: 'OT1', askedWhen: null, listens: true };

/** What a new questionnaire best starts from: the nine items that track every construct, and a question in own words. */
export function recommendContent(): QuestionnaireContent {
  const ids = [...coreItems, ...anchorItems];
  return {
    intro: employeeIntro,
    items: [...ids.map((id) => ({ kind: 'bank' as const, id, askedWhen: null })), openQuestion],
  };
}

/** One open question, followed up in layers and read back: a voluntary survey kind of its own. */
export function listeningContent(): QuestionnaireContent {
  return {
    intro:
      'One question, in your own words. If you like, a few short ones follow, and you read what we heard before you send it.',
    items: [openQuestion],
  };
}

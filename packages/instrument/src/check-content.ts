import { say } from '@throughline/speech';
import {
  maximumTextItems,
  type ContentItem,
  type Question,
  type QuestionnaireContent,
} from '@throughline/types';
import { employeeConstructs, items } from './bank.ts';
import { listens, phraseContentItem } from './freeze-content.ts';
import { phraseProbe } from './phrase-bank.ts';

/** What is wrong with a composed questionnaire; `place` counts its items from 0, null is all of it. */
export interface ContentFault {
  readonly place: number | null;
  readonly reason: string;
}

/** Everything that keeps a composed questionnaire from being asked; nothing when it can be. */
export function findContentFaults(content: QuestionnaireContent): ContentFault[] {
  const faults: ContentFault[] = [];
  const before: Question[] = [];
  for (const [place, item] of content.items.entries()) {
    const reason = findItemFault(item, before);
    if (reason !== null) faults.push({ place, reason });
    if (item.kind !== 'bank' || isOfBank(item.id)) before.push(phraseContentItem(item));
  }
  const texts = before.filter(({ kind }) => kind === 'text').length;
  if (texts === before.length && !content.items.some(listens)) {
    const reason = say(
      'Ask at least one question that is not an open one, or have an open one followed up.',
    );
    faults.push({ place: null, reason });
  }
  if (texts > maximumTextItems) {
    faults.push({
      place: null,
      reason: say('Ask at most {limit} open questions.', { limit: maximumTextItems }),
    });
  }
  return faults;
}

function findItemFault(item: ContentItem, before: readonly Question[]): string | null {
  if (item.kind === 'bank' && !isOfBank(item.id))
    return say('The bank has no item {id}.', { id: item.id });
  if (before.some(({ id }) => id === item.id)) return say('{id} is asked twice.', { id: item.id });
  if ('construct' in item && item.construct !== null && !isConstruct(item.construct)) {
    return say('There is no construct {construct}.', { construct: item.construct });
  }
  if (listens(item) && phraseContentItem(item).kind !== 'text') {
    return say('Only an open question can be followed up.');
  }
  return findOrderFault(item, before) ?? findBranchFault(item, before);
}

function findOrderFault(item: ContentItem, before: readonly Question[]): string | null {
  const after = item.kind === 'bank' ? (phraseProbe(item.id)?.showAfter ?? null) : null;
  return after === null || before.some(({ id }) => id === after)
    ? null
    : say('{id} asks about the answer to {after}, which has to come before it.', {
        id: item.id,
        after,
      });
}

function findBranchFault({ askedWhen }: ContentItem, before: readonly Question[]): string | null {
  if (askedWhen === null) return null;
  const source = before.find(({ id }) => id === askedWhen.question);
  if (source === undefined) return say('The question it depends on has to come before it.');
  if (source.kind === 'text') return say('It cannot depend on an open question.');
  const offered = [...source.options, ...(source.optOut === null ? [] : [source.optOut])];
  return askedWhen.values.every((value) => offered.some((option) => option.value === value))
    ? null
    : say('It depends on an answer that is not offered.');
}

function isOfBank(id: string): boolean {
  return items.some((item) => item.id === id) || phraseProbe(id) !== null;
}

function isConstruct(code: string): boolean {
  return employeeConstructs.some((construct) => construct.code === code);
}

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
    const reason =
      'Ask at least one question that is not an open one, or have an open one followed up.';
    faults.push({ place: null, reason });
  }
  if (texts > maximumTextItems) {
    faults.push({ place: null, reason: `Ask at most ${maximumTextItems} open questions.` });
  }
  return faults;
}

function findItemFault(item: ContentItem, before: readonly Question[]): string | null {
  if (item.kind === 'bank' && !isOfBank(item.id)) return `The bank has no item ${item.id}.`;
  if (before.some(({ id }) => id === item.id)) return `${item.id} is asked twice.`;
  if ('construct' in item && item.construct !== null && !isConstruct(item.construct)) {
    return `There is no construct ${item.construct}.`;
  }
  if (listens(item) && phraseContentItem(item).kind !== 'text') {
    return 'Only an open question can be followed up.';
  }
  return findOrderFault(item, before) ?? findBranchFault(item, before);
}

function findOrderFault(item: ContentItem, before: readonly Question[]): string | null {
  const after = item.kind === 'bank' ? (phraseProbe(item.id)?.showAfter ?? null) : null;
  return after === null || before.some(({ id }) => id === after)
    ? null
    : `${item.id} asks about the answer to ${after}, which has to come before it.`;
}

function findBranchFault({ askedWhen }: ContentItem, before: readonly Question[]): string | null {
  if (askedWhen === null) return null;
  const source = before.find(({ id }) => id === askedWhen.question);
  if (source === undefined) return 'The question it depends on has to come before it.';
  if (source.kind === 'text') return 'It cannot depend on an open question.';
  const offered = [...source.options, ...(source.optOut === null ? [] : [source.optOut])];
  return askedWhen.values.every((value) => offered.some((option) => option.value === value))
    ? null
    : 'It depends on an answer that is not offered.';
}

function isOfBank(id: string): boolean {
  return items.some((item) => item.id === id) || phraseProbe(id) !== null;
}

function isConstruct(code: string): boolean {
  return employeeConstructs.some((construct) => construct.code === code);
}

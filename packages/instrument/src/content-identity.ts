import type { ContentItem } from '@throughline/types';

/** What an item of one's own measures, as text: equal for two items exactly where answers to them may be counted together. */
export function describeMeasured(item: Exclude<ContentItem, { kind: 'bank' }>): string {
  if (item.kind === 'value') return JSON.stringify([item.kind, item.id, item.value, item.aspect]);
  const scored = 'construct' in item ? [item.construct, item.reversed] : [];
  const ends = item.kind === 'rating' ? [item.lowest, item.highest] : [];
  const options = 'options' in item ? item.options.map(({ value, label }) => [value, label]) : [];
  return JSON.stringify([item.kind, item.id, item.text, ...scored, ...ends, ...options]);
}

/** Everything about a place of a questionnaire, as text. */
export function describeItem(item: ContentItem): string {
  const { askedWhen } = item;
  const branch = askedWhen === null ? null : [askedWhen.question, ...askedWhen.values];
  const measured = item.kind === 'bank' ? item.id : describeMeasured(item);
  return JSON.stringify([measured, branch, ...('listens' in item ? ['listens'] : [])]);
}

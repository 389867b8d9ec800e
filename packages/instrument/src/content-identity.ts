import type { ContentItem } from '@throughline/types';

/** What an item of one's own measures, as text: equal for two items exactly where answers to them may be counted together. */
export function describeMeasured(item: Exclude<ContentItem, { kind: 'bank' }>): string {
  if (item.kind === 'value') return JSON.stringify([item.kind, item.id, item.value, item.aspect]);
  const scored = 'construct' in item ? [item.construct, item.reversed] : [];
  const ends = item.kind === 'rating' ? [item.lowest, item.highest] : [];
  const options = 'options' in item ? item.options.map(({ value, label }) => [value, label]) : [];
  return JSON.stringify([item.kind, item.id, item.text, ...scored, ...ends, ...options]);
}

import type { Question } from '@throughline/types';
import type { Item } from './bank-types.ts';
import { openTextMaxBytes, openTextProbes } from './open-text-probes.ts';
import { scales } from './scales.ts';

/** An item of the bank as a question in English. */
export function phraseItem(item: Item): Extract<Question, { kind: 'single' }> {
  const scale = scales[item.scale];
  return {
    kind: 'single',
    id: item.id,
    construct: item.construct === 'ENPS' ? null : item.construct,
    reversed: item.reversed,
    scale: item.scale,
    text: item.text,
    options: scale.options.map((option) => ({ ...option })),
    optOut: { ...scale.optOut },
  };
}

/** An open question of the bank, and the item it must follow; null where there is none of this id. */
export function phraseProbe(
  id: string,
): { question: Extract<Question, { kind: 'text' }>; showAfter: string | null } | null {
  const probe = openTextProbes.find((candidate) => candidate.id === id);
  if (probe === undefined) return null;
  const { text, showAfter } = probe;
  return { question: { kind: 'text', id, text, maxBytes: openTextMaxBytes }, showAfter };
}

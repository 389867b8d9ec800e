import type { QuestionnaireContent } from '@throughline/types';
import { describeMeasured } from './content-identity.ts';

/** A questionnaire in which every item that was asked before still has the wording it was asked in. */
export interface RenewedContent {
  readonly content: QuestionnaireContent;
  /** Old ids of items of one's own and the new ones that they got. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Gives a new id to each item of one's own that was asked before with another wording, scale,
 * options, construct or direction: its answers must not be counted together with the earlier ones.
 * The new one keeps which item it was. Branches that name it follow. Items of the bank cannot be
 * reworded.
 *
 * @param asked contents of the versions that have been asked
 * @param makeId a new id each time
 */
export function renewReworded(
  content: QuestionnaireContent,
  asked: readonly QuestionnaireContent[],
  makeId: () => string,
): RenewedContent {
  const known = new Map<string, string>();
  for (const item of asked.flatMap(({ items }) => items)) {
    if (item.kind !== 'bank') known.set(item.id, describeMeasured(item));
  }
  const renamed = new Map<string, string>();
  for (const item of content.items) {
    if (item.kind === 'bank') continue;
    const before = known.get(item.id);
    if (before !== undefined && before !== describeMeasured(item)) renamed.set(item.id, makeId());
  }
  const rename = (id: string): string => renamed.get(id) ?? id;
  return {
    renamed,
    content: {
      ...content,
      items: content.items.map((item) => ({
        ...item,
        ...(renamed.has(item.id) && item.kind !== 'bank' ? { renews: item.id } : {}),
        id: rename(item.id),
        askedWhen: item.askedWhen && {
          ...item.askedWhen,
          question: rename(item.askedWhen.question),
        },
      })),
    },
  };
}

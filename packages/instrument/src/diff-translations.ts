import type { QuestionnaireVersion, Wording } from '@throughline/types';
import { freezeContent } from './freeze-content.ts';
import { listQuestionnaireSlots } from './questionnaire-slots.ts';
import type { TranslationSlot } from './translation-slots.ts';

/**
 * What became of one wording of one language. `stale` stayed as it was while its English changed,
 * so that it is not asked any more; `confirmed` was stale, and fits the English again.
 */
export interface WordingChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'stale' | 'confirmed';
  readonly language: string;
  /** The wording of the newer version that it translates. */
  readonly slot: TranslationSlot;
  /** Null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

type Translated = Pick<QuestionnaireVersion, 'content' | 'translations'>;

/**
 * Compares the translations of two versions, language by language, in the order of the newer
 * version's wordings. What is said of an item that is no longer asked is left out with it.
 *
 * @param renamed ids of items of the older version and those of the same items in the newer one
 */
export function diffTranslations(
  before: Translated,
  after: Translated,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly WordingChange[] {
  const was = new Map(slotsOf(before).map(({ id, english }) => [rename(id, renamed), english]));
  const languages = new Set(
    [before, after].flatMap(({ translations }) => Object.keys(translations)),
  );
  return [...languages].flatMap((language) => {
    const older = new Map(
      Object.entries(before.translations[language] ?? {}).map(([id, one]) => [
        rename(id, renamed),
        one,
      ]),
    );
    const newer = after.translations[language] ?? {};
    return slotsOf(after).flatMap((slot): WordingChange[] => {
      const [old, now] = [older.get(slot.id), newer[slot.id]];
      const isFresh = { before: fits(old, was.get(slot.id)), after: fits(now, slot.english) };
      const kind = judge(old?.text ?? '', now?.text ?? '', isFresh);
      if (kind === null) return [];
      return [{ kind, language, slot, before: old?.text || null, after: now?.text || null }];
    });
  });
}

function judge(
  before: string,
  after: string,
  isFresh: { readonly before: boolean; readonly after: boolean },
): WordingChange['kind'] | null {
  if (before !== after) return before === '' ? 'added' : after === '' ? 'removed' : 'changed';
  if (after === '' || isFresh.before === isFresh.after) return null;
  return isFresh.after ? 'confirmed' : 'stale';
}

function fits(wording: Wording | undefined, english: string | undefined): boolean {
  return wording !== undefined && wording.english === english;
}

function slotsOf({ content }: Translated): readonly TranslationSlot[] {
  return listQuestionnaireSlots(freezeContent(content));
}

function rename(slot: string, renamed: ReadonlyMap<string, string>): string {
  return slot
    .split('.')
    .map((part) => renamed.get(part) ?? part)
    .join('.');
}

import type { Wordings } from '@throughline/types';

/**
 * Takes translations along to the new ids of reworded items. A wording stays good where its English
 * has stayed the same; where not, it is shown as stale to whoever translates.
 */
export function renameSlots(
  translations: Readonly<Record<string, Wordings>>,
  renamed: ReadonlyMap<string, string>,
): Record<string, Wordings> {
  const rename = (slot: string): string =>
    slot
      .split('.')
      .map((part) => renamed.get(part) ?? part)
      .join('.');
  return Object.fromEntries(
    Object.entries(translations).map(([language, wordings]) => [
      language,
      Object.fromEntries(
        Object.entries(wordings).map(([slot, wording]) => [rename(slot), wording]),
      ),
    ]),
  );
}

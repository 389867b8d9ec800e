import { listMissingSlots, type Translation } from './translation-slots.ts';

/**
 * Translations of the bank by language. There are none yet: a wording counts only after a
 * translator and a back-translator have agreed on it. A language listed here with every slot of
 * `listTranslationSlots` filled is asked in; one with gaps is not.
 */
export const translations: Readonly<Record<string, Translation>> = {};

/** Languages in which the instrument can be asked, as BCP 47 tags. */
export const supportedLanguages: readonly string[] = [
  'en',
  ...Object.entries(translations)
    .filter(([, translation]) => listMissingSlots(translation).length === 0)
    .map(([language]) => language),
];

import type { QuestionnaireContent, Wordings } from '@throughline/types';
import { everyType } from '../test/content.ts';
import { diffTranslations } from './index.ts';

const nights = 'item.own-00000003';
const version = (
  translations: Record<string, Wordings>,
  content: QuestionnaireContent = everyType,
) => ({ content, translations });
const reworded: QuestionnaireContent = {
  ...everyType,
  items: everyType.items.map((item) =>
    item.id === 'own-00000003' && item.kind === 'choice' ? { ...item, text: 'Nights?' } : item,
  ),
};
const german = (text: string, english = 'Did you work nights?') => ({
  de: { [nights]: { text, english } },
});
const found = (...[before, after, renamed]: Parameters<typeof diffTranslations>) =>
  diffTranslations(before, after, renamed).map(({ kind, language, slot, ...texts }) => [
    kind,
    language,
    slot.english,
    texts.before,
    texts.after,
  ]);

test('the same wordings are no change, and a wording of an item that is gone is left out', () => {
  const both = version({ ...german('Nachts?'), fr: {} });
  expect(found(both, both)).toEqual([]);
  const gone = { ...everyType, items: everyType.items.filter(({ id }) => !nights.endsWith(id)) };
  expect(found(both, version(both.translations, gone))).toEqual([]);
});

test('a wording that was changed, added or removed is told with its language and English', () => {
  const english = 'Did you work nights?';
  expect(found(version(german('Nachts?')), version(german('Nachtschicht?')))).toEqual([
    ['changed', 'de', english, 'Nachts?', 'Nachtschicht?'],
  ]);
  expect(found(version({}), version(german('Nachts?')))).toEqual([
    ['added', 'de', english, null, 'Nachts?'],
  ]);
  expect(found(version(german('Nachts?')), version({ de: {} }))).toEqual([
    ['removed', 'de', english, 'Nachts?', null],
  ]);
});

test('a wording that stayed while its English changed is stale, until somebody says that it fits', () => {
  const stale = version(german('Nachts?'), reworded);
  const fits = version(german('Nachts?', 'Nights?'), reworded);
  const texts = ['Nachts?', 'Nachts?'];
  expect(found(version(german('Nachts?')), stale)).toEqual([['stale', 'de', 'Nights?', ...texts]]);
  expect(found(stale, fits)).toEqual([['confirmed', 'de', 'Nights?', ...texts]]);
  expect(found(version(german('Nachts?')), fits)).toEqual([]);
});

test('wordings follow an item to the id that it got when it was reworded', () => {
  const renamed = new Map([['own-00000003', 'own-newnewne']]);
  const content = JSON.parse(
    JSON.stringify(everyType).replaceAll('own-00000003', 'own-newnewne'),
  ) as QuestionnaireContent;
  const after = { 'item.own-newnewne': { text: 'Nachts?', english: 'Did you work nights?' } };
  expect(found(version(german('Nachts?')), version({ de: after }, content), renamed)).toEqual([]);
});

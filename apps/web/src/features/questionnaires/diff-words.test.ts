import type { WordingChange } from '@throughline/instrument';
import { type DiffPart, describeWordings } from './diff-words.ts';

const slot = { id: 'item.own-00000003', english: 'Did you work nights?', note: 'Item' };
const say = ({ name, old, now }: DiffPart): string =>
  [...(name === null ? [] : [name]), [old, now].filter((one) => one !== null).join(' → ')].join(
    ': ',
  );
const tell = (change: Partial<WordingChange>): string[] =>
  describeWordings([
    { kind: 'changed', language: 'de', slot, before: 'Nachts?', after: 'Nachtschicht?', ...change },
  ]).map(({ label, parts }) => `${label}, ${parts.map(say).join('; ')}`);

test('each wording that differs is told with its language, its English and both texts', () => {
  expect(tell({})).toEqual(['German, “Did you work nights?”: Nachts? → Nachtschicht?']);
  expect(tell({ slot: { ...slot, id: 'intro' }, language: 'fr' })).toEqual([
    'French, Introduction: Nachts? → Nachtschicht?',
  ]);
});

test.each([
  [{ kind: 'added', before: null }, 'added: Nachtschicht?'],
  [{ kind: 'removed', after: null }, 'removed: Nachts?'],
  [{ kind: 'stale' }, 'still worded for the English before: Nachtschicht?'],
  [{ kind: 'confirmed' }, 'found to fit the English as it is now: Nachtschicht?'],
] as const)('what became of it is said: %j', (change, words) => {
  expect(tell(change)).toEqual([`German, “Did you work nights?”, ${words}`]);
});

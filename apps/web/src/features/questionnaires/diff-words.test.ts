import {
  diffContents,
  readOrigins,
  renewReworded,
  type WordingChange,
} from '@throughline/instrument';
import type { QuestionnaireContent } from '@throughline/types';
import { type DiffPart, describeItems, describeWordings } from './diff-words.ts';

const slot = { id: 'item.own-00000003', english: 'Did you work nights?', note: 'Item' };
const spell = ({ name, old, now }: DiffPart): string =>
  [...(name === null ? [] : [name]), [old, now].filter((one) => one !== null).join(' → ')].join(
    ': ',
  );
const wording: WordingChange = {
  kind: 'changed',
  language: 'de',
  slot,
  before: 'Nachts?',
  after: 'Nachtschicht?',
};
const tell = (change: Partial<WordingChange>): string[] =>
  describeWordings([{ ...wording, ...change }]).map(
    ({ label, parts }) => `${label}, ${parts.map(spell).join('; ')}`,
  );

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

const before: QuestionnaireContent = {
  intro: 'Think about the past four weeks.',
  items: [
    { kind: 'bank', id: 'ICT1', askedWhen: null },
    {
      kind: 'rating',
      id: 'own-00000002',
      text: 'How good is the food?',
      askedWhen: null,
      construct: 'ICT',
      reversed: false,
      lowest: 'Awful',
      highest: 'Superb',
    },
    {
      kind: 'choice',
      id: 'own-00000003',
      text: 'Did you work nights?',
      askedWhen: null,
      options: [
        { value: '1', label: 'Yes' },
        { value: '2', label: 'No' },
      ],
    },
    { kind: 'text', id: 'own-00000006', text: 'Anything else?', askedWhen: null },
  ],
};
const change = (id: string, by: object): QuestionnaireContent => ({
  ...before,
  items: before.items.map((item) => (item.id === id ? ({ ...item, ...by } as typeof item) : item)),
});
const describe = (after: QuestionnaireContent, wordings: readonly WordingChange[] = []) =>
  describeItems(diffContents(before, after, readOrigins([after])), { before, after }, wordings).map(
    ({ label, parts }) => [label, ...parts.map(spell)],
  );
const renew = (id: string, by: object): QuestionnaireContent =>
  renewReworded(change(id, by), [before], () => 'own-newnewne').content;

test.each([
  ['own-00000002', { highest: 'Great' }, 'What 10 means: “Superb” → “Great”'],
  ['own-00000002', { lowest: 'Bad' }, 'What 0 means: “Awful” → “Bad”'],
  ['own-00000002', { construct: null }, 'Counts for: Internal-customer treatment → None'],
  ['own-00000002', { reversed: true }, 'Direction: not reversed → reversed'],
  [
    'own-00000003',
    {
      options: [
        { value: '1', label: 'Yes' },
        { value: '2', label: 'Never' },
      ],
    },
    'Answers: “Yes”, “No” → “Yes”, “Never”',
  ],
])('a part of an asked item that differs is told by its label: %s %j', (id, by, words) => {
  const item = before.items.find((one) => one.id === id);
  const text = item !== undefined && 'text' in item ? item.text : '';
  expect(describe(renew(id, by))).toEqual([
    ['Reworded', `Counts as a new item from here: ${text}`, words],
  ]);
});

test('a reworded item is one line, with both wordings and the languages of which a wording differs', () => {
  const after = renew('own-00000003', { text: 'Nights?' });
  const stale = { ...wording, slot: { ...slot, id: 'option.own-newnewne.1' } };
  expect(describe(after, [stale])).toEqual([
    [
      'Reworded',
      'Counts as a new item from here: Did you work nights? → Nights?',
      'Translation: German',
    ],
  ]);
});

test('who is asked, and whether it is followed up, are told where only that differs', () => {
  const askedWhen = { question: 'own-00000003', values: ['1', 'na'] };
  expect(describe(change('own-00000006', { askedWhen, listens: true }))).toEqual([
    [
      'Changed',
      'Anything else?',
      'Asked of: Everybody → whoever answers “Yes”, “Does not apply to me” to “Did you work nights?”',
      'Follow-up: not followed up → followed up',
    ],
  ]);
});

test('what moved is told with both places, and what is gone or new with all that it is', () => {
  const [first, food, nights, last] = before.items;
  if (!first || !food || !nights || !last) throw new Error('no items');
  expect(describe({ ...before, items: [food, nights, last, first] })).toEqual([
    ['Moved', 'I am treated here the way we want our customers to be treated.', 'Place: 1 → 4'],
  ]);
  expect(describe({ ...before, items: [first, nights, last] })).toEqual([
    [
      'Removed',
      'How good is the food? (Internal-customer treatment, Rating, 0 to 10, 0 means “Awful”, 10 means “Superb”)',
    ],
  ]);
});

import type { QuestionnaireContent } from '@throughline/types';
import { everyType, ownItem } from '../test/content.ts';
import { diffContents, recommendContent, renewReworded } from './index.ts';

const withItems = (items: QuestionnaireContent['items']): QuestionnaireContent => ({
  ...everyType,
  items,
});
const change = (number: number, by: object): QuestionnaireContent =>
  withItems(
    everyType.items.map((item) =>
      item.id === `own-0000000${number}` ? ({ ...item, ...by } as typeof item) : item,
    ),
  );
const makeId = (): string => 'own-newnewne';

test.each([
  ['another wording', 3, { text: 'Did you work at night?' }],
  [
    'another option',
    3,
    {
      options: [
        { value: '1', label: 'Yes' },
        { value: '2', label: 'Never' },
      ],
    },
  ],
  ['another construct', 1, { construct: 'REL' }],
  ['another direction', 1, { reversed: false }],
  ['another end of the scale', 2, { highest: 'Good' }],
])('an item asked before gets a new id with %s', (_, number, by) => {
  const { content, renamed } = renewReworded(change(number, by), [everyType], makeId);
  expect([...renamed]).toEqual([[`own-0000000${number}`, 'own-newnewne']]);
  expect(content.items.some(({ id }) => id === 'own-newnewne')).toBe(true);
});

test('branches follow an item to its new id', () => {
  const { content } = renewReworded(change(3, { text: 'Nights?' }), [everyType], makeId);
  expect(content.items.find(({ id }) => id === 'own-00000004')?.askedWhen).toEqual({
    question: 'own-newnewne',
    values: ['1'],
  });
});

test('an item keeps its id when only its place or its branch changed, or nothing was asked yet', () => {
  const moved = withItems([ownItem(6), ...everyType.items.slice(0, -1)]);
  expect(renewReworded(moved, [everyType], makeId)).toEqual({ content: moved, renamed: new Map() });
  const freed = change(4, { askedWhen: null });
  expect(renewReworded(freed, [everyType], makeId).renamed.size).toBe(0);
  expect(renewReworded(change(3, { text: 'Nights?' }), [], makeId).renamed.size).toBe(0);
});

const kinds = (before: QuestionnaireContent, after: QuestionnaireContent): string[] =>
  diffContents(before, after).map(
    ({ kind, before: was, after: is }) => `${kind} ${(is ?? was)?.id}`,
  );

test('a version against itself is all kept', () => {
  expect(new Set(diffContents(everyType, everyType).map(({ kind }) => kind))).toEqual(
    new Set(['kept']),
  );
});

test('what is gone stands where it was, and only what moved is said to have moved', () => {
  const before = recommendContent();
  const [first, second, ...rest] = before.items;
  if (first === undefined || second === undefined) throw new Error('no items');
  const after = {
    ...before,
    items: [...rest.filter(({ id }) => id !== 'EMP1'), ownItem(1), first, second].filter(
      ({ id }) => id !== 'OT1',
    ),
  };
  expect(kinds(before, after)).toEqual([
    'kept VAL1',
    'kept REL1',
    'removed EMP1',
    'kept KNW1',
    'kept HRD1',
    'kept TGT1',
    'kept LMO1',
    'removed OT1',
    'added own-00000001',
    'moved ICT1',
    'moved AUT1',
  ]);
});

test('another wording, option or branch is a change', () => {
  for (const after of [change(3, { text: 'Nights?' }), change(4, { askedWhen: null })]) {
    expect(kinds(everyType, after).filter((line) => !line.startsWith('kept'))).toHaveLength(1);
    expect(diffContents(everyType, after).some(({ kind }) => kind === 'changed')).toBe(true);
  }
});

import type { QuestionnaireContent } from '@throughline/types';
import { everyType, ownItem } from '../test/content.ts';
import { diffContents, readOrigins, recommendContent, renewReworded } from './index.ts';

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
  diffContents(before, after).changes.map(
    ({ kind, before: was, after: is }) => `${kind} ${(is ?? was)?.id}`,
  );

test('a version against itself is all kept', () => {
  expect(new Set(diffContents(everyType, everyType).changes.map(({ kind }) => kind))).toEqual(
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
    expect(diffContents(everyType, after).changes.some(({ kind }) => kind === 'changed')).toBe(
      true,
    );
  }
});

const told = (...[before, after, origins]: Parameters<typeof diffContents>): string[] =>
  diffContents(before, after, origins)
    .changes.filter(({ kind }) => kind !== 'kept')
    .map(({ kind, before: was, after: is, parts, isMoved }) =>
      [kind, was?.id ?? '-', is?.id ?? '-', ...parts, ...(isMoved ? ['moved'] : [])].join(' '),
    );
const second = 'own-newnewne';
const third = 'own-newnewn2';

test.each([
  ['wording', 3, { text: 'Nights?' }],
  ['answers', 4, { options: [{ value: 'a', label: 'A taxi' }] }],
  ['lowest', 2, { lowest: 'Bad' }],
  ['highest', 2, { highest: 'Good' }],
  ['construct', 1, { construct: null }],
  ['direction', 1, { reversed: false }],
])('a reworded item is one line that names its %s', (part, number, by) => {
  const { content } = renewReworded(change(number, by), [everyType], makeId);
  const line = `reworded own-0000000${number} ${second} ${part}`;
  expect(told(everyType, content, readOrigins([everyType, content]))).toEqual([line]);
});

test('an item reworded twice is found across the version between, in either direction', () => {
  const nights = renewReworded(change(3, { text: 'Nights?' }), [everyType], makeId).content;
  const items = nights.items.map((item) =>
    item.id === second ? ({ ...item, text: 'Late shifts?' } as typeof item) : item,
  );
  const { content: late } = renewReworded(withItems(items), [nights, everyType], () => third);
  const origins = readOrigins([everyType, nights, late]);
  expect(told(everyType, late, origins)).toEqual([`reworded own-00000003 ${third} wording`]);
  expect(told(late, everyType, origins)).toEqual([`reworded ${third} own-00000003 wording`]);
});

test('an item whose origin is kept is found where it moved to as well, and what it was asked of', () => {
  const { content } = renewReworded(change(6, { text: 'More?' }), [everyType], makeId);
  const [last] = content.items.slice(-1);
  const moved = { ...content, items: [...(last ? [last] : []), ...content.items.slice(0, -1)] };
  expect(told(everyType, moved, readOrigins([moved]))).toEqual([
    `reworded own-00000006 ${second} wording moved`,
  ]);
  const asked = change(6, { askedWhen: { question: 'own-00000003', values: ['1'] } });
  expect(told(everyType, asked)).toEqual(['changed own-00000006 own-00000006 asked-of']);
});

test('without a kept origin an item is paired in its place, by its kind and half of its words', () => {
  const renew = (by: object) => change(6, { id: second, ...by });
  expect(told(everyType, renew({ text: 'Anything more?' }))).toEqual([
    `reworded own-00000006 ${second} wording`,
  ]);
  const apart = [`added - ${second}`, 'removed own-00000006 -'];
  expect(told(everyType, renew({ text: 'Who helps?' })).toSorted()).toEqual(apart);
  expect(told(everyType, renew({ kind: 'agreement', construct: null, reversed: false }))).toEqual(
    expect.arrayContaining(apart),
  );
  // Two in one place: either could be the one.
  const { items } = renew({});
  const twice = withItems([...items, { ...ownItem(6), id: third }]);
  expect(told(everyType, twice)).toHaveLength(3);
  // Its origin is known to be another one.
  const other = renew({ renews: 'own-elsewher' });
  expect(told(everyType, other, readOrigins([other])).toSorted()).toEqual(apart);
});

import type { ContentItem } from '@throughline/types';
import { questionnaireContentSchema, questionnaireSchema } from '@throughline/types';
import { everyType, ownItem } from '../test/content.ts';
import {
  checkAnswers,
  diffContents,
  dropUnasked,
  findContentFaults,
  freezeContent,
  freezeQuestionnaire,
  isFavourable,
  largestAnswerBytes,
  listAsked,
  listeningContent,
  listQuestionnaireSlots,
  recommendContent,
  scoreAnswer,
  scoreConstructs,
  translateQuestionnaire,
} from './index.ts';

const frozen = freezeContent(everyType);
const questionOf = (number: number) => {
  const found = frozen.questions.find(({ id }) => id === `own-0000000${number}`);
  if (found === undefined) throw new Error('no such question');
  return found;
};

test('the recommended start is the nine items, word for word as the bank asks them', () => {
  const content = recommendContent();
  expect(questionnaireContentSchema.parse(content)).toEqual(content);
  expect(findContentFaults(content)).toEqual([]);
  const nine = freezeQuestionnaire({ form: 'nine', commentQuestion: 'OT1', language: 'en' });
  expect(freezeContent(content)).toEqual({ ...nine, form: 'own' });
});

test('an open question can be all there is where it is followed up and read back', () => {
  const content = listeningContent();
  expect(questionnaireContentSchema.parse(content)).toEqual(content);
  expect(findContentFaults(content)).toEqual([]);
  const listening = freezeContent(content);
  expect(questionnaireSchema.parse(listening)).toEqual(listening);
  expect(listening.questions.map(({ id }) => id)).toEqual(['OT1', 'OT1-heard']);
  // The page words in its own languages what follows, so that nobody has to translate it.
  expect(listQuestionnaireSlots(listening).map(({ id }) => id)).toEqual(['intro', 'probe.OT1']);
  const alone: ContentItem = { kind: 'bank', id: 'OT1', askedWhen: null };
  expect(findContentFaults({ ...content, items: [alone] })).toHaveLength(1);
  expect(diffContents(content, { ...content, items: [alone] }).changes).toMatchObject([
    { kind: 'changed' },
  ]);
});

test('only an open question is followed up', () => {
  const closed: ContentItem = { kind: 'bank', id: 'ICT1', askedWhen: null, listens: true };
  expect(findContentFaults({ intro: 'Please.', items: [closed] })).toEqual([
    { place: 0, reason: 'Only an open question can be followed up.' },
  ]);
});

test('every type becomes a question that the page can ask, open ones last', () => {
  expect(questionnaireContentSchema.parse(everyType)).toEqual(everyType);
  expect(findContentFaults(everyType)).toEqual([]);
  expect(questionnaireSchema.parse(frozen)).toEqual(frozen);
  const first = everyType.items.at(-1);
  const turned = freezeContent({
    ...everyType,
    items: [...(first ? [first] : []), ...everyType.items.slice(0, -1)],
  });
  expect(turned.questions.map(({ kind }) => kind)).toEqual([
    ...Array<string>(6).fill('single'),
    'multiple',
    'text',
    'text',
  ]);
});

test('a branch asks only those whose answer leads to it, through several steps', () => {
  const asked = (answers: Record<string, string>): string[] =>
    listAsked(frozen, answers).flatMap(({ id }) => (id.startsWith('own-') ? [id.slice(-1)] : []));
  expect(asked({})).toEqual(['1', '2', '3', '6']);
  expect(asked({ 'own-00000003': '2' })).toEqual(['1', '2', '3', '6']);
  expect(asked({ 'own-00000003': '1' })).toEqual(['1', '2', '3', '4', '6']);
  expect(asked({ 'own-00000003': '1', 'own-00000004': 'a b' })).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
  // The answer that led there was taken back: what depends on it is not asked either.
  expect(asked({ 'own-00000003': '2', 'own-00000004': 'b' })).toEqual(['1', '2', '3', '6']);
});

test('answers that the other answers rule out are refused, and dropped for the plain form', () => {
  const given = { ICT1: '4', 'own-00000003': '2', 'own-00000004': 'b', 'own-00000005': 'Mine' };
  expect(checkAnswers(frozen, given)).toMatchObject({ ok: false, questionId: 'own-00000004' });
  const kept = dropUnasked(frozen, { ...given, NOPE: '1' });
  expect(kept).toEqual({ ICT1: '4', 'own-00000003': '2', NOPE: '1' });
});

test('several choices are kept in one order, each once, and only such as are offered', () => {
  const check = (value: string) =>
    checkAnswers(frozen, { 'own-00000003': '1', 'own-00000004': value });
  expect(check(' c  a c')).toEqual({
    ok: true,
    answers: { 'own-00000003': '1', 'own-00000004': 'a c' },
  });
  expect(check('na')).toMatchObject({ ok: true });
  expect(check('d')).toMatchObject({ ok: false, reason: expect.stringContaining('not one of') });
  expect(check(' ')).toMatchObject({ ok: false });
  expect(check('a na')).toMatchObject({
    ok: false,
    reason: '“Does not apply to me” cannot be chosen together with another answer.',
  });
  expect(checkAnswers(frozen, { 'own-00000003': '1 2' })).toMatchObject({ ok: false });
});

test('no answers are longer than everything sealed is padded to', () => {
  const longest = {
    ICT1: 'na',
    AUT1: 'na',
    VAL1: 'na',
    'own-00000001': 'na',
    'own-00000002': 'na',
    'own-00000003': '1',
    'own-00000004': 'a b c',
    'own-00000005': '"'.repeat(4000),
    'own-00000006': '\n"'.repeat(1999) + '""',
  };
  const checked = checkAnswers(frozen, longest);
  const bytes = Buffer.byteLength(JSON.stringify(checked.ok ? checked.answers : null));
  expect(checked.ok).toBe(true);
  expect(bytes).toBeGreaterThan(16_000);
  expect(bytes).toBeLessThanOrEqual(largestAnswerBytes(frozen));
});

test('items of one’s own count for their construct in their direction; choices are never scored', () => {
  expect(scoreAnswer(questionOf(1), '5')).toBe(0);
  expect(scoreAnswer(questionOf(2), '7')).toBe(70);
  expect(isFavourable(questionOf(2), '9')).toBe(true);
  expect([scoreAnswer(questionOf(3), '1'), isFavourable(questionOf(3), '1')]).toEqual([
    null,
    false,
  ]);
  expect(scoreAnswer(questionOf(4), 'a b')).toBeNull();
  const answers = { ICT1: '5', AUT1: '3', VAL1: '3', 'own-00000001': '5', 'own-00000002': '8' };
  const scores = scoreConstructs(frozen, answers, null);
  expect(scores.get('ICT')).toBe((100 + 0 + 80) / 3);
  expect([...scores.keys()].toSorted()).toEqual(['AUT', 'ICT', 'VAL']);
});

test('a short questionnaire counts people by half of what it asked them', () => {
  const few = freezeContent({
    ...everyType,
    items: [ownItem(1), { ...ownItem(2), askedWhen: { question: 'own-00000001', values: ['1'] } }],
  });
  expect(scoreConstructs(few, { 'own-00000001': '1' }, null).get('ICT')).toBe(100);
  // Asked one, answered none: there is no score.
  expect(scoreConstructs(few, { 'own-00000001': 'na' }, null).size).toBe(0);
  const core = freezeContent(recommendContent());
  const five = { ICT1: '5', REL1: '5', EMP1: '5', KNW1: '5', HRD1: '5' };
  expect(scoreConstructs(core, five, null).size).toBe(0);
  expect(scoreConstructs(core, { ...five, VAL1: '5' }, null).size).toBe(6);
});

test('what only some are asked counts for no construct, of the bank, a stated value or one’s own', () => {
  const askedWhen = { question: 'own-00000003', values: ['1'] };
  const branched: ContentItem[] = [
    ownItem(3),
    { ...ownItem(1), askedWhen },
    { kind: 'bank', id: 'VAL2', askedWhen },
    { kind: 'value', id: 'own-00000008', value: 'Care', aspect: 'lived', askedWhen },
  ];
  const content = { ...everyType, items: branched };
  expect(findContentFaults(content)).toEqual([]);
  const some = freezeContent(content);
  const answers = { 'own-00000003': '1', 'own-00000001': '1', VAL2: '5', 'own-00000008': '5' };
  expect(checkAnswers(some, answers)).toEqual({ ok: true, answers });
  expect(scoreConstructs(some, answers, null).size).toBe(0);
  const free = { ...content, items: branched.map((item) => ({ ...item, askedWhen: null })) };
  expect([...scoreConstructs(freezeContent(free), answers, null).keys()].toSorted()).toEqual([
    'ICT',
    'LIV',
    'VAL',
  ]);
});

test('a translation has a slot for every wording, and changes nothing that is counted', () => {
  const slots = listQuestionnaireSlots(frozen);
  expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
  expect(slots.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'intro',
      'item.ICT1',
      'option.agree5.3',
      'option.agree5.na',
      'option.own-00000002.0',
      'option.own-00000003.1',
      'option.own-00000004.c',
      'item.own-00000006',
    ]),
  );
  const bracketed = Object.fromEntries(slots.map(({ id, english }) => [id, `[${english}]`]));
  const translated = translateQuestionnaire(frozen, 'de', bracketed);
  const undone: unknown = JSON.parse(JSON.stringify(translated).replace(/"\[(.*?)\]"/g, '"$1"'));
  expect(undone).toEqual({ ...frozen, language: 'de' });
  expect(JSON.stringify(translated.questions)).not.toMatch(/"(?:text|label)":"[^[\d]/);
});

const change = (number: number, by: object): ContentItem[] =>
  everyType.items.map((item) =>
    item.id === `own-0000000${number}` ? ({ ...item, ...by } as ContentItem) : item,
  );
test.each<[string, ContentItem[], string]>([
  ['an item twice', [...everyType.items, { kind: 'bank', id: 'ICT1', askedWhen: null }], 'twice'],
  ['an item the bank has not', [{ kind: 'bank', id: 'ICT9', askedWhen: null }], 'no item ICT9'],
  ['a construct there is not', change(1, { construct: 'LUV' }), 'no construct LUV'],
  ['only open questions', [ownItem(6)], 'not an open one'],
  ['OT6 before its score', [{ kind: 'bank', id: 'OT6', askedWhen: null }, ownItem(1)], 'ENPS1'],
  [
    'a branch on what comes later',
    change(1, { askedWhen: { question: 'own-00000003', values: ['1'] } }),
    'before it',
  ],
  [
    'a branch on free text',
    [
      ...everyType.items,
      { ...ownItem(1), id: 'own-00000009', askedWhen: { question: 'own-00000006', values: ['1'] } },
    ],
    'open question',
  ],
  [
    'a branch on an answer that is not offered',
    change(4, { askedWhen: { question: 'own-00000003', values: ['3'] } }),
    'not offered',
  ],
  [
    'four open questions',
    [
      ...everyType.items,
      { ...ownItem(6), id: 'own-00000007' },
      { ...ownItem(6), id: 'own-00000008' },
    ],
    'at most 3',
  ],
])('%s is a fault', (_, items, reason) => {
  const faults = findContentFaults({ ...everyType, items }).map((fault) => fault.reason);
  expect(faults.join(' ')).toContain(reason);
});

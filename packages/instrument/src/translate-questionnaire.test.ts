import {
  checkAnswers,
  freezeQuestionnaire,
  isPlayBack,
  listMissingSlots,
  listTranslationSlots,
  translateQuestionnaire,
} from './index.ts';

const slots = listTranslationSlots();
/** Every wording in brackets: a language that nobody speaks and everybody can check. */
const bracketed = Object.fromEntries(slots.map(({ id, english }) => [id, `[${english}]`]));
const bank = freezeQuestionnaire({ form: 'full-bank', commentQuestion: 'OT6', language: 'en' });

test('there is one slot for the intro, each item, each open question and each worded option', () => {
  expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
  expect(slots).toHaveLength(1 + 43 + 6 + 6 + 3);
  expect(slots.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'intro',
      'item.ICT1',
      'probe.OT6',
      'option.agree5.na',
      'option.likely11.10',
    ]),
  );
});

test('a translation replaces every wording and nothing that is counted', () => {
  const translated = translateQuestionnaire(bank, 'x-brackets', bracketed);
  const undone: unknown = JSON.parse(JSON.stringify(translated).replace(/"\[(.*?)\]"/g, '"$1"'));
  expect(undone).toEqual({ ...bank, language: 'x-brackets' });
  const wordings = translated.questions
    .filter((question) => !isPlayBack(question))
    .map((question) => question.text);
  expect(wordings.filter((text) => !/^\[.*\]$/.test(text))).toEqual([]);
  expect(checkAnswers(translated, { ICT1: '5', ENPS1: '10' }).ok).toBe(true);
});

test('a translation with a gap is not used at all', () => {
  const { 'item.REL3': _, ...gap } = bracketed;
  expect(listMissingSlots(gap)).toEqual(['item.REL3']);
  expect(listMissingSlots({ ...bracketed, intro: '  ' })).toEqual(['intro']);
  expect(() => translateQuestionnaire(bank, 'x-brackets', gap)).toThrow(/REL3/);
});

test('a language without a translation is asked in English, and says so', () => {
  expect(freezeQuestionnaire({ form: 'nine', commentQuestion: null, language: 'pl' })).toEqual(
    freezeQuestionnaire({ form: 'nine', commentQuestion: null, language: 'en' }),
  );
});

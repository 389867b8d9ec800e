import { questionnaireSchema } from '@throughline/types';
import { asksRecommendation, estimateSeconds, freezeQuestionnaire, items } from './index.ts';

const nine = { form: 'nine', commentQuestion: null, language: 'en' } as const;

test('the nine-item form asks three core items, then six anchors, in fixed order', () => {
  expect(freezeQuestionnaire(nine).questions.map((question) => question.id)).toEqual([
    'ICT1',
    'AUT1',
    'VAL1',
    'REL1',
    'EMP1',
    'KNW1',
    'HRD1',
    'TGT1',
    'LMO1',
  ]);
});

test('the full bank asks every item once, core items first and ENPS1 last', () => {
  const { questions } = freezeQuestionnaire({ ...nine, form: 'full-bank' });
  const ids = questions.map((question) => question.id);
  expect(ids.slice(0, 3)).toEqual(['ICT1', 'AUT1', 'VAL1']);
  expect(ids.at(-1)).toBe('ENPS1');
  expect(ids.toSorted()).toEqual(items.map((item) => item.id).toSorted());
});

test('a frozen questionnaire satisfies the contract and survives JSON unchanged', () => {
  for (const form of ['nine', 'full-bank'] as const) {
    const frozen = freezeQuestionnaire({ ...nine, form, commentQuestion: 'OT1' });
    expect(questionnaireSchema.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
  }
});

test('a comment question comes last, as text of at most 4,000 bytes', () => {
  const { questions } = freezeQuestionnaire({ ...nine, commentQuestion: 'OT3' });
  expect(questions).toHaveLength(11);
  expect(questions.at(-1)).toMatchObject({ id: 'OT3-heard', construct: null, playsBack: 'OT3' });
  expect(questions.at(-2)).toEqual({
    kind: 'text',
    id: 'OT3',
    text: 'Where do our words and our actions differ most?',
    maxBytes: 4000,
  });
});

test('a comment question that does not exist, or follows an item not asked, is refused', () => {
  expect(() => freezeQuestionnaire({ ...nine, commentQuestion: 'OT9' })).toThrow(RangeError);
  expect(() => freezeQuestionnaire({ ...nine, commentQuestion: 'OT6' })).toThrow(RangeError);
  const full = freezeQuestionnaire({ ...nine, form: 'full-bank', commentQuestion: 'OT6' });
  expect(full.questions.slice(-3).map((question) => question.id)).toEqual([
    'ENPS1',
    'OT6',
    'OT6-heard',
  ]);
});

test('every second wave of a rotation asks for a recommendation last, and why in place of a comment', () => {
  const waves = Array.from({ length: 14 }, (_, place) => place + 1);
  expect(waves.filter(asksRecommendation)).toEqual([3, 5, 7, 9, 11]);
  for (const form of ['form-a', 'nine'] as const) {
    const choice = { ...nine, form, waveNumber: 3, asksRecommendation: true };
    const ids = (commentQuestion: string | null): string[] =>
      freezeQuestionnaire({ ...choice, commentQuestion, random: () => 0.3 }).questions.map(
        ({ id }) => id,
      );
    expect(ids(null)).toHaveLength(10);
    expect(ids(null).at(-1)).toBe('ENPS1');
    expect(ids('OT1').slice(9)).toEqual(['ENPS1', 'OT6', 'OT6-heard']);
  }
});

test('a language without wording falls back to English and says so', () => {
  expect(freezeQuestionnaire({ ...nine, language: 'pt-BR' }).language).toBe('en');
});

test('the recommendation item belongs to no construct and is asked from 0 to 10', () => {
  const last = freezeQuestionnaire({ ...nine, form: 'full-bank' }).questions.at(-1);
  expect(last).toMatchObject({ construct: null, scale: 'likely11' });
  expect(last?.kind === 'single' && last.options.map((option) => option.value)).toEqual(
    Array.from({ length: 11 }, (_, value) => String(value)),
  );
});

test('nine items take about 90 seconds, with or without a comment, the full bank six minutes', () => {
  expect(freezeQuestionnaire(nine).estimatedSeconds).toBe(90);
  expect(freezeQuestionnaire({ ...nine, form: 'full-bank' }).estimatedSeconds).toBe(360);
  expect(freezeQuestionnaire({ ...nine, commentQuestion: 'OT1' }).estimatedSeconds).toBe(90);
});

test('what is only told in own words takes about two minutes', () => {
  const { questions } = freezeQuestionnaire({ ...nine, commentQuestion: 'OT1' });
  const told = questions.filter((one) => one.kind === 'text' || 'playsBack' in one);
  expect(told).toHaveLength(2);
  expect(estimateSeconds(told)).toBe(140);
});

test('changing a frozen questionnaire leaves the next one as the bank has it', () => {
  const first = freezeQuestionnaire(nine);
  for (const question of first.questions) {
    if (question.kind === 'single') for (const option of question.options) option.label = 'changed';
  }
  expect(freezeQuestionnaire(nine)).not.toEqual(first);
  expect(freezeQuestionnaire(nine).questions[0]).toMatchObject({
    options: [{ label: 'Strongly disagree' }, {}, {}, {}, {}],
  });
});

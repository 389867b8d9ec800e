import { freezeQuestionnaire, isCounted, items, scoreConstructs } from './index.ts';

const nine = freezeQuestionnaire({ form: 'nine', commentQuestion: 'OT1', language: 'en' });
const bank = freezeQuestionnaire({ form: 'full-bank', commentQuestion: null, language: 'en' });
const formA = freezeQuestionnaire({
  form: 'form-a',
  commentQuestion: null,
  language: 'en',
  waveNumber: 1,
});
const all = (questionnaire: typeof nine, value: string): Record<string, string> =>
  Object.fromEntries(
    questionnaire.questions.filter(({ kind }) => kind === 'single').map(({ id }) => [id, value]),
  );

test('without reference means a score is the mean of the answers after reversal', () => {
  const scores = scoreConstructs(formA, { ...all(formA, '4'), ICT1: '5' }, null);
  // ICT1 = 100 and ICT6 = 75; KNW4 = 75; HRD4 is reversed.
  expect(scores.get('ICT')).toBe(87.5);
  expect(scores.get('KNW')).toBe(75);
  expect(scores.get('HRD')).toBe(25);
  expect([...scores.keys()].toSorted()).toEqual(['AUT', 'EMP', 'HRD', 'ICT', 'KNW', 'REL', 'VAL']);
});

test('with them an answer counts by how it stands to its item, on the scale of its construct', () => {
  // The construct's mean is 60: KNW4 is 10 points harder than that, HRD4 20 points easier.
  const hardness = new Map(items.map((item) => [item.id, 60]));
  hardness.set('KNW4', 40).set('KNW1', 80);
  hardness.set('HRD4', 90).set('HRD1', 30);
  const scores = scoreConstructs(formA, all(formA, '4'), hardness);
  expect(scores.get('KNW')).toBeCloseTo(75 - 40 + 60, 10);
  expect(scores.get('HRD')).toBeCloseTo(25 - 90 + 60, 10);
  expect(scores.get('VAL')).toBeCloseTo(75, 10);
});

test('on the whole bank answered in full the adjustment changes nothing', () => {
  const hardness = new Map(items.map((item, index) => [item.id, 20 + ((index * 7) % 50)]));
  const answers = all(bank, '2');
  const plain = scoreConstructs(bank, answers, null);
  const adjusted = scoreConstructs(bank, answers, hardness);
  expect(plain.size).toBe(9);
  for (const [construct, score] of plain) {
    expect(adjusted.get(construct)).toBeCloseTo(score, 10);
  }
});

test('five of nine answers and two of three core items are the least that counts', () => {
  const five = { ICT1: '3', AUT1: '3', REL1: '3', EMP1: '3', KNW1: '3' };
  expect(isCounted(nine, five)).toBe(true);
  expect(scoreConstructs(nine, five, null).size).toBe(5);
  const { KNW1: _, ...four } = five;
  expect(isCounted(nine, four)).toBe(false);
  expect(scoreConstructs(nine, four, null).size).toBe(0);
  expect(isCounted(nine, { ...four, KNW1: 'na', OT1: 'A long comment' })).toBe(false);
  // Whether one would recommend the place is asked beside the nine, and is none of them.
  const recommending = freezeQuestionnaire({
    form: 'nine',
    commentQuestion: null,
    asksRecommendation: true,
    language: 'en',
  });
  expect(isCounted(recommending, { ...four, ENPS1: '9' })).toBe(false);
  const oneCore = { ICT1: '3', REL1: '3', EMP1: '3', KNW1: '3', HRD1: '3', TGT1: '3' };
  expect(isCounted(nine, oneCore)).toBe(false);
});

test('on the whole bank a construct needs half of its items', () => {
  const core = { ICT1: '3', AUT1: '3', VAL1: '3' };
  const answers = { ...core, KNW1: '5', KNW2: '5', HRD1: '5' };
  const scores = scoreConstructs(bank, answers, null);
  expect([...scores]).toEqual([['KNW', 100]]);
});

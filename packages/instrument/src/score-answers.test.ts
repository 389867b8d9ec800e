import * as fc from 'fast-check';
import { freezeQuestionnaire, isFavourable, isUnfavourable, scoreAnswer, scales } from './index.ts';

const { questions } = freezeQuestionnaire({
  form: 'full-bank',
  commentQuestion: 'OT1',
  language: 'en',
});
const find = (id: string) => {
  const question = questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`${id} is not asked`);
  return question;
};
const closed = questions.filter((question) => question.kind === 'single');

test('five points become 0, 25, 50, 75, 100, and turn round where the item is reversed', () => {
  const values = ['1', '2', '3', '4', '5'];
  expect(values.map((value) => scoreAnswer(find('ICT1'), value))).toEqual([0, 25, 50, 75, 100]);
  expect(values.map((value) => scoreAnswer(find('ICT4'), value))).toEqual([100, 75, 50, 25, 0]);
});

test('0 to 10 becomes 0 to 100 in exact tens', () => {
  const values = Array.from({ length: 11 }, (_, value) => String(value));
  expect(values.map((value) => scoreAnswer(find('ENPS1'), value))).toEqual(
    values.map((value) => Number(value) * 10),
  );
});

test('"does not apply" and texts have no score and are neither good nor bad', () => {
  for (const [id, value] of [
    ['ICT1', 'na'],
    ['ICT4', 'na'],
    ['ENPS1', 'na'],
    ['OT1', 'anything'],
  ] as const) {
    expect(scoreAnswer(find(id), value)).toBeNull();
    expect(isFavourable(find(id), value)).toBe(false);
    expect(isUnfavourable(find(id), value)).toBe(false);
  }
});

test('reversing an item mirrors its score and swaps nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...closed), fc.nat(4), (question, step) => {
      const value = scales[question.scale === 'likely11' ? 'likely11' : 'agree5'].options[step];
      const reversed = { ...question, reversed: !question.reversed };
      const score = scoreAnswer(question, value?.value ?? '');
      expect(scoreAnswer(reversed, value?.value ?? '')).toBe(100 - (score ?? NaN));
    }),
  );
});

test('the two best of five are favourable after reversal, the two worst unfavourable', () => {
  const values = ['1', '2', '3', '4', '5'];
  const good = (id: string) => values.filter((value) => isFavourable(find(id), value));
  const bad = (id: string) => values.filter((value) => isUnfavourable(find(id), value));
  expect([good('ICT1'), bad('ICT1')]).toEqual([
    ['4', '5'],
    ['1', '2'],
  ]);
  expect([good('ICT4'), bad('ICT4')]).toEqual([
    ['1', '2'],
    ['4', '5'],
  ]);
});

test('on the 0-10 scale 9 and 10 are favourable, 0 to 6 unfavourable', () => {
  const values = Array.from({ length: 11 }, (_, value) => String(value));
  expect(values.filter((value) => isFavourable(find('ENPS1'), value))).toEqual(['9', '10']);
  expect(values.filter((value) => isUnfavourable(find('ENPS1'), value))).toEqual(
    values.slice(0, 7),
  );
});

test('a value that is not offered, and a scale that is not ours, are errors and not zeros', () => {
  expect(() => scoreAnswer(find('ICT1'), '6')).toThrow(RangeError);
  expect(() => scoreAnswer(find('ICT1'), '')).toThrow(RangeError);
  expect(() => scoreAnswer({ ...find('ICT1'), scale: 'sat7' } as never, '1')).toThrow(RangeError);
});
